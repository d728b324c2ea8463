import Testing

@testable import Batches

@Suite struct `The names of outputs` {
  @Test(arguments: [
    ("report.yaml", "report.pdf"), ("a/b/report.YML", "a/b/report.pdf"), ("report", "report.pdf"),
    ("望湖街道.2024.json", "望湖街道.2024.pdf"), ("a.b/c", "a.b/c.pdf"),
  ])
  func `follow the models'`(model: String, output: String) throws {
    #expect(try OutputName(forModelAt: model).path == output)
  }

  @Test(arguments: [
    "../report.yaml", "a/../../report.yaml", "/etc/report.yaml", "a//b.yaml", "..", ".a.yaml", "", "a/", "a/\u{0}.yaml",
    "a\n.yaml", String(repeating: "长", count: 85) + ".yaml", String(repeating: "a/", count: 64) + "b.yaml",
  ])
  func `never lead out, and never ask more than a file system has`(model: String) {
    #expect(throws: OutputName.Fault.self) { try OutputName(forModelAt: model) }
  }

  @Test func `as long as a file system allows are allowed`() throws {
    let name = String(repeating: "a", count: 251)
    #expect(try OutputName(forModelAt: name + ".yaml").path == name + ".pdf")
  }

  @Test(arguments: ["a/b", "..", ".", "", "../a.pdf"])
  func `of tables' units are no paths`(name: String) {
    #expect(throws: OutputName.Fault.self) { try OutputName(forUnitNamed: name) }
  }
}
