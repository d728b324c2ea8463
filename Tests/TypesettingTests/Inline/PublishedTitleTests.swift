import Foundation
import Measure
import Testing

@testable import Typesetting

@Suite struct `Titles of public documents` {
  private func lines(_ text: String) -> [String] {
    TitleSetter(shaper: SquareShaper()).lines(of: StyledText(text, style: squareStyle), measure: em(20)).map(\.text)
  }

  /// How many of the sixty are set as the table has them; a change to the heuristics must not lower it.
  private static let agreed = 39

  @Test func `are set line for line as a person would, two of three`() {
    let titles = PublishedTitle.all
    #expect(titles.count == 60)
    let others = titles.filter { lines($0.text) != $0.lines }
    if ProcessInfo.processInfo.environment["BANXIN_TITLES"] != nil {
      for title in others { print("\(title.number)  \(title.lines)  set \(lines(title.text))") }
      print("\(titles.count - others.count) of \(titles.count)")
    }
    #expect(titles.count - others.count >= Self.agreed)
  }

  @Test(arguments: PublishedTitle.all.map(\.text))
  func `have no waist, no short line, no number or pair of brackets cut`(text: String) {
    // GW-TITLE-02, LB-11
    let lines = TitleSetter(shaper: SquareShaper())
      .lines(of: StyledText(text, style: squareStyle), measure: em(20))
    let widths = lines.map { $0.end - $0.start }
    #expect(widths.allSatisfy { $0 <= em(20) && $0 >= em(3) })
    for index in widths.indices.dropFirst().dropLast() {
      #expect(widths[index] + em(0.5) >= min(widths[index - 1], widths[index + 1]))
    }
    for line in lines {
      #expect(!line.text.hasPrefix("的") && !line.text.hasPrefix("了"))
      #expect(line.text.count { $0 == "“" } == line.text.count { $0 == "”" })
      #expect(line.text.count { $0 == "（" } == line.text.count { $0 == "）" })
    }
  }
}
