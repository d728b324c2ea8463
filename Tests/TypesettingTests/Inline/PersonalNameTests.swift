import Measure
import Testing

@testable import Typesetting

@Suite struct `Names in lists` {
  private func line(_ name: String, measure: Double = 6) -> [Line] {
    ParagraphSetter(shaper: SquareShaper()).lines(
      of: PersonalName.styled(Array(name.unicodeScalars), style: squareStyle), shape: ParagraphShape(alignment: .left),
      measure: em(measure))
  }

  @Test func `of two characters take the room of three and copy out as written`() {
    // PA-10
    let line = line("王明")[0]
    #expect(line.end == em(3))
    #expect(line.runs.flatMap(\.glyphs).map(\.x) == [.zero, em(2)])
    #expect(line.text == "王明")
    // One cluster of both characters: the blank is none of the text's.
    #expect(line.runs.map(\.text) == ["王明"])
    #expect(line.runs[0].glyphs.map(\.scalarCount) == [2, 0])
  }

  @Test(arguments: ["欧阳修", "司马相如", "艾力·买买提", "王", "A1"])
  func `of other lengths stand as they are`(name: String) {
    #expect(line(name, measure: 20)[0].end == setLines(name, measure: 20)[0].end)
  }

  @Test func `of two characters are never cut`() {
    // UB-17: even a column of two characters takes the name whole, and says that it is too narrow.
    let lines = line("王明", measure: 2)
    #expect(lines.map(\.text) == ["王明"])
    #expect(lines[0].adjustment.overrun == em(1))
  }

  @Test func `break behind 间隔号 and never before it`() {
    // UB-17
    #expect(marked("列奥纳多·达·芬奇") == "列¦奥¦纳¦多·¦达·¦芬¦奇")
  }
}
