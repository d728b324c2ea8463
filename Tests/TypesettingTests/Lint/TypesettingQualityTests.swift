import Measure
import Testing

@testable import Typesetting

@Suite struct `Typesetting quality` {
  private func quality(
    _ blocks: [Block], changing change: (inout [PageRecord]) -> Void = { _ in }
  ) -> TypesettingQuality {
    var outcome = PageTypesetter(setup: SquarePage.setup, source: SquareLines()).typeset(blocks)
    change(&outcome.records)
    return TypesettingQuality(of: outcome)
  }

  @Test func `counts lines of text and lines in tables`() {
    let quality = quality([SquarePage.paragraph("甲", lines: 3), SquarePage.table(rows: 4, height: 10)])
    #expect(quality.lineCount == 3)
    #expect(quality.cellLineCount == 4)
    #expect(quality.justifiedLineCount == 0)
    #expect(quality.worstStretch == nil)
    #expect(quality.bentRules.isEmpty)
  }

  @Test func `gives the worst stretch with its page, and the 95th of a hundred`() {
    // 40 justified lines, stretched by 0.001 to 0.040 em: the nearest rank is the 38th.
    let quality = quality([SquarePage.paragraph("甲", lines: 40)]) { records in
      var number = 0.0
      for page in records.indices {
        for line in records[page].textLines.indices {
          number += 1
          records[page].textLines[line].galleyLine.line.adjustment =
            LineAdjustment(isJustified: true, stretchPerGap: number / 1000)
        }
      }
    }
    #expect(quality.justifiedLineCount == 40)
    #expect(quality.worstStretch == .init(perGap: 0.04, page: 4))
    #expect(quality.stretchPercentile95 == 0.038)
  }

  @Test func `tells which steps squeezed lines`() {
    let quality = quality([SquarePage.paragraph("甲", lines: 4)]) { records in
      records[0].textLines[0].galleyLine.line.adjustment.squeeze.pauses = 0.5
      records[0].textLines[1].galleyLine.line.adjustment.squeeze.pauses = 1
      records[0].textLines[1].galleyLine.line.adjustment.squeeze.gaps = 0.25
    }
    #expect(quality.squeezedLineCount == 2)
    #expect(
      quality.squeezes == [
        .init(step: .pauses, lineCount: 2, greatestShare: 1), .init(step: .gaps, lineCount: 1, greatestShare: 0.25),
      ])
  }

  @Test func `names the rules that were bent, with their pages`() {
    // 乙's first line stays alone at the foot of page one: two lines empty would be worse.
    let quality = quality([
      SquarePage.paragraph("甲", lines: 8), SquarePage.heading("一"), SquarePage.paragraph("乙", lines: 5),
    ]) { records in
      records[0].textLines[2].galleyLine.line.adjustment.ending = .discouraged
      records[1].textLines[0].galleyLine.line.adjustment.stretchPerGap = 0.13
    }
    #expect(quality.bentRules.map(\.rule) == [.discouragedBreak, .firstLineAlone, .stretchLimit])
    #expect(quality.bentRules.map(\.page) == [1, 1, 2])
  }
}
