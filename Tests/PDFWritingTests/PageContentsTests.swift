import Compression
import Measure
import TestSupport
import Testing
import Typesetting

@testable import PDFWriting

/// What operators a page's items become.
@Suite(.enabled(if: PackageFolder.hasFonts, "run make fonts"))
struct `A page's contents` {
  /// The contents' lines, and the identifiers of each marked stretch.
  private func contents(
    _ items: [PageItem], isStructured: Bool = true
  ) throws -> (lines: [String], identifiers: [Range<Int>]) {
    let tagged = SampleFaces.document(items)
    let faces = try SampleFaces()
    let fonts = try DocumentFonts(of: tagged.document, resources: faces)
    for face in fonts.faces { _ = try face.program() }
    var writer = PageWriter(resources: faces, fonts: fonts)
    var body = PDFBody(deflater: try Deflater(effort: 1))
    let contents = try writer.contents(
      of: tagged.document.pages[0], stretches: tagged.pages[0], isStructured: isStructured, body: &body)
    let text = String(decoding: contents.syntax.bytes, as: UTF8.self)
    return (text.split(separator: "\n").map(String.init), contents.identifiers)
  }

  private let rule = PageItem.rule(
    PlacedRule(
      frame: Rectangle(x: .pt(80), y: .pt(700), width: .pt(440), height: .pt(1)), place: Place(block: 0, role: "table"),
      ink: .red))

  @Test func `a line is one string where its glyphs stand at their widths`() throws {
    let (lines, identifiers) = try contents([SampleFaces.line([SampleFaces.run("甲乙丙")])])
    #expect(
      lines == [
        "/F0 16 Tf", "BT", "/Span <</MCID 0>> BDC", "1 0 0 1 100 700 Tm", "[<000100020003>]TJ", "EMC", "ET",
      ])
    #expect(identifiers == [0..<1])
  }

  @Test func `glyphs that stand apart are moved, to the hundredth of a thousandth`() throws {
    let lines = try contents([SampleFaces.line([SampleFaces.run("甲乙丙", pitch: .pt(16) + Length(units: 3))])]).lines
    // 3 ÷ 1270 pt of 16 pt.
    #expect(lines.contains("[<0001>-0.15<0002>-0.15<0003>]TJ"))
  }

  @Test func `glyphs that overlap are shown with the text of all of them, in a sequence of their own`() throws {
    var run = SampleFaces.run("甲）乙丙")
    for index in 2..<4 { run.glyphs[index].x = run.glyphs[index].x - .pt(8) }
    let (lines, identifiers) = try contents([SampleFaces.line([run])])
    #expect(
      lines.dropFirst(2) == [
        "/Span <</MCID 0>> BDC", "1 0 0 1 100 700 Tm", "[<0001>]TJ", "EMC",
        "/Span <</ActualText <FEFFFF094E59>/MCID 1>> BDC", "[<0002>500<0003>]TJ", "EMC",
        "/Span <</MCID 2>> BDC", "[<0004>]TJ", "EMC", "ET",
      ])
    #expect(identifiers == [0..<3])
  }

  @Test func `a glyph that stands for something else than before says so`() throws {
    let run = SampleFaces.run("一⼀一", glyphs: [1000, 1000, 1000])
    let lines = try contents([SampleFaces.line([run])], isStructured: false).lines
    #expect(
      lines.dropFirst(2) == [
        "1 0 0 1 100 700 Tm", "[<0001>]TJ", "/Span <</ActualText <FEFF2F00>>> BDC", "[<0001>]TJ", "EMC", "[<0001>]TJ",
        "ET",
      ])
  }

  @Test func `a spread name stays one word`() throws {
    let run = SampleFaces.run("张三", pitch: .pt(32), scalarCounts: [2, 0])
    let lines = try contents([SampleFaces.line([run])]).lines
    #expect(lines.contains("/Span <</ActualText <FEFF5F204E09>/MCID 0>> BDC"))
    #expect(lines.contains("[<0001>-1000<0002>]TJ"))
  }

  @Test func `what is no part of the text is an artifact of its kind`() throws {
    let items = [
      SampleFaces.line([SampleFaces.run("甲")]), SampleFaces.line([SampleFaces.run("甲")], isRepeated: true), rule,
      SampleFaces.line([SampleFaces.run("甲")], block: nil),
    ]
    let (lines, identifiers) = try contents(items)
    #expect(
      lines.filter { $0.hasSuffix("BDC") || $0 == "EMC" } == [
        "/Span <</MCID 0>> BDC", "EMC", "/Artifact <</Type /Pagination>> BDC", "EMC", "/Artifact <</Type /Layout>> BDC",
        "EMC", "/Artifact <</Type /Pagination /Subtype /Footer>> BDC", "EMC",
      ])
    #expect(identifiers == [0..<1])
    let plain = try contents(items, isStructured: false).lines
    #expect(!plain.contains { $0.hasSuffix("BDC") || $0 == "EMC" })
  }

  @Test func `inks are set where they change, black as black ink alone`() throws {
    let lines = try contents([rule, SampleFaces.line([SampleFaces.run("甲")]), rule, rule]).lines
    #expect(lines.filter { $0.hasSuffix(" g") || $0.hasSuffix(" rg") } == ["1 0 0 rg", "0 g", "1 0 0 rg"])
    #expect(lines.filter { $0.hasSuffix("re f") } == Array(repeating: "80 99 440 1 re f", count: 3))
  }

  @Test(arguments: [false, true])
  func `bold by a stroke is filled and stroked, turned or not`(isTurned: Bool) throws {
    let bold = SampleFaces.run("甲乙", stroke: 30, isTurned: isTurned)
    let lines = try contents([
      SampleFaces.line([bold], ink: .red, isTurned: isTurned), SampleFaces.line([SampleFaces.run("甲")]),
    ]).lines
    let place = isTurned ? "0 1 -1 0 100 700 Tm" : "1 0 0 1 100 700 Tm"
    #expect(
      lines.prefix(9) == [
        "1 0 0 rg", "/F0 16 Tf", "2 Tr 1 j", "0.48 w", "1 0 0 RG", "BT", "/Span <</MCID 0>> BDC", place,
        "[<00010002>]TJ",
      ])
    #expect(lines.contains("0 Tr"))
  }

  @Test func `narrowed type keeps its places`() throws {
    var run = SampleFaces.run("甲乙", pitch: .pt(12))
    run.widthScale = 0.75
    let lines = try contents([SampleFaces.line([run])]).lines
    #expect(lines.contains("75 Tz") && lines.contains("[<00010002>]TJ"))
  }
}
