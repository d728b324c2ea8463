import Banxin
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The library's catalogue: its samples are the files in `Samples`, which are compiled with these tests and run here.
@Suite struct `The documentation` {
  private static let catalogue = PackageFolder.root + "/Sources/Banxin/Banxin.docc"
  private static let samples = PackageFolder.root + "/Tests/BanxinTests/Samples"

  private static func texts(in folder: String, _ suffix: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(suffix) }
    return try names.sorted().map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
  }

  @Test func `shows samples that are compiled, and every one of them`() throws {
    let shown = try Self.texts(in: Self.catalogue, ".md").flatMap { page in
      page.matches(of: /(?ms)^```swift\n(.*?)^```$/).map { String($0.1) }
    }
    #expect(shown.sorted() == (try Self.texts(in: Self.samples, ".swift")).sorted())
  }

  @Test func `links to pages that there are`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.catalogue)
    let links = try Self.texts(in: Self.catalogue, ".md").flatMap { page in
      page.matches(of: /<doc:([A-Za-z]+)>/).map { String($0.1) }
    }
    #expect(!links.isEmpty)
    for link in links { #expect(names.contains(link + ".md")) }
  }
}

/// The catalogue's samples do what their pages say.
@Suite(.enabled(if: PackageFolder.hasFonts, Workshop.comment))
struct `The documentation's samples` {
  private static let model = Array(SoundModel.text.utf8)
  private static let source = ModelSource(name: "report.yaml", bytes: model, enclosures: [:])

  private func pool() throws -> RenderingPool {
    try makingThePool(layouts: PackageFolder.root + "/Layouts", fonts: PackageFolder.fonts)
  }

  @Test func `set a model and take it out again`() async throws {
    let pool = try pool()
    let pdf = try #require(try await settingOneModel(Self.model, with: pool))
    #expect(try await takingTheModelOut(of: pdf, with: pool) == Self.model)
    var pieces: [UInt8] = []
    let outcome = try await sendingInPieces(Self.source, with: pool) { pieces += $0 }
    #expect(pieces == pdf)
    #expect(outcome.files.isEmpty && outcome.pageCount > 1)
  }

  @Test func `check`() async throws {
    let pool = try pool()
    #expect(try await checkingAModel(Self.source, with: pool).isSound)
    let wrong = ModelSource(name: "wrong.yaml", bytes: Array("layout: none\n".utf8), enclosures: [:])
    let (isSound, findings) = try await checkingAModel(wrong, with: pool)
    #expect(!isSound)
    #expect(findings.contains("MODEL-LAYOUT"))
  }

  @Test func `set many models in their order`() async throws {
    let pool = try pool()
    let wrong = ModelSource(name: "wrong.yaml", bytes: [], enclosures: [:])
    let outcomes = try await settingManyModels([Self.source, wrong, Self.source], with: pool)
    #expect(outcomes.map { $0.files.count } == [1, 0, 1])
    #expect(outcomes[0].files == outcomes[2].files)
  }

  @Test func `answer a request`() async throws {
    let pool = try pool()
    #expect(try await answeringARequest(Self.source, with: pool) == "200")
    let wrong = ModelSource(name: "wrong.yaml", bytes: [], enclosures: [:])
    #expect(try await answeringARequest(wrong, with: pool) == "422")
  }

  @Test func `write a batch`() async throws {
    let folder = TemporaryFolder()
    let models = AsyncStream<ModelSource> { stream in
      for _ in 0..<3 { stream.yield(Self.source) }
      stream.finish()
    }
    let findings = try await settingABatch(models, into: folder.path, with: try pool())
    #expect(findings.isEmpty)
    #expect(folder.names == ["1.pdf", "2.pdf", "3.pdf"])
  }

  @Test func `enclose a seal`() {
    let model = enclosingASeal(model: [], seal: SampleImages.seal())
    #expect(model.enclosures?.keys.sorted() == ["seals/office.png"])
  }
}
