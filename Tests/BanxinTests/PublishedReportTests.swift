import Banxin
import Diagnostics
import Foundation
import Measure
import Reports
import TestSupport
import Testing
import Typesetting

/// A report as it was really published, from the standards' folder; skipped where that is not there.
@Suite(
  .enabled(if: PublishedReport.text != nil, "the standards' folder is not beside the package"),
  .enabled(if: PackageFolder.hasFonts, Workshop.comment))
struct `A published report` {
  let document: TypesetDocument
  let pdf: [UInt8]
  let checked: CheckedReport

  init() throws {
    let text = try #require(PublishedReport.text)
    (document, pdf) = try Workshop.set(text)
    checked = Workshop.check(text)
  }

  /// Lines of running text: everything but titles, table cells and page numbers.
  private var textLines: [PlacedLine] { lines { $0.cell == nil && $0.block != nil && $0.role != "title" } }

  private func lines(where isWanted: (Place) -> Bool) -> [PlacedLine] {
    document.pages.flatMap { page in
      page.items.compactMap { item in
        if case .line(let line) = item, isWanted(line.place) { line } else { nil }
      }
    }
  }

  @Test func `no line begins with a closing mark or ends with an opening one`() {
    for line in lines(where: { _ in true }) {
      #expect(line.text.first.map { !"，。、；：！？）》”’".contains($0) } ?? true, "\(line.text)")
      #expect(line.text.last.map { !"（《“‘".contains($0) } ?? true, "\(line.text)")
    }
  }

  @Test func `a full page of text has 22 lines from 37 mm to 262 mm`() throws {
    let full = document.pages.map { page in
      page.items.compactMap { if case .line(let line) = $0, line.place.block != nil { line } else { nil } }
    }.filter { $0.count == 22 && $0.allSatisfy { $0.place.cell == nil } }
    let page = try #require(full.first)
    #expect(abs((page[0].frame.minY - .mm(37)).millimetres) <= 0.01)
    #expect(abs((page[21].frame.maxY - .mm(262)).millimetres) <= 0.01)
    for (line, next) in zip(page, page.dropFirst()) {
      #expect(abs((next.baseline - line.baseline).millimetres - 10.4446) <= 0.01)
    }
  }

  @Test func `lines begin at 28 mm and inner lines end at 184 mm`() {
    var byParagraph: [Int: [PlacedLine]] = [:]
    for line in textLines where line.place.role == "body" {
      byParagraph[line.place.block ?? -1, default: []].append(line)
    }
    for lines in byParagraph.values {
      for line in lines.dropLast() { #expect(abs((line.frame.maxX - .mm(184)).millimetres) <= 0.02, "\(line.text)") }
      for line in lines.dropFirst() { #expect(abs((line.frame.minX - .mm(28)).millimetres) <= 0.02, "\(line.text)") }
    }
  }

  @Test func `a line of 28 Han characters needs no adjustment`() {
    let plain = textLines.filter { line in
      line.text.unicodeScalars.count == 28
        && line.text.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    }
    for line in plain {
      let glyphs = line.runs.flatMap(\.glyphs)
      for (glyph, next) in zip(glyphs, glyphs.dropFirst()) {
        #expect(abs((next.x - glyph.x).millimetres - 156.0 / 28) <= 0.01)
      }
    }
  }

  @Test func `every cell of the form stands in its table`() throws {
    let package = try #require(checked.package)
    let report = try #require(checked.report)
    for grid in package.form.grids {
      let cells = lines { $0.role.hasPrefix("table-") && $0.cell != nil }
      for cell in grid.cells {
        let wanted: String =
          switch cell.content {
          case .head(let text), .label(let text), .group(let text), .note(let text): text
          case .figure(let path): report.figure(path)?.value?.description ?? ""
          }
        let place = Place.Cell(
          row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan)
        let blocks = Dictionary(grouping: cells.filter { $0.place.cell == place }, by: { $0.place.block })
        #expect(blocks.values.contains { $0.map(\.text).joined() == wanted }, "\(grid.name) \(wanted)")
      }
    }
  }

  @Test func `each statutory table stays on one page`() throws {
    let package = try #require(checked.package)
    let pages = document.pages.map { page in
      Set(
        page.items.compactMap { if case .line(let line) = $0, line.place.cell != nil { line.place.block } else { nil } }
      )
    }
    let tables = pages.flatMap { $0 }
    #expect(tables.count == package.form.grids.count)
    #expect(Set(tables).count == tables.count)
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "install poppler-utils"))
  func `every word of the text is in the PDF's text, in order`() throws {
    let report = try #require(checked.report)
    var rest = Substring(Self.letters(try Tool.pdftotext.output(["-raw", "input.pdf", "-"], input: pdf)))
    for path in ["preface", "overview", "problems", "otherMatters"] as [FieldPath] {
      for case .paragraphs(let paragraphs) in try #require(report.body(path)) {
        for paragraph in paragraphs {
          let wanted = Self.letters(paragraph.text.string)
          let found = rest.range(of: wanted)
          #expect(found != nil, "\(wanted)")
          if let found { rest = rest[found.upperBound...] }
        }
      }
    }
  }

  /// The text without spaces, line breaks and page numbers, which stand between a paragraph's lines.
  private static func letters(_ text: String) -> String {
    let pages = text.split(separator: "\u{C}").map { page in
      page.split(separator: "\n").filter { !($0.hasPrefix("—") && $0.hasSuffix("—")) }.joined()
    }
    return pages.joined().filter { !$0.isWhitespace }
  }

  @Test func `the signature stands with text, the date two characters right of the name`() throws {
    let signature = lines { $0.role == "signature" }
    try #require(signature.count == 2)
    let character = 156.0 / 28
    #expect(abs((signature[1].frame.minX - signature[0].frame.minX).millimetres - 2 * character) <= 0.1)
    #expect(abs(184 - signature[0].frame.maxX.millimetres - 2 * character) <= 0.1)
    let page = try #require(document.pages.last)
    let texts = page.items.filter {
      if case .line(let line) = $0 { line.place.block != nil && line.place.role != "signature" } else { false }
    }
    #expect(texts.count >= 2)
  }

  @Test func `its own slips are reported at their lines`() throws {
    let text = try #require(PublishedReport.text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func expect(_ words: String, in line: String, _ comment: Comment) {
      let numbers = lines.indices.filter { lines[$0].contains(line) }.map { $0 + 1 }
      #expect(
        checked.findings.contains { finding in
          finding.message.chinese.contains(words) && numbers.contains(finding.location?.line ?? 0)
        }, comment)
    }
    expect("法制政府", in: "法制政府建设", "a likely misspelling")
    expect("三提三", in: "三提三挣", "one term in two spellings")
    expect("<", in: "<政府信息公开信息处理费管理办法>", "less-than signs for 〈〉")
    expect("人大代表", in: "3、人大代表和政协提案", "a heading doubled")
  }

  @Test func `its pages have no findings`() {
    #expect(document.findings.map(\.message.chinese) == [])
  }
}

/// The published report, where the standards' folder is there.
enum PublishedReport {
  static let text = PackageFolder.sharedText(of: "seeds/annual-report-2023-panyang.yaml")
}
