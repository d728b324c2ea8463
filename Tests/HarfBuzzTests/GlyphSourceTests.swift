import TestSupport
import Testing

@testable import HarfBuzz

struct GlyphSourceTests {
  /// Glyphs from all over a face, the last one included.
  private func someGlyphs(_ count: Int, of outlines: Outlines, seed: UInt64) -> [UInt32] {
    var generator = SeededGenerator(seed: seed)
    var glyphs = Set((0..<count).map { _ in UInt32.random(in: 1..<outlines.glyphCount, using: &generator) })
    glyphs.insert(outlines.glyphCount - 1)
    return glyphs.sorted()
  }

  @Test(arguments: TestFace.installed) func programsDrawWhatTheFaceDraws(_ face: TestFace) throws {
    let original = Outlines(path: face.path, index: face.index)
    let source = try GlyphSource(path: face.path, index: face.index)
    let glyphs = someGlyphs(300, of: original, seed: 1)
    let program = try source.program(of: glyphs)
    let cut = Outlines(
      program: program.bytes, isCompact: source.format == .cff, glyphCount: glyphs.count + 1,
      unitsPerEm: source.metrics.unitsPerEm)
    #expect(Set(program.identifiers.keys) == Set(glyphs + [0]))
    #expect(Set(program.identifiers.values).count == glyphs.count + 1)
    #expect(program.identifiers[0] == 0)
    var drawn = 0
    for glyph in glyphs {
      let identifier = try #require(program.identifiers[glyph])
      let expected = original.path(of: glyph)
      #expect(cut.path(of: UInt32(identifier)) == expected, "glyph \(glyph)")
      drawn += expected.isEmpty ? 0 : 1
    }
    #expect(drawn > glyphs.count / 2)
  }

  @Test(arguments: TestFace.installed) func programsDependOnTheirGlyphsAlone(_ face: TestFace) throws {
    let outlines = Outlines(path: face.path, index: face.index)
    let first = someGlyphs(200, of: outlines, seed: 2)
    let second = someGlyphs(100, of: outlines, seed: 3) + first[..<50]
    let fresh = try GlyphSource(path: face.path, index: face.index).program(of: first)
    let used = try GlyphSource(path: face.path, index: face.index)
    for glyphs in [second, Array(first[100...]), [5]] { _ = try used.program(of: Array(Set(glyphs)).sorted()) }
    #expect(try used.program(of: first) == fresh)
    #expect(try used.program(of: first) == fresh)
  }

  @Test(arguments: TestFace.installed) func anEmptyProgramHoldsNotdef(_ face: TestFace) throws {
    let program = try GlyphSource(path: face.path, index: face.index).program(of: [])
    #expect(program.identifiers == [0: 0])
    #expect(!program.bytes.isEmpty)
  }

  @Test(.enabled(if: PackageFolder.hasFonts, "make fonts")) func whatIsKeptIsBoundedAndChangesNothing() throws {
    let path = PackageFolder.fonts + "/files/FandolFang-Regular.otf"
    let glyphs: [UInt32] = Array(100..<300)
    let fresh = try GlyphSource(path: path, index: 0).program(of: glyphs)
    let source = try GlyphSource(path: path, index: 0)
    // All glyphs of the face are more than is kept of it.
    for first in stride(from: UInt32(0), to: 10_000, by: 1_000) {
      _ = try source.program(of: Array(first..<(first + 1_000)))
      #expect(source.kept.byteCount <= KeptCharstrings.limit + 1_000_000)
    }
    #expect(source.kept[100] == nil)
    #expect(try source.program(of: glyphs) == fresh)
    #expect(try source.program(of: glyphs.reversed() + glyphs) == fresh)
  }

  @Test func filesThatAreNoFontsAreRefused() {
    #expect(throws: HarfBuzzError.unreadableFontFile(path: "/absent.otf")) {
      try GlyphSource(path: "/absent.otf", index: 0)
    }
    #expect(throws: HarfBuzzError.missingFace(path: #filePath, index: 0)) {
      try GlyphSource(path: #filePath, index: 0)
    }
  }

  @Test(.enabled(if: PackageFolder.hasFonts, "make fonts")) func facesAndGlyphsThatAreMissingAreRefused() throws {
    let path = PackageFolder.fonts + "/files/FandolSong-Regular.otf"
    #expect(throws: HarfBuzzError.missingFace(path: path, index: 7)) { try GlyphSource(path: path, index: 7) }
    let source = try GlyphSource(path: path, index: 0)
    #expect(throws: HarfBuzzError.missingGlyph(60000, path: path)) { try source.program(of: [60000]) }
  }
}
