import Diagnostics
import Reading
import TestSupport
import Testing

@Suite struct `Places of a scalar's characters` {
  /// Every character stands where its place says: as itself, as an escape, or (a fold) at a line's end.
  private func expectTruePlaces(in source: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let (value, findings) = ModelFileReader().read(Array(source.utf8), file: "m.yaml")
    guard let value, findings.isEmpty else {
      Issue.record("\(findings.map(\.message.english)) in \(source.debugDescription)", sourceLocation: sourceLocation)
      return
    }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    for text in scalars(of: value) {
      for (offset, scalar) in text.scalars.enumerated() {
        guard let place = text.location(at: offset), lines.indices.contains(place.line - 1) else {
          Issue.record("no place for \(scalar)", sourceLocation: sourceLocation)
          return
        }
        let line = lines[place.line - 1]
        let written = place.column <= line.count ? line[place.column - 1] : "\n"
        let isFold = (scalar == " " || scalar == "\n") && (place.column == line.count + 1 || written == " ")
        #expect(
          written == scalar || written == "\\" || isFold,
          "\(scalar) at \(place) in \(source.debugDescription)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test(arguments: [
    "a: 政府 信息\nb: 'it''s'\nc: \"\\u653F府\\n\\\\x\"\n",
    "a: 甲\n  乙\n\n  丙\n",
    "a: '甲  \n   乙\n\n\n  丙 '\n",
    "a: \"甲 \\\n   乙\n\n  丙\\\n\n  丁 \"\n",
    "a: |\n  甲\n\n    乙\n  丙\n\n\nb: 1\n",
    "a: |2-\n    甲\n  乙\nb: |+\n  丙\n\n",
    "a: >\n  甲\n  乙\n\n  丙\n    丁\n    戊\n  己\n\nb: >-\n\n  甲\n",
    "- |\n 甲\n-  >2\n\n    甲\n   乙\n",
    "a: &x  # 注\n  甲\n? |\n  键\n: 值\n",
    "[甲, \"乙\", {丙: '丁'}, 戊\n 己]",
    "a: |\n  没有换行",
    "a: |\n\n\n  \n  甲\n",
    "a: >\n\n\n",
  ])
  func `are true in every style`(source: String) {
    expectTruePlaces(in: source)
  }

  @Test func `are true in generated files`() {
    var generator = SeededGenerator(seed: 9704)
    for _ in 0..<400 { expectTruePlaces(in: GeneratedYAML.file(using: &generator)) }
  }

  @Test func `survive folding and escapes`() throws {
    let source = "a: >\n  政府\n  信息\nb: \"x\\u5E74度\"\n"
    let value = try #require(ModelFileReader().read(Array(source.utf8), file: "m.yaml").value)
    let folded = try #require(value["a"]?.text)
    #expect(folded.string == "政府 信息\n")
    #expect(folded.location(at: 3) == SourceLocation(file: "m.yaml", line: 3, column: 3))
    let escaped = try #require(value["b"]?.text)
    #expect(escaped.string == "x年度")
    #expect(escaped.location(at: 1) == SourceLocation(file: "m.yaml", line: 4, column: 6))
    #expect(escaped.location(at: 2) == SourceLocation(file: "m.yaml", line: 4, column: 12))
  }
}

/// YAML files made at random, well formed.
enum GeneratedYAML {
  static func file(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &generator)).map { number in
      "键\(number): " + scalar(using: &generator) + "\n"
    }.joined()
  }

  private static func scalar(using generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: lines(separator: { "\n" + $0 }, using: &generator)
    case 1: "'" + lines(separator: { " \n" + $0 }, using: &generator) + "''甲'"
    case 2:
      "\""
        + lines(separator: { [" \\\n", "\n", "  \n", "\\n\\\n"].randomElement(using: &$1)! + $0 }, using: &generator)
        + "\\t\\u4E00\""
    case 3: "|" + block(using: &generator)
    default: ">" + block(using: &generator)
    }
  }

  private static func word(using generator: inout SeededGenerator) -> String {
    ["甲", "政府信息", "a b", "2024年", "𠮷野", "x", "“引”"].randomElement(using: &generator)!
  }

  private static func lines(separator: (String) -> String, using generator: inout SeededGenerator) -> String {
    lines(separator: { indentation, _ in separator(indentation) }, using: &generator)
  }

  private static func lines(
    separator: (String, inout SeededGenerator) -> String, using generator: inout SeededGenerator
  ) -> String {
    var text = word(using: &generator)
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let blankLines = String(repeating: "\n", count: Int.random(in: 0...2, using: &generator))
      text += separator(blankLines + "   ", &generator) + word(using: &generator)
    }
    return text
  }

  private static func block(using generator: inout SeededGenerator) -> String {
    let chomping = ["", "-", "+"].randomElement(using: &generator)!
    var text = chomping + [" # 注", ""].randomElement(using: &generator)! + "\n"
    text += String(repeating: "\n", count: Int.random(in: 0...2, using: &generator))
    text += "  " + word(using: &generator)
    for _ in 0..<Int.random(in: 0...5, using: &generator) {
      text += String(repeating: "\n", count: Int.random(in: 1...3, using: &generator))
      text += ["  ", "  ", "     ", "  \t"].randomElement(using: &generator)! + word(using: &generator)
    }
    return text
  }
}
