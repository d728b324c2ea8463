import Measure
import Testing

@testable import Typesetting

@Suite struct Justification {
  /// One line of `text`, squeezed or stretched to `width` em, followed by what may not fit.
  private func adjust(_ text: String, to width: Double) -> LineJustifier.Result {
    let paragraph = prepare(text)
    let frame = LineFrame(indent: .zero, width: em(width), trimsStart: true)
    return LineJustifier(paragraph: paragraph).adjust(0..<paragraph.pieces.count, frame: frame, fills: true)
  }

  /// Where each piece but the first begins further right or left than by itself, in em.
  private func additions(_ text: String, to width: Double) -> [Double] {
    adjust(text, to: width).additions.map { Double($0) / Double(squareStyle.size.units) }
  }

  @Test func `squeezes as the standard's example has it`() {
    // clreq-rules 7.2: 26 full-width characters, two of them 、, and a four-digit number with its gaps are 28.5 em.
    let han = "春夏秋冬东西南北天地玄黄宇宙洪荒日月盈昃辰宿列张"
    let text =
      han.prefix(8) + "、" + han.dropFirst(8).prefix(8) + "、" + han.dropFirst(16).prefix(4) + "2024" + han.suffix(4)
    let result = adjust(String(text), to: 28)
    #expect(result.width == em(28).units)
    #expect(abs(result.adjustment.squeeze.pauses - 0.5) < 0.002)
    #expect(result.adjustment.squeeze.gaps == 0)
  }

  /// Natural width: 《甲》乙，丙12丁。戊 = 9 + 1 + ½, less the flush half of 《 = 10 em; brackets have ½ em to give, pauses
  /// ½, the two gaps ¼, the stop ½.
  @Test(
    arguments: [
      (width: 9.75, squeeze: [0.5, 0, 0, 0]), (width: 9.5, squeeze: [1, 0, 0, 0]),
      (width: 9.25, squeeze: [1, 0.5, 0, 0]),
      (width: 9, squeeze: [1, 1, 0, 0]), (width: 8.75, squeeze: [1, 1, 1, 0]), (width: 8.5, squeeze: [1, 1, 1, 0.5]),
      (width: 8.25, squeeze: [1, 1, 1, 1]),
    ] as [(width: Double, squeeze: [Double])])
  func `squeezes brackets, then pauses, then gaps, then stops`(width: Double, squeeze: [Double]) {
    let result = adjust("《甲》乙，丙12丁。戊", to: width)  // JU-C4…C7
    let taken = result.adjustment.squeeze
    // ⅛ em of this type is no whole unit: the gaps give one unit less.
    let shares = [taken.brackets, taken.pauses, taken.gaps, taken.stops]
    #expect(zip(shares, squeeze).allSatisfy { abs($0 - $1) < 0.02 }, "\(shares)")
    #expect(result.width == em(width).units)
    #expect(result.adjustment.overrun == .zero)
  }

  @Test func `tells how far a line stands over its measure when it can give no more`() {
    #expect(adjust("《甲》乙，丙12丁。戊", to: 8).adjustment.overrun - em(0.25) <= em(0.005))
  }

  @Test func `shares one ratio among all marks of a step`() {
    // Three pauses and half an em to save: a third of each half.
    let shares = additions("甲，乙；丙、丁", to: 6.5).filter { $0 != 0 }
    #expect(shares.count == 3)
    #expect(shares.allSatisfy { abs($0 + 0.5 / 3) < 0.0001 })
    #expect(abs(shares.reduce(0, +) + 0.5) < 1e-9)
  }

  @Test func `stretches gaps to a third of an em before it sets characters apart`() {
    // 甲乙12丙丁: 5 em of type and two gaps of ¼, which may grow by 1⁄12 each (JU-S2).
    let onlyGaps = adjust("甲乙12丙丁", to: 5.6)
    #expect(onlyGaps.adjustment.stretchPerGap == 0)
    #expect(abs(onlyGaps.adjustment.stretch.gaps - 0.6) < 0.001)
    let more = additions("甲乙12丙丁", to: 6)
    // 甲|乙 and 丙|丁 take what the two gaps leave of half an em (JU-S3).
    #expect(zip(more, [1.0 / 6, 1.0 / 12, 1.0 / 12, 1.0 / 6]).allSatisfy { abs($0 - $1) < 0.0001 })
  }

  @Test(arguments: [
    (id: "JU-S4", text: "甲——乙", stretched: [true, true]), (id: "JU-S4", text: "甲……乙", stretched: [true, true]),
    (id: "JU-S4", text: "甲3.2亿元乙", stretched: [false, false, false, true]),
    (id: "JU-S4", text: "甲5％乙", stretched: [false, false, true]),
    (id: "JU-S5", text: "甲—乙丙", stretched: [false, false, true]),
    (id: "JU-S5", text: "甲/乙丙", stretched: [false, false, true]),
    (id: "JU-S6", text: "甲Hello乙丙", stretched: [false, false, true]),
  ])
  func `sets nothing apart inside units or beside connectors`(id: String, text: String, stretched: [Bool]) {
    #expect(prepare(text).joints.dropLast().map(\.isStretchable) == stretched, "\(id)")
  }

  @Test func `stretches word spaces first`() {
    // A western line has nothing else: beyond ½ em the rest goes to its spaces, too (JU-S1).
    let result = adjust("one two six", to: 6.5)
    #expect(result.width == em(6.5).units)
    #expect(result.adjustment.stretchPerGap > 0)
  }

  @Test func `leaves a line short that has nothing to stretch`() {
    let result = adjust("information", to: 9)
    #expect(!result.adjustment.isJustified)
    #expect(result.adjustment.shortfall == em(9 - 5.5))
  }

  @Test func `prefers to squeeze in before it pushes out`() {
    // LB-08: 。 would begin the second line; the pause before it gives way.
    let lines = setLines("甲乙，丙丁戊己。庚辛壬癸子丑", measure: 7)
    #expect(lines[0].text == "甲乙，丙丁戊己。")
    #expect(lines[0].adjustment.squeeze.pauses == 1)
  }
}
