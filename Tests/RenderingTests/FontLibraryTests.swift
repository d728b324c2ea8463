import Diagnostics
import Foundation
import Rendering
import Styling
import TestSupport
import Testing
import Typesetting

@Suite(.enabled(if: InstalledFonts.areThere, InstalledFonts.comment))
struct `The font library` {
  static let files = PackageFolder.fonts + "/files"

  static func manifest(_ families: [FontManifest.Family]) -> FontManifest {
    FontManifest(
      roles: [.init(name: "body", category: "仿宋体", faces: families.map(\.name))], families: families, fallback: [])
  }

  static func termes(byteCount: Int = 140_932) -> FontManifest.Family {
    let file = FontManifest.FreeFile(
      file: "texgyretermes-regular.otf", index: 0, postScriptName: "TeXGyreTermes-Regular", byteCount: byteCount,
      sha256: "7c1b26ed4c8a2f1d", package: "fonts-texgyre")
    return FontManifest.Family(name: "Termes", category: "西文衬线体", licence: "GUST", source: .free(file))
  }

  static func own(_ names: [String]) -> FontManifest.Family {
    FontManifest.Family(name: "Own", category: "仿宋体", licence: "bought", source: .licensed(names: names))
  }

  @Test func `the package's manifest is sound and every free file is there`() throws {
    let (library, findings) = try FontLibraryReader().library(in: PackageFolder.fonts)
    #expect(findings.isEmpty)
    let manifest = try #require(library).manifest
    #expect(manifest.roles.map(\.name) == ["body", "title", "heading-1", "heading-2", "song", "table"])
    for (index, family) in manifest.families.enumerated() {
      if case .free(let free) = family.source {
        #expect(library?.installed(FaceID(index: index))?.path == Self.files + "/" + free.file)
      }
    }
  }

  @Test(arguments: [["TeXGyreTermes-Bold"], ["no such font", "TeX Gyre Termes"]])
  func `the user's own font is known by any of its names and comes first`(names: [String]) {
    let manifest = Self.manifest([Self.own(names), Self.termes()])
    let library = FontLibrary(manifest: manifest, folders: [Self.files])
    #expect(library.findings.isEmpty)
    #expect(library.faces(for: "body", isWestern: false) == [FaceID(index: 0), FaceID(index: 1)])
    #expect(library.installed(FaceID(index: 0))?.postScriptName.hasPrefix("TeXGyreTermes-") == true)
  }

  @Test func `a role that no font can set is an error that says what would do`() throws {
    let library = FontLibrary(
      manifest: Self.manifest([Self.own(["nothing"])]), folders: [Self.files, "/no/such/folder"])
    let finding = try #require(library.findings.first)
    #expect(library.findings.count == 1 && finding.code == "FONT-ROLE" && finding.severity == .error)
    #expect(finding.message.chinese.contains("body") && finding.message.chinese.contains("Own"))
    #expect(library.faces(for: "body", isWestern: false).isEmpty)
  }

  @Test func `a file of another size than the manifest's is not used`() {
    let library = FontLibrary(manifest: Self.manifest([Self.termes(byteCount: 7)]), folders: [Self.files])
    #expect(library.findings.map(\.code) == ["FONT-FILE", "FONT-ROLE"])
    #expect(library.installed(FaceID(index: 0)) == nil)
  }

  @Test func `no link is followed out of a font folder`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("banxin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/texgyretermes-regular.otf", withDestinationPath: Self.files + "/texgyretermes-regular.otf"
    )
    let library = FontLibrary(manifest: Self.manifest([Self.termes()]), folders: [folder.path])
    #expect(library.installed(FaceID(index: 0)) == nil)
  }

  @Test func `a file that only claims to be a font is passed over`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("banxin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(repeating: 0x41, count: 140_932).write(to: folder.appendingPathComponent("texgyretermes-regular.otf"))
    try Data(repeating: 0x42, count: 100).write(to: folder.appendingPathComponent("own.ttf"))
    let library = FontLibrary(
      manifest: Self.manifest([Self.own(["own"]), Self.termes()]), folders: [folder.path])
    let glyphs = RenderingContext(library: library).shaper.shape("A", role: "body", inHanContext: false)
    #expect(glyphs.map(\.glyph) == [0])
  }

  @Test func `the report tells altered files, stand-ins and how to get better ones`() throws {
    let manifest = Self.manifest([Self.own(["nothing"]), Self.termes()])
    let report = FontReport(FontLibrary(manifest: manifest, folders: [Self.files]))
    let role = try #require(report.roles.first)
    #expect(role.chosen?.name == "Termes" && role.isStandIn)
    #expect(role.preferred.map(\.name) == ["Own"])
    #expect(role.coverage.map(\.total) == [3755, 3008, 20_992, 6592, 42_720])
    #expect(role.coverage.allSatisfy { $0.byAnyFace == 0 })
    #expect(report.families.map(\.state).first == .missing)
    guard case .altered(_, let sha256)? = report.families.last?.state else {
      Issue.record("not found to be altered")
      return
    }
    #expect(sha256.count == 64)
    let text = report.text(in: .chinese)
    #expect(text.contains("代用") && text.contains("Fonts/licensed/：Own") && text.contains("SHA-256 与清单不符"))
    #expect(report.text(in: .english).contains("stands in"))
  }

  @Test func `every code is explained`() {
    #expect(Set(RenderingExplanations.all.map(\.code)) == [.fontRoleWithoutFace, .fontFile])
  }
}
