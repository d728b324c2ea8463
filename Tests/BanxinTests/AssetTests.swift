import Banxin
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Files that a model refers to: what is refused, where, and by which code.
@Suite struct `Seals and images of a model` {
  let folder = AssetFolder()

  private func findings(file: String, seal: String? = nil, bounds: AssetBounds = .init()) -> [String] {
    let source = MarkedSource(AssetModel.text(image: "\"1️⃣\(file)\"", seal: seal))
    return folder.check(source.text, bounds: bounds).findings.map(source.describe)
  }

  @Test(arguments: [
    ("/etc/hostname", "ASSET-PATH"), ("../hall.png", "ASSET-PATH"), ("a/../hall.png", "ASSET-PATH"),
    ("https://example.gov.cn/hall.png", "ASSET-PATH"), ("file:///etc/passwd", "ASSET-PATH"),
    ("none.png", "ASSET-MISSING"), ("none/hall.png", "ASSET-MISSING"), ("hall.png/none", "ASSET-MISSING"),
    ("link.png", "ASSET-LINK"), ("dangling.png", "ASSET-LINK"), ("linked/hall.png", "ASSET-LINK"),
    ("loop/loop/hall.png", "ASSET-LINK"), ("folder", "ASSET-KIND"), (".", "ASSET-KIND"), ("folder/", "ASSET-KIND"),
    ("pipe", "ASSET-KIND"), ("text.png", "ASSET-FORMAT"), ("empty.png", "ASSET-FORMAT"),
    ("short.png", "ASSET-CORRUPT"), ("short.jpg", "ASSET-CORRUPT"), ("spoiled.png", "ASSET-CORRUPT"),
    ("bomb.png", "ASSET-PIXELS"), ("narrow.png", "ASSET-PIXELS"), ("large.png", "ASSET-SIZE"),
  ])
  func `that cannot be used are reported where they stand`(file: String, code: String) {
    #expect(findings(file: file) == ["1️⃣ \(code)"])
  }

  @Test(arguments: ["hall.png", "./hall.png", "folder/inner.png", "photo.jpg", "misnamed.png"])
  func `under the root are read, told by their content`(file: String) {
    #expect(findings(file: file) == [])
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser reads everything"))
  func `that may not be read are reported`() {
    chmod(folder.path + "/hall.png", 0)
    #expect(findings(file: "hall.png") == ["1️⃣ ASSET-UNREADABLE"])
  }

  @Test func `are reported at each place, all at once`() {
    let source = MarkedSource(
      AssetModel.text(image: "1️⃣none.png", image: "2️⃣none.png", seal: "{ file: 3️⃣text.png, diameter: 4️⃣75mm }"))
    let found = folder.check(source.text).findings.map(source.describe)
    #expect(found == ["1️⃣ ASSET-MISSING", "2️⃣ ASSET-MISSING", "3️⃣ ASSET-FORMAT", "4️⃣ ASSET-SEAL-DIAMETER"])
  }

  @Test func `are bounded together, a file used twice counted once`() {
    var bounds = AssetBounds()
    bounds.documentPixels = 60 * 60
    let once = AssetModel.text(image: "seal.png", image: "seal.png", seal: "again.png")
    // Two files of 3,600 pixels each.
    #expect(folder.check(once, bounds: bounds).findings.map(\.code.rawValue) == ["ASSET-TOTAL"])
    let same = AssetModel.text(image: "seal.png", image: "seal.png", seal: "seal.png")
    #expect(folder.check(same, bounds: bounds).findings.isEmpty)
    bounds.documentBytes = 100
    #expect(folder.check(same, bounds: bounds).findings.allSatisfy { $0.code == "ASSET-TOTAL" })
    #expect(folder.check(same, bounds: bounds).findings.count == 3)
  }

  @Test func `a seal without a transparent ground is a warning`() {
    let source = MarkedSource(AssetModel.text(image: "hall.png", seal: "1️⃣hall.png"))
    let checked = folder.check(source.text)
    #expect(checked.findings.map(source.describe) == ["1️⃣ ASSET-SEAL-OPAQUE"])
    #expect(!checked.findings.stopsWork(strict: false))
  }

  @Test(arguments: ["seal.png", "{ file: seal.png }", "{ file: seal.png, diameter: 4.5cm }", "true", "false"])
  func `a seal is a path, a mapping, or a place left empty`(seal: String) {
    #expect(folder.check(AssetModel.text(image: "hall.png", seal: seal)).findings.isEmpty)
  }

  @Test func `a root of one's own is taken, and must be there`() {
    let model = AssetModel.text(image: "hall.png")
    var environment = Workshop.environment
    environment.assetsRoot = folder.path
    let source = ModelSource(name: "elsewhere/model.yaml", bytes: Array(model.utf8))
    #expect(ReportChecker(environment: environment).check(source).findings.isEmpty)
    environment.assetsRoot = folder.path + "/none"
    #expect(ReportChecker(environment: environment).check(source).findings.map(\.code) == ["ASSET-MISSING"])
  }

  @Test func `every code is explained`() {
    let codes = Set(AssetExplanations.all.map(\.code.rawValue))
    #expect(codes.count == AssetExplanations.all.count)
    let catalogue = ExplanationCatalogue(environment: Workshop.environment)
    for code in codes { #expect(catalogue.explanation(of: Diagnostic.Code(rawValue: code)) != nil) }
    for code in [
      "PATH", "MISSING", "LINK", "KIND", "UNREADABLE", "SIZE", "FORMAT", "CORRUPT", "PIXELS", "TOTAL", "SEAL-DIAMETER",
      "SEAL-OPAQUE", "FURTHER",
    ] { #expect(codes.contains("ASSET-\(code)")) }
  }

  @Test func `more than can be listed are counted`() {
    let images = (0..<1200).map { "  - image: { file: none\($0).png }\n" }.joined()
    let model = SoundModel.text.replacing("overview: |\n  ", with: "overview:\n\(images)  - ")
    let found = folder.check(model).findings
    #expect(found.count == 1001)
    #expect(found.contains { $0.code == "ASSET-FURTHER" && $0.message.english.contains("200") })
  }
}

/// A model with pictures and a seal.
enum AssetModel {
  static func text(image: String, image second: String? = nil, seal: String? = nil) -> String {
    var items = "  - image: { file: \(image), width: 60mm, caption: 图1　政务公开专区, alt: 专区照片 }\n"
    if let second { items += "  - image: { file: \(second), caption: 图2 }\n" }
    let model = SoundModel.text.replacing("overview: |\n  ", with: "overview:\n\(items)  - ")
    return model + (seal.map { "  seal: \($0)\n" } ?? "")
  }
}

/// A folder of good and bad files.
final class AssetFolder: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/banxin-assets-\(UUID().uuidString)"
    let outside = path + "-outside"
    for folder in [path + "/folder", path + "/a", outside] {
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    let png = SampleImages.png(width: 40, height: 20, hasAlpha: false)
    write(png, "hall.png")
    write(png, "folder/inner.png")
    write(png, "../\(outside.split(separator: "/").last ?? "")/hall.png")
    write(SampleImages.seal(), "seal.png")
    write(SampleImages.seal(), "again.png")
    write(SampleImages.jpeg, "photo.jpg")
    write(SampleImages.inkJPEG, "inks.jpg")
    write(SampleImages.jpeg, "misnamed.png")
    write(Array("no image".utf8), "text.png")
    write([], "empty.png")
    write(Array(png.dropLast(40)), "short.png")
    write(Array(SampleImages.jpeg.dropLast(12)), "short.jpg")
    var spoiled = png
    spoiled[png.count / 2] ^= 0xFF
    write(spoiled, "spoiled.png")
    write(SampleImages.emptyPNG(width: 100_000, height: 100_000), "bomb.png")
    write(SampleImages.emptyPNG(width: 40_000, height: 10), "narrow.png")
    write(png, "large.png")
    truncate(path + "/large.png", 65 << 20)
    symlink("hall.png", path + "/link.png")
    symlink("nowhere", path + "/dangling.png")
    symlink(outside, path + "/linked")
    symlink(".", path + "/loop")
    mkfifo(path + "/pipe", 0o600)
  }

  deinit {
    for folder in [path, path + "-outside"] { try? FileManager.default.removeItem(atPath: folder) }
  }

  func check(_ model: String, bounds: AssetBounds = .init()) -> CheckedReport {
    var environment = Workshop.environment
    environment.assetBounds = bounds
    return ReportChecker(environment: environment).check(
      ModelSource(name: path + "/model.yaml", bytes: Array(model.utf8)))
  }

  private func write(_ bytes: [UInt8], _ name: String) {
    FileManager.default.createFile(atPath: path + "/" + name, contents: Data(bytes))
  }
}
