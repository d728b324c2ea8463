/// Numbers with what counts them: 2024年, 3.2亿元, 20条 (UB-10), and whole dates (UB-11).
///
/// Follows the pieces from left to right and says for each joint whether it lies in such a chain.
struct NumberChain {
  private enum State {
    case outside
    /// Behind a number, or behind 万, 亿 … of one.
    case afterNumber
    /// Behind the 年 or 月 of a number.
    case afterDatePart
  }

  private var state = State.outside

  mutating func verdict(at index: Int, in pieces: [Piece]) -> UnbreakableUnits.Verdict {
    let left = pieces[index]
    let right = pieces[index + 1]
    if left.characterClass.isWestern, left.endsInDigit { state = .afterNumber }
    switch (state, right.characterClass) {
    case (.afterNumber, .han):
      return afterNumber(right.firstScalar)
    case (.afterDatePart, .number):
      state = .outside
      return .discouraged(BreakPenalty.insideDate)
    default:
      state = .outside
      return .free
    }
  }

  private mutating func afterNumber(_ scalar: Unicode.Scalar) -> UnbreakableUnits.Verdict {
    switch scalar {
    case "年", "月":
      state = .afterDatePart
      return .unit
    case "日", "时", "分", "秒", "号", "元", "％":
      state = .outside
      return .unit
    case "万", "亿":
      return .unit
    case "十", "百", "千", "余", "多", "几":
      return .discouraged(BreakPenalty.beforeCounter)
    default:
      state = .outside
      return Self.isCounter(scalar) ? .discouraged(BreakPenalty.beforeCounter) : .free
    }
  }

  /// Counters of official prose; not every measure word there is.
  private static func isCounter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "个", "人", "名", "位", "户", "家", "条", "件", "项", "次", "篇", "期", "份", "页", "章", "节", "款", "级", "类", "批",
      "处", "所", "台", "辆", "座", "栋", "间", "亩", "吨", "米", "公", "平", "立", "里", "岁", "周", "天", "届", "楼", "室", "层", "版",
      "卷", "册", "例", "起", "场", "轮", "组", "支", "门", "倍", "度", "种", "本", "张", "封", "部", "套", "字", "点", "代", "国", "省",
      "市", "县", "区", "村", "镇", "小", "季":
      true
    default: false
    }
  }
}

/// 第20条, 第二十条, 第（一）项 (UB-14): breaks around the number are unwelcome.
struct OrdinalChain {
  private var isInside = false

  mutating func verdict(at index: Int, in pieces: [Piece]) -> UnbreakableUnits.Verdict {
    let left = pieces[index]
    let right = pieces[index + 1]
    if left.firstScalar == "第" {
      isInside = isPart(right)
    } else if isInside, !isPart(left) {
      isInside = false
    }
    return isInside ? .discouraged(BreakPenalty.beforeCounter) : .free
  }

  private func isPart(_ piece: Piece) -> Bool {
    switch piece.firstScalar {
    case "（", "）": true
    default: piece.characterClass == .number || HanNumeral.isNumeral(piece.firstScalar)
    }
  }
}

/// Numerals written as Han characters.
enum HanNumeral {
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "零", "〇": true
    default: false
    }
  }
}
