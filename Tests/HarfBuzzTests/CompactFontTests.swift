import TestSupport
import Testing

@testable import HarfBuzz

@Suite(.enabled(if: PackageFolder.hasFonts, "make fonts"))
struct CompactFontTests {
  private func program(_ file: String, index: Int = 0, glyphs: [UInt32]) throws -> [UInt8] {
    try GlyphSource(path: PackageFolder.fonts + "/files/" + file, index: index).program(of: glyphs).bytes
  }

  @Test func programsReadBackAsTheyWereWritten() throws {
    let font = try CompactFont(
      try program("NotoSansCJK-Regular.ttc", index: 2, glyphs: [1, 40, 5_000, 20_000, 60_000]))
    #expect(font.charstrings.count == 6)
    #expect(font.dictionaries.count > 1)
    #expect(Set(font.selection).count == font.dictionaries.count)
    // Each group once, in the order in which glyphs come to it.
    #expect(font.selection.first == 0)
  }

  /// Nameless groups of a font that is not CID-keyed: the Private DICT of its Top DICT.
  @Test func namedGlyphsBecomeNumberedOnes() throws {
    let font = try CompactFont(try program("texgyretermes-regular.otf", glyphs: Array(1...30)))
    #expect(font.dictionaries.count == 1 && !font.dictionaries[0].privateEntries.isEmpty)
  }

  /// HarfBuzz writes what is read here; should it ever err, there is an error and no crash.
  @Test func malformedFontsAreRefused() throws {
    let sound = try program("FandolSong-Regular.otf", glyphs: [1, 2, 3, 700])
    var generator = SeededGenerator(seed: 7)
    var refused = 0
    for _ in 0..<2_000 {
      var bytes = sound
      if Bool.random(using: &generator) { bytes.removeLast(Int.random(in: 1..<sound.count, using: &generator)) }
      for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
        // The heads of tables lie at the beginning.
        let place = Int.random(in: 0..<min(bytes.count, 220), using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      do { _ = try CompactFont(bytes) } catch { refused += 1 }
    }
    #expect(refused > 200)
  }
}
