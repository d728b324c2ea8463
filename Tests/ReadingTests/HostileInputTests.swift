import Diagnostics
import Reading
import TestSupport
import Testing

@Suite struct `Hostile inputs` {
  private func findings(_ source: String, file: String = "m.yaml", bounds: ReadingBounds = .init()) -> [String] {
    ModelFileReader(bounds: bounds).read(Array(source.utf8), file: file).findings.map { $0.code.rawValue }
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "- - ", "[{a: "])
  func `deep nesting ends at the bound`(piece: String) {
    #expect(findings(String(repeating: piece, count: 200_000)) == ["READ-DEPTH"])
  }

  @Test func `deep JSON ends at the bound`() {
    #expect(findings(String(repeating: "[", count: 200_000), file: "m.json") == ["READ-DEPTH"])
  }

  @Test func `a depth beyond what the stack holds cannot be asked for`() {
    let source = String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
    #expect(findings(source, file: "m.json", bounds: .init(depth: .max)) == ["READ-DEPTH"])
    #expect(findings(source, bounds: .init(depth: .max)) == ["READ-DEPTH"])
  }

  @Test func `an alias bomb is refused before it grows`() {
    var source = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<40 {
      source +=
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    #expect(findings(source) == ["READ-NODES"])
  }

  @Test func `aliases of a long text count as text`() {
    let source = "a: &a " + String(repeating: "甲", count: 1_000) + "\nb: [" + String(repeating: "*a,", count: 100) + "]"
    #expect(findings(source, bounds: .init(bytes: 100_000)) == ["READ-SIZE"])
  }

  @Test func `merges count as expanded`() {
    let source =
      "a: &a {" + (0..<50).map { "k\($0): 1" }.joined(separator: ", ") + "}\n"
      + (0..<50).map { "m\($0): { <<: *a }\n" }.joined()
    #expect(findings(source, bounds: .init(nodes: 2_000)) == ["READ-NODES"])
  }

  @Test func `findings beyond the bound are counted`() throws {
    let source = String(repeating: "a: 1\n", count: 500)
    let (_, found) = ModelFileReader(bounds: .init(findings: 10)).read(Array(source.utf8), file: "m.yaml")
    #expect(found.count == 11)
    #expect(try #require(found.last).message.english == "489 further findings are not listed")
    #expect(findings(String(repeating: "\0", count: 100_000)).count == 1_001)
  }

  @Test func `a long scalar is no fault`() {
    #expect(findings("a: " + String(repeating: "x", count: 1 << 20)) == [])
    #expect(findings("a: |\n" + String(repeating: "  甲\n", count: 1 << 15)) == [])
  }

  @Test func `many keys take time in proportion`() {
    func seconds(_ count: Int) -> Duration {
      let source = Array((0..<count).map { "k\($0): 1\n" }.joined().utf8)
      return ContinuousClock().measure { _ = ModelFileReader().read(source, file: "m.yaml") }
    }
    // Quadratic time would be 64 times as long.
    #expect(seconds(16_000) < seconds(2_000) * 32)
  }

  @Test func `mutations of a model never crash and always say why`() {
    var generator = SeededGenerator(seed: 20_240_115)
    let model = Array(ModelFuzz.model.utf8)
    for round in 0..<600 {
      let bytes = ModelFuzz.mutated(model, using: &generator)
      let (value, findings) = ModelFileReader().read(bytes, file: round % 4 == 0 ? "m.json" : "m.yaml")
      #expect(value != nil || !findings.isEmpty)
      let lines = bytes.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
      for finding in findings {
        guard let place = finding.location else { continue }
        #expect(
          (1...lines).contains(place.line) && (1...bytes.count + 1).contains(place.column),
          "\(finding.message.english) at \(place), \(lines) lines of \(String(decoding: bytes, as: UTF8.self).debugDescription)"
        )
      }
    }
  }
}

/// A model, and ways to break it.
enum ModelFuzz {
  static let model = """
    layout: annual-report-2021
    issuer: 临江市青山区望湖街道 # 注
    contact: { office: 望湖街道办事处, postcode: "330001", phone: '0700-5550123' }
    overview: |
      2024年，望湖街道全面公开。
      （一）主动公开
    applications:
      newReceived: &zero [4, 1, 0, 0, 1, 0]
      granted: *zero
      denied:
        - ~
        - >-
          甲
          乙
    "escaped\\u0041": "line\\n\\
      two"

    """

  private static let pieces = [
    "\t", "\u{202E}", "\u{FEFF}", "\"", "'", "[", "]", "{", "}", ": ", "- ", "? ", "&a ", "*a ", "!t ", "|\n", ">\n",
    "---\n", "...\n", "%A\n", "#", "\r", "\r\n", "\\u", "\\", "\0", "<<: ", ",", "\u{2028}", "\u{85}", "@", "`", "1",
  ]

  static func mutated(_ model: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    if Int.random(in: 0..<10, using: &generator) == 0 {
      return (0..<Int.random(in: 0...300, using: &generator)).map { _ in .random(in: 0...255, using: &generator) }
    }
    var bytes = model
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.insert(contentsOf: pieces.randomElement(using: &generator)!.utf8, at: place)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...9, using: &generator)))
      case 2: bytes.insert(.random(in: 0...255, using: &generator), at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}
