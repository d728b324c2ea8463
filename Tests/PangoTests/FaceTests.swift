import Foundation
import Pango
import TestSupport
import Testing

@Suite(.enabled(if: PackageFolder.hasFonts, "run make fonts"))
struct `Faces` {
  static let files = PackageFolder.fonts + "/files/"

  @Test func `a file tells the names of its faces`() {
    let faces = FontFile.faces(at: Self.files + "NotoSerifCJK-Regular.ttc")
    #expect(faces.map(\.index) == [0, 1, 2, 3, 4])
    #expect(faces.map(\.postScriptName).contains("NotoSerifCJKsc-Regular"))
    #expect(FontFile.faces(at: Self.files + "FandolSong-Bold.otf").map(\.postScriptName) == ["FandolSong-Bold"])
  }

  @Test(arguments: ["/no/such/file.otf", #filePath, "/dev/null", ""])
  func `what is no font has no face`(path: String) {
    #expect(FontFile.faces(at: path).isEmpty)
    #expect(throws: PangoError.self) { try Face(path: path, index: 0) }
  }

  @Test func `an index that the file does not have is refused`() {
    #expect(throws: PangoError.self) { try Face(path: Self.files + "FandolSong-Regular.otf", index: 3) }
    #expect(throws: PangoError.self) { try Face(path: Self.files + "NotoSerifCJK-Regular.ttc", index: 99) }
  }

  /// All Fandol files claim one weight, and two are called FandolSong: each must still open as itself.
  @Test func `a face is the one of its file, whatever its family says`() throws {
    let regular = try Face(path: Self.files + "FandolSong-Regular.otf", index: 0)
    let bold = try Face(path: Self.files + "FandolSong-Bold.otf", index: 0)
    let glyph = try #require(regular.glyph(for: "府"))
    #expect(regular.extents(of: glyph) != bold.extents(of: try #require(bold.glyph(for: "府"))))
  }

  @Test func `coverage is the character map's`() throws {
    let face = try Face(path: Self.files + "FandolFang-Regular.otf", index: 0)
    #expect(face.covers("府") && face.covers("A"))
    #expect(!face.covers("㛃") && !face.covers("\u{10FFFE}") && face.glyph(for: "㛃") == nil)
    let covered = face.coveredScalars()
    #expect(covered.count > 7000 && covered.contains("府") && !covered.contains("㛃"))
    #expect(covered.allSatisfy { face.covers($0) })
    #expect(face.unitsPerEm == 1000)
    #expect(face.extents(of: try #require(face.glyph(for: " "))) == nil)
  }

  @Test(
    arguments: [
      (16, 16), (10.5, 10.5), (0, 1), (1e9, 1000), (-Double.infinity, 1), (Double.nan, 1),
    ] as [(Double, Double)])
  func `a character is as wide as the type is high`(size: Double, width: Double) throws {
    let face = try Face(path: Self.files + "FandolFang-Regular.otf", index: 0)
    let glyphs = try face.font(sizeInPoints: size).shape("府", features: .han)
    #expect(glyphs.count == 1)
    #expect(abs(glyphs[0].advanceInPoints - width) < 0.001)
    #expect(glyphs[0].form == .glyph(try #require(face.glyph(for: "府"))))
  }

  @Test func `a character that the face lacks is missing, never borrowed`() throws {
    let font = try Face(path: Self.files + "FandolFang-Regular.otf", index: 0).font(sizeInPoints: 16)
    #expect(font.shape("甲㛃", features: .han).map(\.form).last == .missing)
    #expect(font.shape("\u{200B}", features: .han).map(\.form) == [.invisible])
    #expect(font.shape("", features: .han).isEmpty)
  }

  @Test(arguments: ShapingFeatures.allCases)
  func `letters stay letters`(features: ShapingFeatures) throws {
    let font = try Face(path: Self.files + "texgyretermes-regular.otf", index: 0).font(sizeInPoints: 16)
    #expect(font.shape("office ffl", features: features).map(\.cluster) == Array(0..<10))
  }

  @Test func `western words are kerned, Chinese text is not`() throws {
    let font = try Face(path: Self.files + "texgyretermes-regular.otf", index: 0).font(sizeInPoints: 16)
    func width(_ features: ShapingFeatures) -> Double {
      font.shape("AVAV", features: features).reduce(0) { $0 + $1.advanceInPoints }
    }
    #expect(width(.western) < width(.han) - 1)
  }

  /// Fontconfig maps the caches of the folders that it reads.
  @Test func `the machine's own fonts are never looked at`() throws {
    let face = try Face(path: Self.files + "FandolFang-Regular.otf", index: 0)
    #expect(try face.font(sizeInPoints: 16).shape("府㛃", features: .han).count == 2)
    let maps = try String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
    #expect(maps.contains("FandolFang-Regular.otf"))
    #expect(!maps.contains("/fontconfig/") && !maps.contains("/usr/share/fonts/"))
  }

  @Test func `a font outlives its face`() throws {
    var face: Face? = try Face(path: Self.files + "FandolFang-Regular.otf", index: 0)
    let font = try #require(try face?.font(sizeInPoints: 16))
    face = nil
    #expect(font.shape("府", features: .han).count == 1)
  }
}
