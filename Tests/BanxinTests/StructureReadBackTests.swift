import Banxin
import TestSupport
import Testing
import Typesetting

/// What readers of the structure hear, which no validator judges: all the words, in order, and nothing else.
@Suite(
  .enabled(if: PackageFolder.hasFonts, Workshop.comment),
  .enabled(if: Tool.pdfinfo.isInstalled, "install poppler-utils"))
struct `Structure read back from the PDF` {
  /// The structure's own words and lines, as `pdfinfo -struct-text` prints them.
  private func read(_ model: String) throws -> (lines: [String], words: String) {
    let text = try Tool.pdfinfo.output(["-struct-text", "input.pdf"], input: ArchiveSamples.pdf(model))
    let lines = text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    let words = lines.filter { $0.hasPrefix("\"") && $0.hasSuffix("\"") }.map { $0.dropFirst().dropLast() }
    return (lines, Self.squeezed(words.joined()))
  }

  /// A row that is cut over pages is read cell by cell, not page by page.
  private static func cellByCell(_ lines: [PlacedLine]) -> [PlacedLine] {
    lines.enumerated().sorted { left, right in
      let (first, second) = (left.element.place, right.element.place)
      return (first.block ?? 0, first.cell?.row ?? 0, first.cell?.column ?? 0, left.offset)
        < (second.block ?? 0, second.cell?.row ?? 0, second.cell?.column ?? 0, right.offset)
    }.map(\.element)
  }

  private static func squeezed(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace })
  }

  @Test(arguments: ArchiveSamples.names + ["full"])
  func `has every word of the pages once, in order, and no page number`(name: String) throws {
    let model = name == "full" ? ArchiveSamples.full : try ArchiveSamples.model(name)
    let document = try Workshop.set(model).document
    let lines = document.pages.flatMap { page in
      page.items.compactMap { item -> PlacedLine? in
        guard case .line(let line) = item, line.place.block != nil, !line.place.isRepeated else { return nil }
        return line
      }
    }
    let expected = Self.squeezed(Self.cellByCell(lines).map(\.text).joined())
    let words = try read(model).words
    let common = zip(expected, words).prefix { $0 == $1 }.count
    #expect(
      expected == words,
      "they part at \(common): “\(expected.dropFirst(common).prefix(40))”, “\(words.dropFirst(common).prefix(40))”")
  }

  @Test func `has headings by their level`() throws {
    let lines = try read(ArchiveSamples.model("annual-report")).lines
    let headings = lines.indices.filter { lines[$0].hasPrefix("H") && lines[$0].hasSuffix("(block)") }
      .map { "\(lines[$0].prefix(2)) \(lines[$0 + 1])" }
    #expect(headings.first == "H1 \"临江市青山区望湖街道2024年政府信息公开工作年度报告\"")
    #expect(headings.filter { $0.hasPrefix("H2") }.count == 6)
    #expect(headings.contains("H2 \"三、收到和处理政府信息公开申请情况\""))
    #expect(headings.contains { $0.hasPrefix("H3") })
  }

  @Test func `has tables row by row with their heads`() throws {
    let lines = try read(SoundModel.text).lines
    #expect(lines.count { $0 == "Table (block)" } == 3)
    let start = try #require(lines.firstIndex(of: "\"商业企业\""))
    #expect(lines[start - 1] == "/Scope /Column")
    let label = try #require(lines.firstIndex(of: "\"一、本年新收政府信息公开申请数量\""))
    #expect(lines[(label - 3)..<label].contains("/Scope /Row"))
    #expect(lines[(label - 3)..<label].contains("/ColSpan 3"))
    // Its seven figures follow, each a cell.
    let figures = ["4", "1", "0", "0", "1", "0", "6"].flatMap { ["TD", "\"\($0)\""] }
    #expect(Array(lines[(label + 1)...].prefix(15)) == figures + ["TR"])
  }

  /// The second band of the table of disclosures has a head of its own.
  @Test func `a band's data names its own heads`() throws {
    let lines = try read(SoundModel.text).lines
    let band = try #require(lines.firstIndex(of: "\"第二十条第（五）项\""))
    let name = try #require(lines[..<band].last { $0.hasPrefix("TH <") }?.dropFirst(4).prefix { $0 != ">" })
    let label = try #require(lines.firstIndex(of: "\"行政许可\""))
    let headers = try #require(lines[label...].first { $0.hasPrefix("/Headers") })
    #expect(headers.contains("(\(name))") && !headers.contains("(table-1-1-1)"), "\(headers)")
  }
}
