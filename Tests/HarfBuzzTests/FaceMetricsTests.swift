import HarfBuzz
import TestSupport
import Testing

@Suite(.enabled(if: PackageFolder.hasFonts, "make fonts"))
struct FaceMetricsTests {
  private func source(_ file: String, index: Int = 0) throws -> GlyphSource {
    try GlyphSource(path: PackageFolder.fonts + "/files/" + file, index: index)
  }

  @Test func namesTellTheFacesOfACollectionApart() throws {
    #expect(try source("NotoSansCJK-Regular.ttc", index: 2).metrics.postScriptName == "NotoSansCJKsc-Regular")
    #expect(try source("NotoSansCJK-Regular.ttc", index: 0).metrics.postScriptName == "NotoSansCJKjp-Regular")
  }

  @Test func theDescriptionIsTheFaces() throws {
    let termes = try source("texgyretermes-regular.otf").metrics
    #expect(termes.unitsPerEm == 1000)
    #expect(termes.descent < 0 && termes.ascent > 600)
    #expect((600...700).contains(termes.capHeight))
    #expect(termes.boundingBox.left < 0 && termes.boundingBox.bottom < 0)
    #expect(termes.boundingBox.right > 1000 && termes.boundingBox.top > 1000)
    #expect(termes.italicAngle == 0)
    #expect(!termes.isFixedPitch)
    #expect(try source("texgyretermes-bold.otf").metrics.stemV > termes.stemV)
  }

  @Test func serifsAreReadWhereTheFaceTells() throws {
    #expect(try source("NotoSerifCJK-Regular.ttc", index: 2).metrics.isSerif)
    #expect(try !source("NotoSansCJK-Regular.ttc", index: 2).metrics.isSerif)
  }

  @Test func ideographsAreAnEmWide() throws {
    let source = try source("FandolFang-Regular.otf")
    #expect(source.advance(of: 5000) == source.metrics.unitsPerEm)
  }
}
