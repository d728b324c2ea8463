/// A place where a text speaks of its attachments: （见附件）, 附件1, 附件1—3, 附件2、3.
struct AttachmentMention {
  /// The attachments' numbers; none where the text speaks of the attachment or of all (见附件).
  var numbers: [Int]
  /// Where 附件 stands in the text.
  var offset: Int
  /// Where the mention ends, its numbers included.
  var end: Int

  /// The mentions in a text, in order; those of other documents' attachments and inside titles are passed over.
  static func all(in scalars: [Unicode.Scalar]) -> [AttachmentMention] {
    var mentions: [AttachmentMention] = []
    var depth = 0
    var offset = 0
    while offset < scalars.count {
      if scalars[offset] == "《" { depth += 1 }
      if scalars[offset] == "》" { depth = max(0, depth - 1) }
      guard depth == 0, scalars.matches(word, at: offset) else {
        offset += 1
        continue
      }
      let mention = mention(in: scalars, at: offset)
      if let mention { mentions.append(mention) }
      offset = mention?.end ?? offset + word.scalars.count
    }
    return mentions
  }

  private static let word: Phrase = "附件"
  /// Behind these it is the attachment of something else: 《…》附件2, （…3号）附件, 该通知的附件.
  private static let owners = Set("》）)”’的其该原".unicodeScalars)
  /// Behind a number these count things: 附件2份.
  private static let counters = Set("份个张页套册种类项件年月日分".unicodeScalars)
  /// With these 一 is no number: 附件一并报送, 附件一式两份.
  private static let companionsOfOne = Set("式并起致律览旦些样般同直定共".unicodeScalars)
  private static let joints = Set("、，和及与".unicodeScalars)
  private static let ranges = Set("—–-－~～至到".unicodeScalars)

  private static func mention(in scalars: [Unicode.Scalar], at offset: Int) -> AttachmentMention? {
    let before = offset > 0 ? scalars[offset - 1] : nil
    if let before, owners.contains(before) { return nil }
    var scan = PatternScan(scalars, at: offset + word.scalars.count)
    let numbers = numbers(&scan)
    if !numbers.isEmpty { return AttachmentMention(numbers: numbers, offset: offset, end: scan.offset) }
    return before == "见" && !isNamedElsewhere(scan)
      ? AttachmentMention(numbers: [], offset: offset, end: scan.offset) : nil
  }

  /// Behind 见附件 a Han character or digit goes on with something else (见附件说明, 见附件2份).
  private static func isNamedElsewhere(_ scan: PatternScan) -> Bool {
    scan.next.map { $0.isHan || $0.properties.numericType != nil } ?? false
  }

  private static func numbers(_ scan: inout PatternScan) -> [Int] {
    var numbers: [Int] = []
    guard let first = number(&scan) else { return [] }
    numbers.append(first)
    while true {
      var ahead = scan
      let isRange = ahead.take(oneOf: ranges) != nil
      guard isRange || ahead.take(oneOf: joints) != nil else { break }
      // 附件1、附件2 are two mentions, 附件1至附件3 is one.
      if isRange, ahead.scalars.matches(word, at: ahead.offset) { ahead.offset += word.scalars.count }
      guard let next = number(&ahead), let last = numbers.last else { break }
      if isRange {
        guard next > last else { break }
        numbers += (last + 1)...next
      } else {
        // 附件1、2024年: a number that only stands there is no attachment's unless it goes on counting.
        guard next == last + 1 else { break }
        numbers.append(next)
      }
      scan = ahead
    }
    return numbers
  }

  /// 1 to 99, or 一 to 九十九.
  private static func number(_ scan: inout PatternScan) -> Int? {
    var ahead = scan
    var value = ahead.digits(atMost: 2).flatMap { Int($0) }
    if value == nil {
      let numeral = ahead.scalars[min(ahead.offset, ahead.scalars.count)...].prefix { ChineseNumeral.isPart($0) }
      value = ChineseNumeral.value(of: numeral).flatMap { $0 < 100 ? $0 : nil }
      ahead.offset = numeral.endIndex
      if value == 1, let next = ahead.next, companionsOfOne.contains(next) { return nil }
    }
    guard let value, value > 0, ahead.next.map({ !counters.contains($0) && $0 != "." && $0 != "%" }) ?? true else {
      return nil
    }
    scan = ahead
    return value
  }
}
