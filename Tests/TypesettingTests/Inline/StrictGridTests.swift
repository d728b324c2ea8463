import Measure
import Testing

@testable import Typesetting

/// GR-03: every Han character on its slot.
@Suite struct `Strict grid` {
  private static let composition: LineComposition = {
    var composition = LineComposition()
    composition.grid = .strict
    return composition
  }()

  private func lines(_ text: String, measure: Double = 28, shape: ParagraphShape = ParagraphShape()) -> [Line] {
    setLines(text, measure: measure, shape: shape, composition: Self.composition)
  }

  static let texts: [String] = (0..<40).map { seed in
    var generated = GeneratedText(seed: UInt64(1000 + seed))
    return generated.paragraph(length: 150)
  }

  @Test(arguments: texts)
  func `sets every Han character on a slot`(text: String) {
    for line in lines(text, shape: ParagraphShape(firstLineIndent: em(2))) {
      for run in line.runs {
        var glyphs = run.glyphs[...]
        for scalar in run.text.unicodeScalars {
          guard let glyph = glyphs.popFirst() else { break }
          guard CharacterClass.isIdeographic(scalar), scalar.value > 0x3007 else { continue }
          #expect(glyph.x.units % em(1).units == 0, "\(scalar) in \(line.text)")
        }
      }
    }
  }

  @Test(arguments: texts)
  func `keeps its text, its measure and the rules of line edges`(text: String) {
    let lines = lines(text)
    #expect(lines.map(\.text).joined() == text)
    for line in lines { #expect(line.end <= em(28)) }
    for line in lines.dropFirst() {
      #expect(!"。，、；：！？”’）》…·～".contains(line.text.first ?? "甲"), "\(line.text)")
    }
  }

  @Test(arguments: [
    // Adjacent marks keep 1 em each: two, three.
    (text: "甲”“乙", places: [0, 1, 2, 3]), (text: "甲。”（乙", places: [0, 1, 2, 3, 4]),
    // 2024 takes two slots, 365 one and a half, padded to two.
    (text: "甲2024乙", places: [0, 1, 1.5, 2, 2.5, 3]), (text: "甲365乙", places: [0, 1.25, 1.75, 2.25, 3]),
    // 间隔号 is half an em in a slot of its own.
    (text: "甲·乙", places: [0, 1, 2]),
  ])
  func `gives marks 1 em and western runs whole slots`(text: String, places: [Double]) {
    let line = lines(text)[0]
    let scalars = line.text.unicodeScalars.map { $0 }
    let glyphs = line.runs.flatMap(\.glyphs)
    for (index, place) in places.enumerated() where scalars[index] != "·" {
      #expect(glyphs[index].x == em(place), "\(scalars[index])")
    }
    #expect(glyphs.count == places.count)
  }

  @Test func `leaves slots blank at a line's end rather than set characters apart`() {
    let han = "春夏秋冬东西南北天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往"
    // 。 cannot begin a line and 28 slots are full: the last character goes down with it.
    let pushed = lines(han + "。甲乙丙丁")
    #expect(pushed.map(\.text) == [String(han.dropLast()), "往。甲乙丙丁"])
    #expect(pushed[0].end == em(27))
    #expect(!pushed[0].adjustment.isJustified)
    // PW-22: a mark in the last slot gives up its blank half, and nothing is stretched.
    #expect(lines(han.dropLast() + "，甲乙丙丁")[0].end == em(27.5))
  }

  @Test func `is no one's default`() {
    // GR-04
    #expect(LineComposition().grid == .loose)
  }
}
