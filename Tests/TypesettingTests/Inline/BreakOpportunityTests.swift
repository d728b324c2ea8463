import Testing

@testable import Typesetting

@Suite struct `Break opportunities` {
  /// The "wanted" column of clreq-rules UX-08, on the default level. Breaks marked soft there are discouraged here, and
  /// so not shown; an organ's code stays with its number (UB-12), where the column has it broken.
  @Test(arguments: [
    "今¦天，¦好。¦天", "他¦说¦“你¦好”¦吧", "“甲”¦“乙”¦“丙”", "说：¦“好”", "甲¦——¦乙", "甲……¦乙",
    "列¦奥¦纳¦多·¦达·¦芬¦奇", "北¦京—¦上¦海", "1～¦12月", "50%～¦60%", "2024年¦1月¦23日", "第20条",
    "鲁政办字〔2020〕179号", "GB/T 9704—2012¦标¦准", "0533-5181966", "1-12月¦份", "3.2亿元", "15：30分",
    "①¦②¦③", "甲／乙", "甲/乙", "什¦么？！¦好", "第（一）项", "C++¦语¦言",
    // The last part is left whole: three characters are too few for a line (UB-16).
    "http://¦www.gov.cn/¦zwgk/¦2013-02/22/",
  ])
  func `are where the rules want them`(wanted: String) {
    #expect(marked(wanted.replacing("¦", with: "")) == wanted)
  }

  /// Sequences that no line break cuts.
  @Test(arguments: [
    (rule: "UB-01", text: "——"), (rule: "UB-01", text: "⸺"), (rule: "UB-02", text: "……"),
    (rule: "UB-04", text: "1,234.5"),
    (rule: "UB-05", text: "￥100"), (rule: "UB-05", text: "$5"), (rule: "UB-05", text: "+8"),
    (rule: "UB-05", text: "−3"),
    (rule: "UB-05", text: "±1"), (rule: "UB-05", text: "№5"), (rule: "UB-05", text: "#3"), (rule: "UB-06", text: "5%"),
    (rule: "UB-06", text: "5‰"), (rule: "UB-06", text: "36.5℃"), (rule: "UB-06", text: "30°"),
    (rule: "UB-06", text: "5′"),
    (rule: "UB-07", text: "0.35mm"), (rule: "UB-07", text: "5 km"), (rule: "UB-07", text: "5km/h"),
    (rule: "UB-08", text: "甲²"), (rule: "UB-09", text: "information"), (rule: "UB-10", text: "2024年"),
    (rule: "UB-10", text: "23日"), (rule: "UB-10", text: "100万元"), (rule: "UB-10", text: "12月"),
    (rule: "UB-10", text: "9时"),
    (rule: "UB-12", text: "〔2020〕179号"), (rule: "UB-14", text: "（十二）"), (rule: "UB-14", text: "附件1"),
    (rule: "UB-15", text: "GB/T 9704—2012"), (rule: "UB-15", text: "GB/T9704—2012"),
    (rule: "UB-15", text: "0533-5181966"),
    (rule: "UB-18", text: "？！"), (rule: "UB-18", text: "！！！"), (rule: "QU-05", text: "it’s"),
    (rule: "DG-10", text: "15：30"),
    (rule: "TV-18", text: "㛃\u{E0100}"),
  ])
  func `are not inside units`(rule: String, text: String) {
    let paragraph = prepare("前" + text + "后")
    let inside = zip(paragraph.pieces, paragraph.joints).filter { piece, _ in
      piece.scalars.lowerBound >= 1 && piece.scalars.upperBound < paragraph.text.scalars.count - 1
    }
    #expect(inside.allSatisfy { $0.1.lineBreak.penalty == nil }, "\(rule)")
  }

  @Test(arguments: Array("。！？，、；：”’）〕］｝》〉】〗」』—～·/／…％‰℃々"))
  func `are not before what may not begin a line`(mark: Character) {
    #expect(!marked("甲\(mark)乙").hasPrefix("甲¦"))  // LB-01, LB-03, LB-06, LB-10
  }

  @Test(arguments: Array("“‘（〔［｛《〈【〖「『/／￥"))
  func `are not after what may not end a line`(mark: Character) {
    #expect(!marked("甲\(mark)乙").contains("\(mark)¦"))  // LB-02, LB-03, UB-05
  }

  @Test func `are before 破折号 except on the strict level`() {
    var strict = LineComposition()
    strict.keepsDashFromLineStart = true
    let pieces = prepare("甲——乙").pieces
    let joints = JointMaker(composition: strict, words: nil).joints(of: pieces)
    #expect(joints[0].lineBreak == .againstLineEdgeRules)  // LB-04
    #expect(marked("甲——乙") == "甲¦——¦乙")
  }

  /// QU-06: a pair is Latin only where both its inside and its surroundings are.
  @Test(arguments: [
    (text: "他说“OK”了", isLatin: false), (text: "the “best” one", isLatin: true), (text: "“好”", isLatin: false),
    (text: "see “甲” here", isLatin: false),
  ])
  func `take quotes pair by pair`(text: String, isLatin: Bool) {
    let classes = prepare(text).pieces.map(\.characterClass)
    #expect(classes.contains(.opening) == !isLatin)
    #expect(classes.contains(.closing) == !isLatin)
  }
}
