import Banxin
import Diagnostics
import TestSupport
import Testing

/// Seals and images that come with a model instead of lying in a folder.
@Suite struct `Enclosed seals and images` {
  private let folder = AssetFolder()
  private let png = SampleImages.png(width: 40, height: 20, hasAlpha: false)

  private func codes(
    image: String, enclosures: [String: [UInt8]], assetsRoot: String? = nil, bounds: AssetBounds = .init()
  ) -> [String] {
    var environment = Workshop.environment
    environment.assetsRoot = assetsRoot
    environment.assetBounds = bounds
    // The name leads into a folder that has the file, which must not be looked into.
    let source = ModelSource(
      name: folder.path + "/model.yaml", bytes: Array(AssetModel.text(image: image).utf8), enclosures: enclosures)
    return ReportChecker(environment: environment).check(source).findings.map(\.code.rawValue)
  }

  @Test(arguments: ["hall.png", "./hall.png", "images/hall.png", "images//./hall.png"])
  func `are found by the model's paths`(path: String) {
    #expect(codes(image: path, enclosures: ["hall.png": png, "images/hall.png": png]) == [])
  }

  @Test func `stand instead of the model's folder, which is not read`() {
    #expect(codes(image: "hall.png", enclosures: [:]) == ["ASSET-MISSING"])
  }

  @Test func `come before an assets root, which has the others`() {
    #expect(codes(image: "hall.png", enclosures: ["hall.png": []], assetsRoot: folder.path) == ["ASSET-FORMAT"])
    #expect(codes(image: "photo.jpg", enclosures: ["hall.png": png], assetsRoot: folder.path) == [])
    #expect(codes(image: "link.png", enclosures: [:], assetsRoot: folder.path) == ["ASSET-LINK"])
  }

  @Test(arguments: ["/etc/hostname", "../hall.png", "https://example.gov.cn/hall.png"])
  func `cannot be called what no path is called`(path: String) {
    #expect(codes(image: path, enclosures: [path: png]) == ["ASSET-PATH"])
  }

  @Test func `keep to the bounds of files`() {
    var bounds = AssetBounds()
    bounds.bytes = png.count - 1
    #expect(codes(image: "hall.png", enclosures: ["hall.png": png], bounds: bounds) == ["ASSET-SIZE"])
    let bomb = SampleImages.emptyPNG(width: 100_000, height: 100_000)
    #expect(codes(image: "hall.png", enclosures: ["hall.png": bomb]) == ["ASSET-PIXELS"])
  }
}
