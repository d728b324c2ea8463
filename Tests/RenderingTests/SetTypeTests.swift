import Measure
import PDFWriting
import Rendering
import Styling
import TestSupport
import Testing
import Typesetting

/// The inline engine over the package's fonts: what the faces' own glyphs do must not show.
@Suite(.enabled(if: InstalledFonts.areThere, InstalledFonts.comment))
struct `Marks and rare characters in real type` {
  static let roles: [FaceRole] = ["body", "title", "heading-1", "heading-2", "song", "table"]
  static let size = Length.pt(16)

  let context: RenderingContext

  init() throws {
    context = try InstalledFonts.context()
  }

  private func line(_ text: StyledText) -> Line {
    ParagraphSetter(shaper: context.shaper).lines(of: text, shape: ParagraphShape(), measure: .mm(156))[0]
  }

  private func line(_ text: String, role: FaceRole) -> Line {
    line(StyledText(text, style: TextStyle(role: "body", face: role, size: Self.size)))
  }

  /// The ink of the line's characters, one a scalar, as the page has it.
  private func inks(_ line: Line, role: FaceRole) -> [Rectangle] {
    line.runs.flatMap { run in
      zip(run.glyphs, run.text.unicodeScalars).compactMap { glyph, scalar in
        let shaped = context.shaper.shape(String(scalar), role: role, size: run.size)
        guard let ink = shaped.first?.ink, shaped.first?.glyph == glyph.id else { return nil }
        return Rectangle(
          x: glyph.x + ink.minX, y: glyph.y + ink.minY, width: ink.size.width, height: ink.size.height)
      }
    }
  }

  private func em(_ count: Double) -> Length { Self.size * count }

  @Test(arguments: roles)
  func `破折号 is one stroke of 2 em`(role: FaceRole) throws {
    // UB-01, PW-02, OT-15
    let line = line("甲——乙", role: role)
    #expect(line.end == em(4))
    let inks = inks(line, role: role)
    try #require(inks.count == 4)
    #expect(inks[1].maxX >= inks[2].minX - em(0.005))
    #expect(inks[1].minX >= em(1) - em(0.01) && inks[2].maxX <= em(3) + em(0.01))
    #expect(inks[1].minY == inks[2].minY)
  }

  @Test(arguments: roles)
  func `省略号 is six dots at half height in 2 em`(role: FaceRole) throws {
    // UB-02, PW-02, OT-16
    let line = line("甲……乙", role: role)
    #expect(line.end == em(4))
    let inks = inks(line, role: role)
    try #require(inks.count == 4)
    let middle = em(0.5 - Line.ascent)
    for (index, dots) in inks[1...2].enumerated() {
      #expect(abs(((dots.minY + dots.maxY) / 2 - middle).units) < em(0.11).units)
      #expect(dots.minX >= em(1 + Double(index)) && dots.maxX <= em(2 + Double(index)))
    }
  }

  @Test(arguments: roles)
  func `间隔号 stands in the middle of half an em`(role: FaceRole) throws {
    // PW-02, PW-03, OT-17
    let line = line("甲·乙", role: role)
    #expect(line.end == em(2.5))
    let inks = inks(line, role: role)
    try #require(inks.count == 3)
    #expect(abs(((inks[1].minX + inks[1].maxX) / 2 - em(1.25)).units) <= 2)
  }

  @Test(arguments: roles, ["，", "。", "、", "；", "：", "）", "》", "”", "〕"])
  func `a closing mark or stop keeps its ink in the left half`(role: FaceRole, mark: String) throws {
    // PW-04
    let ink = try #require(inks(line("甲\(mark)乙", role: role), role: role).dropFirst().first)
    #expect(ink.minX >= em(1) && ink.maxX <= em(1.55), "\(mark)")
  }

  @Test(arguments: roles, ["（", "《", "“", "〔"])
  func `an opening mark keeps its ink in the right half`(role: FaceRole, mark: String) throws {
    // PW-04
    let ink = try #require(inks(line("甲\(mark)乙", role: role), role: role).dropFirst().first)
    #expect(ink.minX >= em(1.45) && ink.maxX <= em(2), "\(mark)")
  }

  @Test(arguments: roles, ["㛃", "䶮", "𠅤"])
  func `a rare character takes 1 em on the common baseline`(role: FaceRole, character: String) {
    let line = line("王\(character)明", role: role)
    let glyphs = line.runs.flatMap(\.glyphs)
    #expect(line.end == em(3))
    #expect(glyphs.map(\.y) == [.zero, .zero, .zero])
    #expect(!glyphs.contains { $0.id == 0 })
    #expect(line.runs.count == 3)
  }

  @Test(arguments: roles)
  func `浪纹线 stands at half height`(role: FaceRole) throws {
    let placed = line("甲～乙", role: role).runs.flatMap(\.glyphs)[1]
    let drawn = try #require(context.shaper.shape("～", role: role).first?.ink)
    let middle = placed.y + (drawn.minY + drawn.maxY) / 2
    #expect(abs((middle - em(0.5 - Line.ascent)).units) <= em(0.1).units)
  }

  @Test(arguments: roles)
  func `￥ is no dollar sign`(role: FaceRole) throws {
    // Fandol's files have one in its place.
    let yen = try #require(context.shaper.shape("￥", role: role).first)
    let dollar = try #require(context.shaper.shape("＄", role: role).first)
    #expect(yen.ink?.size != dollar.ink?.size)
    #expect(context.library.family(of: yen.face)?.lacks.contains("￥") == false)
  }

  /// QU-06: a quote is of the Han face at 1 em unless its pair has Latin text inside and out.
  @Test(arguments: [
    (text: "他说“OK”了", isHan: true), (text: "“甲”", isHan: true), (text: "the “best” one", isHan: false),
    (text: "see “甲” here", isHan: true),
  ])
  func `quotes are of one face by pairs`(text: String, isHan: Bool) {
    let han = context.shaper.shape("府", role: "body").first?.face
    let faces = line(text, role: "body").runs.flatMap { run in
      zip(run.glyphs, run.text.unicodeScalars).compactMap { "“”".unicodeScalars.contains($1) ? run.face : nil }
    }
    #expect(faces.count == 2)
    #expect(faces.allSatisfy { ($0 == han) == isHan })
  }

  @Test(
    .enabled(if: Tool.pdftotext.isInstalled, "install poppler-utils"),
    arguments: ["《甲》·《乙》", "“‘甲’乙”，（《丙》）。", "列奥纳多·达·芬奇", "㛃䶮𠅤", "甲——乙……丙", "〔2021〕、〔2022〕。”“（甲）"])
  func `squeezed marks and rare characters copy out as written`(text: String) throws {
    let found = try copied([StyledText(text, style: TextStyle(role: "body", face: "body", size: Self.size))])
    #expect(found == [text])
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "install poppler-utils"))
  func `a spread name copies out unspread`() throws {
    // PA-10
    let style = TextStyle(role: "body", face: "body", size: Self.size)
    let names = ["王明", "欧阳修", "张䶮", "李想"].map { PersonalName.styled(Array($0.unicodeScalars), style: style) }
    #expect(line(names[0]).end == line(names[1]).end)
    let found = try copied([names[0], names[1], names[3]])
    #expect(found == ["王明", "欧阳修", "李想"])
  }

  /// What the lines, one below the other, copy out as.
  private func copied(_ texts: [StyledText]) throws -> [String] {
    let sample = SamplePages(shaper: context.shaper)
    let items = texts.enumerated().map { index, text in
      PageItem.line(
        line(text).placed(left: .mm(28), top: .mm(37 + 10 * Double(index)), place: Place(block: index, role: "body")))
    }
    let pdf = try context.pdf(of: sample.document([sample.page(items)]), metadata: DocumentMetadata(title: "甲"))
    return try Tool.pdftotext.output(["input.pdf", "-"], input: pdf)
      .split(whereSeparator: { "\n\u{C}".contains($0) }).map(String.init)
  }
}
