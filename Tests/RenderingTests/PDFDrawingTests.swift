import Measure
import PDFWriting
import Rendering
import TestSupport
import Testing
import Typesetting

@Suite(.enabled(if: InstalledFonts.areThere, InstalledFonts.comment))
struct `Drawing a PDF` {
  static let lines = [
    "关于印发《临江市政府信息公开工作办法》的通知", "“政府”——‘信息’……公开，〔2024〕第5号。", "望湖街道㛃䶮𠅤葛\u{E0100}、①②③ 25℃ 40㎡",
    "截至2023年12月31日，共收到申请1,234件（占98.6%）。",
    "office affine first fly, www.example.gov.cn", "AVATAR To. 110-117 Wa", "第一章 总则", "a/b/c + d = e < f",
    "（一）1．2．3．·中间点·",
  ]

  let context: RenderingContext
  let document: TypesetDocument

  init() throws {
    context = try InstalledFonts.context()
    document = Self.sample(context)
  }

  /// Two pages of the lines above, in every role.
  static func sample(_ context: RenderingContext) -> TypesetDocument {
    let sample = SamplePages(shaper: context.shaper)
    let roles: [FaceRole] = ["body", "table"]
    let pages = roles.enumerated().map { index, role in
      let items = lines.enumerated().map { sample.line($1, role: role, top: .mm(37 + 10.45 * Double($0))) }
      let rule = PlacedRule(
        frame: Rectangle(x: .mm(28), y: .mm(200), width: .mm(156), height: .mm(0.35)),
        place: Place(block: 1, role: "table"))
      return sample.page(number: index + 1, items + [.rule(rule)])
    }
    return sample.document(
      pages,
      bookmarks: [
        Bookmark(title: "一、总体情况", level: 1, page: 1, top: .mm(37)),
        Bookmark(title: "（一）公开", level: 2, page: 1, top: .mm(60)),
        Bookmark(title: "二、申请", level: 1, page: 2, top: .mm(37)),
        Bookmark(title: "deep", level: 4, page: 2, top: .mm(60)),
        Bookmark(title: "nowhere", level: 1, page: 9, top: .zero),
      ])
  }

  static let metadata = DocumentMetadata(
    title: "临江市青山区望湖街道办事处2024年政府信息公开工作年度报告", author: "望湖街道办事处", date: DocumentDate(year: 2025, month: 1, day: 20))

  func pdf() throws -> [UInt8] {
    try context.pdf(of: document, metadata: Self.metadata)
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "install poppler-utils"))
  func `the text copies out as the lines have it, in order`() throws {
    let text = try Tool.pdftotext.output(["input.pdf", "-"], input: pdf())
    let found = text.split(whereSeparator: { "\n\u{C}".contains($0) }).map(String.init)
    #expect(found == Self.lines + Self.lines)
  }

  /// Marks that gave away their blank halves: the next character stands in the box of the one before.
  @Test(.enabled(if: Tool.pdftotext.isInstalled, "install poppler-utils"), arguments: [-0.25, -0.5])
  func `squeezed marks do not tear a line apart`(gap: Double) throws {
    let sample = SamplePages(shaper: context.shaper)
    let lines = ["（地址：望湖街道）。", "《办法》（试行），“公开”、“保密”。", "，至", "一二三四"]
    let items = lines.enumerated().map { index, text in
      sample.line(text, top: .mm(37 + 10.45 * Double(index)), gapAfterMarks: .pt(16) * gap)
    }
    let pdf = try context.pdf(of: sample.document([sample.page(items)]), metadata: Self.metadata)
    let text = try Tool.pdftotext.output(["input.pdf", "-"], input: pdf)
    #expect(text.split(whereSeparator: { "\n\u{C}".contains($0) }).map(String.init) == lines)
  }

  /// Readers that know no replacement text go by each glyph's own characters.
  @Test(.enabled(if: Tool.mutool.isInstalled, "install mupdf-tools"))
  func `every glyph has its character, even where it stands in squeezed pairs alone`() throws {
    let sample = SamplePages(shaper: context.shaper)
    let line = sample.line("《临江市》（试行），“公开”、至", top: .mm(37), gapAfterMarks: .pt(-8))
    let pdf = try context.pdf(of: sample.document([sample.page([line])]), metadata: Self.metadata)
    let trace = try Tool.mutool.output(["trace", "input.pdf"], input: pdf)
    for character in "《》（），“”、临江市试行公开至" { #expect(trace.contains("unicode=\"\(character)\"")) }
    #expect(!trace.contains("\u{FFFD}"))
  }

  @Test(.enabled(if: Tool.mutool.isInstalled, "install mupdf-tools"))
  func `every glyph stands where the page has it`() throws {
    let trace = try Tool.mutool.output(["trace", "input.pdf"], input: pdf())
    let found = TracedGlyph.glyphs(in: trace)
    let expected = document.pages.flatMap { page in
      page.items.flatMap { item -> [GlyphRun.Glyph] in
        if case .line(let line) = item { line.runs.flatMap(\.glyphs) } else { [] }
      }
    }
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) {
      #expect(abs(found.x.millimetres - expected.x.millimetres) < 0.02)
      #expect(abs(found.y.millimetres - expected.y.millimetres) < 0.02)
    }
  }

  @Test(.enabled(if: Tool.pdffonts.isInstalled, "install poppler-utils"))
  func `all fonts are embedded, cut down to what is used, and known by their characters`() throws {
    let rows = try Tool.pdffonts.output(["input.pdf"], input: pdf()).split(separator: "\n").dropFirst(2)
    #expect(rows.count >= 4)
    for row in rows { #expect(row.contains("yes yes yes"), "\(row)") }
    for name in ["FandolFang-Regular", "FandolSong-Regular", "TeXGyreTermes-Regular", "NotoSerifCJKsc-Regular"] {
      #expect(rows.contains { $0.contains("+\(name) ") }, "\(name)")
    }
  }

  @Test(.enabled(if: Tool.pdfinfo.isInstalled, "install poppler-utils"))
  func `it says what it is, who issued it and when`() throws {
    let facts = try Tool.pdfinfo.output(["-rawdates", "input.pdf"], input: pdf())
    #expect(facts.contains("Title:           \(Self.metadata.title)\n"))
    #expect(facts.contains("Author:          望湖街道办事处\n"))
    #expect(facts.contains("CreationDate:    D:20250120000000+08'00"))
    #expect(facts.contains("ModDate:         D:20250120000000+08'00"))
    #expect(facts.contains("Pages:           2\n"))
    #expect(facts.contains("595.276 x 841.89 pts (A4)"))
  }

  @Test(.enabled(if: Tool.mutool.isInstalled, "install mupdf-tools"))
  func `bookmarks keep their order and depth, and lead to pages that exist`() throws {
    let outline = try Tool.mutool.output(["show", "input.pdf", "outline"], input: pdf())
    let entries = outline.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(
      entries.map { $0.filter { !$0.isEmpty && $0.contains("\"") }.joined() } == [
        "\"一、总体情况\"", "\"（一）公开\"", "\"二、申请\"", "\"deep\"",
      ])
    #expect(outline.contains("#page=1") && outline.contains("#page=2"))
  }

  @Test func `the same pages give the same bytes, from another context too`() throws {
    let first = try pdf()
    #expect(try pdf() == first)
    let other = try InstalledFonts.context()
    #expect(try other.pdf(of: Self.sample(other), metadata: Self.metadata) == first)
    for format in [OutputFormat.svg, .png(dotsPerInch: 72)] {
      #expect(try context.draw(document, as: format) == other.draw(Self.sample(other), as: format))
    }
  }

  @Test func `threads give the same bytes`() async throws {
    let library = try #require(InstalledFonts.library)
    let first = try pdf()
    let all = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<6 {
        group.addTask {
          let context = RenderingContext(library: library)
          return try context.pdf(of: Self.sample(context), metadata: Self.metadata)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.count == 6)
    #expect(all.allSatisfy { $0 == first })
  }

  @Test func `a document without a date does not take the clock's`() throws {
    let undated = try context.pdf(of: document, metadata: DocumentMetadata(title: "t"))
    #expect(String(decoding: undated, as: UTF8.self).contains("(D:19700101000000Z)"))
  }
}
