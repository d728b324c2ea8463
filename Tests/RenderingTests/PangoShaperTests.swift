import Measure
import Rendering
import Styling
import TestSupport
import Testing
import Typesetting

@Suite(.enabled(if: InstalledFonts.areThere, InstalledFonts.comment))
struct `Shaping with the package's fonts` {
  static let roles: [FaceRole] = ["body", "title", "heading-1", "heading-2", "song", "table"]

  let context: RenderingContext
  var shaper: PangoShaper { context.shaper }

  init() throws {
    context = try InstalledFonts.context()
  }

  func family(of glyph: ShapedGlyph?) -> String? {
    glyph.flatMap { context.library.family(of: $0.face)?.name }
  }

  @Test(arguments: roles)
  func `ten Han characters at 16 pt are 160 pt wide`(role: FaceRole) {
    let glyphs = shaper.shape("政府信息公开工作年报", role: role)
    #expect(glyphs.count == 10)
    #expect(glyphs.reduce(Length.zero) { $0 + $1.advance } == .pt(160))
  }

  @Test(arguments: roles)
  func `every Han character of every face is one em wide`(role: FaceRole) {
    let faces = context.library.faces(for: role, isWestern: false)
    // The unified ideographs of Unicode 9; the free faces lack the few that came later.
    for value in UInt32(0x4E00)...0x9FD5 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let glyphs = shaper.shape([scalar][...], role: role, size: .pt(16), inHanContext: true)
      guard glyphs.count == 1, glyphs[0].advance == .pt(16), glyphs[0].glyph != 0, faces.contains(glyphs[0].face) else {
        Issue.record("\(scalar) U+\(String(value, radix: 16)) in \(role.rawValue): \(glyphs)")
        continue
      }
    }
  }

  @Test(arguments: [
    (role: FaceRole("body"), family: "FandolFang"), ("title", "FandolSong Bold"), ("heading-1", "FandolHei"),
    ("heading-2", "FandolKai"), ("song", "FandolSong"), ("table", "FandolSong"),
  ])
  func `a role is set in its own category's face`(role: FaceRole, family: String) {
    #expect(self.family(of: shaper.shape("府", role: role).first) == family)
  }

  @Test(arguments: roles, ["㛃", "䶮", "𠅤"])
  func `a rare character comes from a face that has it`(role: FaceRole, character: String) {
    let glyphs = shaper.shape(character, role: role)
    #expect(glyphs.count == 1)
    #expect(glyphs.first?.glyph != 0)
    #expect(glyphs.first?.advance == .pt(16))
    #expect(family(of: glyphs.first)?.hasPrefix("Noto") == true)
  }

  @Test(arguments: roles, ["\u{E000}", "\u{10FFFE}", "\u{9FFF}\u{E123}"])
  func `a character that no face has is glyph 0`(role: FaceRole, text: String) {
    let glyphs = shaper.shape(text, role: role)
    #expect(glyphs.last?.glyph == 0)
    #expect(glyphs.map(\.scalars.count).reduce(0, +) == text.unicodeScalars.count)
  }

  @Test(arguments: roles, ["“", "”", "‘", "’", "——", "……", "（", "）", "《", "》", "，", "。"])
  func `marks in Han context come from the Han face, one em each`(role: FaceRole, marks: String) {
    let glyphs = shaper.shape(marks, role: role)
    #expect(glyphs.count == marks.unicodeScalars.count)
    for glyph in glyphs {
      #expect(glyph.advance == .pt(16))
      #expect(glyph.face == shaper.shape("府", role: role).first?.face)
      #expect(glyph.ink != nil)
    }
  }

  @Test(arguments: [
    ("office", 6), ("2.5%", 4), ("葛\u{E0100}", 1), ("\u{200B}", 1), ("e\u{301}", 1), ("A府\u{E000}B", 4), ("шалом", 5),
    ("שלום", 4),
  ])
  func `glyphs stand for every character once, in order, without ligatures`(text: String, count: Int) {
    for inHanContext in [true, false] {
      let glyphs = shaper.shape(text, role: "body", inHanContext: inHanContext)
      #expect(glyphs.count == count)
      var next = 0
      for glyph in glyphs {
        #expect(glyph.scalars.lowerBound == next)
        next = glyph.scalars.upperBound
      }
      #expect(next == text.unicodeScalars.count)
    }
  }

  @Test func `the ink of a character lies where it is drawn`() throws {
    // 一 is a bar across the em-box; 口 stands on the baseline's level, both within the em.
    let one = try #require(shaper.shape("一", role: "song").first?.ink)
    #expect(one.size.width > .pt(12) && one.size.height < .pt(4))
    #expect(one.minY < .zero && one.maxY < .zero)
    let comma = try #require(shaper.shape("，", role: "song").first?.ink)
    #expect(comma.maxX < .pt(8))
    #expect(shaper.shape(" ", role: "song", inHanContext: false).first?.ink == nil)
  }

  @Test func `digits are of one width, so that columns of figures stand below one another`() {
    for role in Self.roles {
      let widths = Set("0123456789".map { shaper.shape(String($0), role: role, inHanContext: false)[0].advance })
      #expect(widths.count == 1)
    }
  }

  @Test func `a role that the manifest does not have is set by the fallback`() {
    #expect(family(of: shaper.shape("府", role: "no-such-role").first) == "Noto Serif CJK SC")
  }

  @Test func `the same piece is the same whether remembered or not`() throws {
    let other = try InstalledFonts.context().shaper
    for text in ["府", "2024", "Word", "——", "府"] {
      let first = shaper.shape(text, role: "body", inHanContext: false)
      #expect(shaper.shape(text, role: "body", inHanContext: false) == first)
      #expect(other.shape(text, role: "body", inHanContext: false) == first)
    }
    #expect(shaper.shape("府", role: "body", size: .pt(22)) != shaper.shape("府", role: "body", size: .pt(16)))
  }
}
