import Diagnostics
import Reading
import Styling
import Testing

@Suite struct `Reading the font manifest` {
  func read(_ text: String) -> (manifest: FontManifest, findings: [Diagnostic]) {
    let (value, faults) = ModelFileReader().read(Array(text.utf8), file: "manifest.yaml")
    guard let value else { return (FontManifest(roles: [], families: [], fallback: []), faults) }
    var reader = FontManifestReader()
    let (manifest, findings) = reader.manifest(from: value)
    return (manifest, faults + findings)
  }

  static let sound = """
    roles:
      body: { category: 仿宋体, faces: [甲, 乙], latin: [丙] }
    fallback: [乙]
    families:
      甲: { category: 仿宋体, names: [Jia-Regular, 甲体], licence: bought }
      乙: { category: 宋体, file: yi.ttc, index: 2, postscript-name: Yi, bytes: 100, sha256: ab, package: p, member: m, licence: OFL-1.1 }
      丙: { category: 西文衬线体, names: Bing, licence: bought }
    """

  @Test func `gives roles, families and their files`() {
    let (manifest, findings) = read(Self.sound)
    #expect(findings.isEmpty)
    #expect(manifest.role(named: "body")?.faces == ["甲", "乙"])
    #expect(manifest.role(named: "body")?.latin == ["丙"])
    #expect(manifest.fallback == ["乙"])
    #expect(manifest.family(named: "甲")?.source == .licensed(names: ["Jia-Regular", "甲体"]))
    let free = FontManifest.FreeFile(
      file: "yi.ttc", index: 2, postScriptName: "Yi", byteCount: 100, sha256: "ab", package: "p")
    #expect(manifest.family(named: "乙")?.source == .free(free))
  }

  @Test func `takes a stroke for roles without a bold face`() {
    let bold = Self.sound.replacing("latin: [丙]", with: "latin: [丙], embolden: 0.03")
      .replacing("甲: { category", with: "甲: { weight: bold, category")
    let (manifest, findings) = read(bold)
    #expect(findings.isEmpty)
    #expect(manifest.role(named: "body")?.stroke == 30)
    #expect(manifest.family(named: "甲")?.isBold == true)
    #expect(manifest.family(named: "乙")?.isBold == false)
  }

  @Test(arguments: [
    // GB/T 9704-2012 7.3.1 asks for 小标宋; Song made bold is none.
    ("{ category: 仿宋体, faces", "{ embolden: 0.03, category: 小标宋体, faces", "小标宋体"),
    ("latin: [丙]", "latin: [丙], embolden: 0.5", "0.06"), ("latin: [丙]", "latin: [丙], embolden: -0.01", "0.06"),
    ("latin: [丙]", "latin: [丙], embolden: nan", "0.06"), ("latin: [丙]", "latin: [丙], embolden: much", "0.06"),
    ("甲: { category", "甲: { weight: heavy, category", "bold"),
  ])
  func `refuses a stroke that is none, and any for 小标宋`(from: String, to: String, named: String) {
    let (manifest, findings) = read(Self.sound.replacing(from, with: to, maxReplacements: 1))
    #expect(findings.contains { $0.code == .fontManifest && $0.message.chinese.contains(named) && $0.location != nil })
    #expect(manifest.role(named: "body")?.stroke == 0)
  }

  @Test(arguments: [
    ("faces: [甲, 乙]", "faces: [甲, 丁]", "丁"), ("bytes: 100", "bytes: many", "bytes"), ("sha256: ab, ", "", "sha256"),
    ("file: yi.ttc", "file: ../yi.ttc", "文件名"), ("index: 2", "index: -2", "文件名"), ("fallback", "fallbak", "fallbak"),
    ("category: 仿宋体, faces", "faces", "category"), ("faces: [甲, 乙]", "faces: []", "faces"),
  ])
  func `reports what is wrong with its place`(from: String, to: String, named: String) {
    let text = Self.sound.replacing(from, with: to, maxReplacements: 1)
    let (_, findings) = read(text)
    #expect(findings.contains { $0.code == .fontManifest && $0.message.chinese.contains(named) && $0.location != nil })
  }
}
