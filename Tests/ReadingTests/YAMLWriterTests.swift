import Diagnostics
import Reading
import TestSupport
import Testing

/// What is written reads back as what it was, and every character is traced to its origin.
@Suite struct `Writing YAML` {
  private static let pieces = [
    "a", "Z", "0", "7", "-", "- ", ": ", ":", " #", "#", "\n", "\n\n", " ", "  ", "\t", "\"", "'", "\\", "|", ">", "{",
    "}",
    "[", "]", ",", "&", "*", "!", "%", "@", "`", "?", "~", "null", "true", "一", "，", "《", "１", "é", "😀", "---", "...",
    "= ",
  ]

  private func text(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...40, using: &generator)).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
      .joined()
  }

  private func readBack(_ value: Value) -> (value: Value?, findings: [Diagnostic]) {
    ModelFileReader().read(YAMLWriter.write(value).bytes, file: "written.yaml")
  }

  @Test func `any text comes back, in mappings and lists`() {
    var generator = SeededGenerator(seed: 11)
    let nowhere = SourceLocation(file: "origin", line: 1, column: 1)
    for _ in 0..<1_500 {
      let words = text(&generator)
      let scalar = Value(.scalar(SourcedText(words, at: nowhere), quoted: true), at: nowhere)
      let list = Value(
        .sequence([scalar, Value(.mapping([.init(key: SourcedText("k"), value: scalar)]), at: nowhere)]), at: nowhere)
      let entries = [("a", scalar), ("b", list)].map { Value.Entry(key: SourcedText($0), value: $1) }
      let (read, findings) = readBack(Value(.mapping(entries), at: nowhere))
      #expect(
        findings.isEmpty && read?["a"]?.text?.string == words,
        "\(words.debugDescription) \(findings.map(\.message.english))")
      guard case .sequence(let items)? = read?["b"]?.content else {
        Issue.record("no list for \(words.debugDescription)")
        continue
      }
      #expect(
        items.first?.text?.string == words && items.last?["k"]?.text?.string == words, "\(words.debugDescription)")
    }
  }

  @Test func `characters are traced to where they were written`() throws {
    let source = "text: |\n  一二\n  三四五\nquoted: \"a\\tb\"\nrow: [1, 22]\n"
    let value = try #require(ModelFileReader().read(Array(source.utf8), file: "origin.yaml").value)
    let written = YAMLWriter.write(value)
    let read = try #require(ModelFileReader().read(written.bytes, file: "w.yaml").value)
    for key in ["text", "quoted"] {
      let (own, copy) = (try #require(value[key]?.text), try #require(read[key]?.text))
      for offset in own.scalars.indices where own.scalars[offset] != "\n" {
        let place = try #require(copy.location(at: offset))
        #expect(
          written.places.origin(line: place.line, column: place.column) == own.location(at: offset), "\(key) \(offset)")
      }
    }
  }
}
