import Diagnostics
import Reading
import TestSupport
import Testing

@Suite struct `Bad model files` {
  @Test(arguments: BadModelFile.yaml + BadModelFile.json)
  func `everything wrong is found at its place`(file: BadModelFile) {
    let source = MarkedSource(file.source)
    let (value, findings) = ModelFileReader().read(source.bytes, file: file.file)
    #expect(findings.map(source.describe) == file.findings)
    #expect(value != nil || !findings.isEmpty)
    for finding in findings { #expect(!finding.message.chinese.isEmpty && !finding.message.english.isEmpty) }
  }

  @Test func `the second of two equal keys names the first`() throws {
    let (value, findings) = ModelFileReader().read(Array("a: 1\nb: 2\na: 3\n".utf8), file: "m.yaml")
    let finding = try #require(findings.first)
    #expect(finding.related.map(\.location) == [SourceLocation(file: "m.yaml", line: 1, column: 1)])
    #expect(outline(value) == "{a: 1, b: 2}")
  }

  @Test func `refused characters are left out of the value`() {
    let source = "iss\u{200B}uer: \"甲\\u202E乙\"\n"
    let (value, findings) = ModelFileReader().read(Array(source.utf8), file: "m.yaml")
    #expect(outline(value) == "{issuer: \"甲乙\"}")
    #expect(findings.count == 2)
  }

  @Test(arguments: [
    ("GBK", [0x61, 0x3A, 0x20, 0xD5, 0xFE, 0xB8, 0xAE, 0x0A], 1, 4),
    ("overlong", [0x61, 0x0A, 0xC0, 0xAF], 2, 1),
    ("surrogate", [0x61, 0xED, 0xA0, 0x80], 1, 2),
    ("cut", [0x61, 0x0A, 0x0A, 0xE6, 0x94], 3, 1),
    ("beyond Unicode", [0xF4, 0x90, 0x80, 0x80], 1, 1),
    ("UTF-16 little endian", [0xFF, 0xFE, 0x61, 0x00], 1, 1),
    ("UTF-16 without a mark", [0x61, 0x00, 0x3A, 0x00, 0x20, 0x00], 1, 1),
  ])
  func `what is no UTF-8 is refused at its place`(name: String, bytes: [UInt8], line: Int, column: Int) {
    let (value, findings) = ModelFileReader().read(bytes, file: "m.yaml")
    #expect(value == nil)
    #expect(findings.map(\.code) == ["READ-ENCODING"])
    #expect(findings.first?.location == SourceLocation(file: "m.yaml", line: line, column: column))
  }

  @Test func `every code is explained, and every explained code occurs`() throws {
    let explained = ReadingExplanations.all.map(\.code)
    #expect(Set(explained).count == explained.count)
    var found: Set<Diagnostic.Code> = ["READ-ENCODING"]  // above
    for file in BadModelFile.yaml + BadModelFile.json {
      let source = MarkedSource(file.source)
      found.formUnion(ModelFileReader().read(source.bytes, file: file.file).findings.map(\.code))
    }
    let small = ModelFileReader(bounds: ReadingBounds(bytes: 100, nodes: 10, findings: 2))
    for source in [String(repeating: "a", count: 101), "[1,1,1,1,1,1,1,1,1,1]", "\u{1}\u{1}\u{1}"] {
      found.formUnion(small.read(Array(source.utf8), file: "m.yaml").findings.map(\.code))
    }
    found.insert(UnreadableFile(path: "x", reason: Wording("", "")).diagnostic.code)
    #expect(found == Set(explained))
  }
}
