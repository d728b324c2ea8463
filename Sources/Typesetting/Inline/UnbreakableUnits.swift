/// Finds the units of several pieces that stay together, and the places where a break is merely unwelcome (UB-05…17,
/// DG-10).
struct UnbreakableUnits {
  /// What the rules say about a joint.
  enum Verdict: Equatable {
    case free
    case discouraged(Double)
    case unit
  }

  private let pieces: [Piece]
  /// For each joint (`verdicts[k]` stands between pieces `k` and `k + 1`) what was found.
  private(set) var verdicts: [Verdict]

  /// - Parameter keepsLabels: Whether a label that opens a paragraph holds its first character (UB-14).
  init(pieces: [Piece], keepsLabels: Bool) {
    self.pieces = pieces
    verdicts = Array(repeating: .free, count: max(0, pieces.count - 1))
    var numberChain = NumberChain()
    var ordinal = OrdinalChain()
    for index in verdicts.indices {
      let chained = numberChain.verdict(at: index, in: pieces)
      let ordered = ordinal.verdict(at: index, in: pieces)
      raise(index, to: chained)
      raise(index, to: ordered)
      raise(index, to: neighbours(at: index))
      markShortBrackets(at: index)
    }
    for code in DocumentNumbers.codes(in: pieces) {
      for joint in code.dropLast(2) { raise(joint, to: .discouraged(BreakPenalty.insideOrganCode)) }
      raise(code.upperBound - 1, to: .discouraged(BreakPenalty.insideDocumentNumber))
    }
    for item in AdjacentItems.find(in: pieces) {
      for joint in item.dropLast() { raise(joint, to: .discouraged(BreakPenalty.insideAdjacentItem)) }
    }
    if keepsLabels { markLabels() }
  }

  private mutating func raise(_ index: Int, to verdict: Verdict) {
    guard verdicts.indices.contains(index) else { return }
    switch (verdicts[index], verdict) {
    case (.unit, _), (_, .free): return
    case (.discouraged(let old), .discouraged(let new)) where old >= new: return
    default: verdicts[index] = verdict
    }
  }

  private func pieceClass(_ index: Int) -> CharacterClass? {
    pieces.indices.contains(index) ? pieces[index].characterClass : nil
  }

  // MARK: Neighbours

  private func neighbours(at index: Int) -> Verdict {
    let left = pieces[index]
    let right = pieces[index + 1]
    switch (left.characterClass, right.characterClass) {
    case (.prefix, .number), (.number, .suffix), (_, .nonstarter):
      return .unit  // UB-05, UB-06, UB-08
    case (.pause, .number) where left.firstScalar == "：" && index > 0 && pieces[index - 1].endsInDigit:
      return .unit  // DG-10
    case (.closing, .number) where left.firstScalar == "〕":
      return .unit  // UB-12
    case (.han, .opening) where right.firstScalar == "〔":
      return .discouraged(BreakPenalty.beforeDocumentYear)  // UB-12
    case (_, .sign):
      return .discouraged(BreakPenalty.beforeSign)
    case (.connector, let next):
      return afterConnector(at: index, next: next)
    case (.space, .word), (.space, .number):
      return isCodeSpace(index) || isUnitSpace(index) ? .unit : .free  // UB-15, UB-07
    case (.han, .number) where index > 0 && isAttachmentWord(pieces[index - 1].firstScalar, left.firstScalar):
      return .unit  // UB-14
    case (.han, .han) where isAttachmentWord(left.firstScalar, right.firstScalar) && pieceClass(index + 2) == .number:
      return .unit
    case (.han, .number) where left.firstScalar == "表" || left.firstScalar == "图":
      return .discouraged(BreakPenalty.beforeCounter)  // UB-14
    default:
      return .free
    }
  }

  private func afterConnector(at index: Int, next: CharacterClass) -> Verdict {
    guard next == .number, index > 0 else { return .discouraged(BreakPenalty.afterConnector) }
    let before = pieces[index - 1]
    // GB/T 9704—2012, GB/T9704—2012 (UB-15); anything else is a range (UB-13).
    let isStandard =
      (before.characterClass == .word && isCode(before) && before.endsInDigit)
      || (before.characterClass == .number && pieceClass(index - 2) == .space && isCodeSpace(index - 2))
    return isStandard ? .unit : .discouraged(BreakPenalty.insideRange)
  }

  /// GB/T 9704: the space of a code (UB-15).
  private func isCodeSpace(_ space: Int) -> Bool {
    pieceClass(space) == .space && space > 0 && pieceClass(space + 1) == .number && isCode(pieces[space - 1])
  }

  private func isCode(_ piece: Piece) -> Bool {
    piece.characterClass == .word && (0x41...0x5A).contains(piece.firstScalar.value)
      && (piece.endsInDigit || (0x41...0x5A).contains(piece.lastScalar.value))
  }

  /// 5 km: a number and its unit (UB-07). Units are short words.
  private func isUnitSpace(_ space: Int) -> Bool {
    guard space > 0, pieces[space - 1].endsInDigit, pieceClass(space + 1) == .word else { return false }
    return pieces[space + 1].scalars.count <= 4
  }

  private func isAttachmentWord(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("附", "件"), ("附", "表"), ("附", "图"), ("附", "录"): true
    default: false
    }
  }

  // MARK: Brackets and labels

  /// （…） around up to three characters is one unit (UB-14), and so is 〔2020〕 (UB-12).
  private mutating func markShortBrackets(at index: Int) {
    switch pieces[index].firstScalar {
    case "（", "〔", "(": break
    default: return
    }
    let limit = min(index + 4, pieces.count - 1)
    guard index + 1 <= limit else { return }
    for end in (index + 1)...limit {
      switch pieces[end].characterClass {
      case .closing, .westernClosing:
        for joint in index..<end { raise(joint, to: .unit) }
        return
      case .han, .number, .word: continue
      default: return
      }
    }
  }

  /// 一、 （一） 1. ① at a paragraph's start hold the first character after them (UB-14).
  private mutating func markLabels() {
    var start = 0
    for index in pieces.indices {
      if index == start, let end = labelEnd(from: start) {
        raise(end, to: .discouraged(BreakPenalty.afterLabel))
      }
      if pieces[index].characterClass == .lineSeparator { start = index + 1 }
    }
  }

  /// ① … and their kin.
  private static func isCircled(_ piece: Piece) -> Bool { (0x2460...0x24FF).contains(piece.firstScalar.value) }

  private func labelEnd(from start: Int) -> Int? {
    let first = pieces[start]
    if first.characterClass == .number { return first.lastScalar == "." ? start : nil }
    if Self.isCircled(first) { return start + 1 < pieces.count && Self.isCircled(pieces[start + 1]) ? nil : start }
    let isBracketed = first.firstScalar == "（" || first.firstScalar == "("
    var index = isBracketed ? start + 1 : start
    let limit = min(start + 5, pieces.count - 1)
    while index <= limit, HanNumeral.isNumeral(pieces[index].firstScalar) || pieces[index].characterClass == .number {
      index += 1
    }
    guard index <= limit, index > start + (isBracketed ? 1 : 0) else { return nil }
    switch pieces[index].firstScalar {
    case "）", ")": return isBracketed ? index : nil
    case "、", "．": return isBracketed ? nil : index
    default: return nil
    }
  }
}
