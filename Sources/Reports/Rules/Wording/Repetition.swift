/// Two stretches of a text of which the second repeats the first.
struct Repetition {
  var first: Range<Int>
  var second: Range<Int>

  // MARK: Marks and words

  /// `，，`, `。。`: a mark typed twice.
  static func marks(in text: [Unicode.Scalar]) -> [Repetition] {
    var found: [Repetition] = []
    var offset = 1
    while offset < text.count {
      if text[offset] == text[offset - 1], "，。、；：".unicodeScalars.contains(text[offset]) {
        found.append(Repetition(first: (offset - 1)..<offset, second: offset..<(offset + 1)))
        while offset < text.count, text[offset] == text[offset - 1] { offset += 1 }
      }
      offset += 1
    }
    return found
  }

  /// 的的, 进行进行, 政府信息政府信息: characters that stand twice in a row where the language has no such word.
  static func words(in text: [Unicode.Scalar], _ run: Range<Int>) -> [Repetition] {
    var found: [Repetition] = []
    var offset = run.lowerBound
    while offset < run.upperBound {
      if let length = repeatedLength(in: text, at: offset, end: run.upperBound) {
        found.append(
          Repetition(first: offset..<(offset + length), second: (offset + length)..<(offset + 2 * length)))
        offset += 2 * length
      } else {
        offset += 1
      }
    }
    return found
  }

  private static func repeatedLength(in text: [Unicode.Scalar], at offset: Int, end: Int) -> Int? {
    if offset + 1 < end, text[offset] == "的", text[offset + 1] == "的" {
      return offset + 2 < end && text[offset + 2] == "确" ? nil : 1
    }
    let longest = min(12, (end - offset) / 2)
    guard longest >= 2 else { return nil }
    for length in (2...longest).reversed() where text[offset] == text[offset + length] {
      let first = text[offset..<(offset + length)]
      guard first.elementsEqual(text[(offset + length)..<(offset + 2 * length)]) else { continue }
      if length == 2 {
        return isDoubledWord(text, at: offset) ? 2 : nil
      }
      return isCounting(first) ? nil : length
    }
    return nil
  }

  /// 一步一步, 一件一件: counting out is no slip.
  private static func isCounting(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.contains("一") || Set(words).count == 1 || words.starts(with: ["越"]) || words.starts(with: ["逐"])
  }

  /// Words of two characters that are no verbs: 规范规范性文件 and 公开公开指南 are right, 情况情况 never is.
  private static let doubled: [Phrase] = [
    "进行", "情况", "以及", "对于", "关于", "根据", "按照", "并且", "同时", "政府", "要求", "加强", "推进", "开展", "认真", "积极", "及时", "不断", "持续",
    "方面", "相关", "有关", "问题", "群众", "单位", "部门", "人员", "内容", "制度", "机制", "水平", "能力", "街道", "年度", "全面", "政务", "我们", "通过",
    "工作", "信息", "切实", "严格", "充分", "确保", "提高", "提升", "完善", "已经", "其中", "因此", "主要", "重点",
  ]

  /// Where the second of two words begins another one: 通过通过率 stands, 通过通过 does not.
  private static let continued: [Phrase] = ["通过通过率", "信息信息化", "工作工作组", "制度制度化", "群众群众性"]

  private static func isDoubledWord(_ text: [Unicode.Scalar], at offset: Int) -> Bool {
    doubled.contains { text.matches($0, at: offset) } && !continued.contains { text.matches($0, at: offset) }
  }

  // MARK: Phrases and sentences

  /// Two versions of one phrase run together: 人大代表和政协提案办理结果公开情况人大代表建议和政协委员提案办理情况.
  ///
  /// The run's end repeats what begins earlier in it: the same first characters, the same last two, most of what
  /// lies between in common, and no word that joins them.
  static func versions(in text: [Unicode.Scalar], _ run: Range<Int>) -> Repetition? {
    let shortest = 6
    let opening = 4
    guard run.count >= 2 * shortest else { return nil }
    // A few comparisons decide; a text that asks for more is no prose, and they are dear.
    var comparisonsLeft = 4
    for second in (run.lowerBound + shortest)...(run.upperBound - shortest) where comparisonsLeft > 0 {
      guard text[second - 2] == text[run.upperBound - 2], text[second - 1] == text[run.upperBound - 1] else { continue }
      let first = (run.lowerBound...(second - shortest)).first { first in
        text[first..<(first + opening)].elementsEqual(text[second..<(second + opening)])
      }
      guard let first else { continue }
      comparisonsLeft -= 1
      let left = first..<second
      let right = second..<run.upperBound
      let common = commonLength(text[left], text[right])
      if common * 10 >= max(left.count, right.count) * 6 { return Repetition(first: left, second: right) }
    }
    return nil
  }

  /// The length of the longest common subsequence.
  private static func commonLength(_ first: ArraySlice<Unicode.Scalar>, _ second: ArraySlice<Unicode.Scalar>) -> Int {
    var row = [Int](repeating: 0, count: second.count + 1)
    for scalar in first {
      var diagonal = 0
      for (column, other) in second.enumerated() {
        let above = row[column + 1]
        row[column + 1] = scalar == other ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[second.count]
  }

  /// A clause or a sentence of some length that stands twice in a row.
  static func sentences(in text: [Unicode.Scalar], from start: Int) -> [Repetition] {
    let shortest = 6
    var found: [Repetition] = []
    var previous: Range<Int>?
    var first = min(start, text.count)
    for offset in first..<max(first, text.count) where "，。；！？".unicodeScalars.contains(text[offset]) {
      let clause = first..<offset
      if let previous, clause.count >= shortest, text[previous].elementsEqual(text[clause]) {
        found.append(Repetition(first: previous, second: clause))
      }
      previous = clause
      first = offset + 1
    }
    return found
  }
}
