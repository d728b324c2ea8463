import Measure

/// Puts joints between pieces: the widths of section 5 and 6 of CLREQ's rules (PW-10…14, SP-01…06), what justification
/// may change there (JU-C, JU-S), and whether a line may end there.
struct JointMaker {
  let composition: LineComposition
  /// What is known of words: a penalty for a break inside one, where words stay whole.
  let words: WordBoundaries?

  /// The joints of a paragraph: `joints[k]` stands after `pieces[k]`, the last one at the paragraph's end.
  func joints(of pieces: [Piece]) -> [Joint] {
    let edges = LineEdgeRules(keepsDashFromLineStart: composition.keepsDashFromLineStart)
    let units = UnbreakableUnits(pieces: pieces, keepsLabels: words == nil)
    var joints: [Joint] = []
    joints.reserveCapacity(pieces.count)
    // The last piece that a reader sees: spaces hide nothing of 避头尾.
    var visible = 0
    for index in units.verdicts.indices {
      if pieces[index].characterClass != .space { visible = index }
      var joint = Joint()
      if composition.grid == .loose {
        addSpace(pieces[index], to: &joint)
        addBlank(between: pieces[index], and: pieces[index + 1], to: &joint)
        addGap(between: pieces[index], and: pieces[index + 1], to: &joint)
      }
      joint.lineBreak = lineBreak(
        left: pieces[index], visible: pieces[visible], right: pieces[index + 1], verdict: units.verdicts[index],
        edges: edges)
      if let words, case .allowed(let penalty) = joint.lineBreak {
        joint.lineBreak = .allowed(penalty: penalty + words.penalty(ofBreakAfter: pieces[index].scalars.upperBound - 1))
      }
      joint.isStretchable = isStretchable(pieces[index], pieces[index + 1], joint, units.verdicts[index])
      joints.append(joint)
    }
    if !pieces.isEmpty { joints.append(Joint(lineBreak: .forced)) }
    return joints
  }

  // MARK: Widths

  private func addSpace(_ piece: Piece, to joint: inout Joint) {
    guard piece.characterClass == .space, piece.firstScalar != "\u{3000}" else { return }
    let count = piece.scalars.count
    joint.isSpace = true
    joint.shrink.wordSpaces = max(0, (piece.width - piece.em * composition.wordSpaceMinimum * count).units)
    joint.wordSpaceStretch = max(0, (piece.em * composition.wordSpaceMaximum * count - piece.width).units)
  }

  /// The blank halves of two neighbours: squeezed where two marks meet, what is left may shrink.
  private func addBlank(between left: Piece, and right: Piece, to joint: inout Joint) {
    var leftBlank = left.rightBlank.units
    var rightBlank = right.leftBlank.units
    if leftBlank == 0, rightBlank == 0 { return }
    var room = Self.room(between: left, and: right)
    if composition.squeezesAdjacentMarks, Self.areSqueezed(left.characterClass, right.characterClass) {
      let half = min((left.em * 0.5).units, leftBlank + rightBlank, room)
      joint.width -= half
      // The bracket's blank goes first, so that what remains is the stop's.
      let takesLeftFirst = left.characterClass == .closing || right.characterClass != .opening
      let fromFirst = min(half, takesLeftFirst ? leftBlank : rightBlank)
      leftBlank -= takesLeftFirst ? fromFirst : half - fromFirst
      rightBlank -= takesLeftFirst ? half - fromFirst : fromFirst
      room -= half
    }
    let fromRight = min(rightBlank, room)
    let fromLeft = min(leftBlank, room - fromRight)
    joint.shrink.brackets += fromRight
    switch left.characterClass {
    case .closing: joint.shrink.brackets += fromLeft
    case .pause: joint.shrink.pauses += fromLeft
    default: joint.shrink.stops += fromLeft
    }
  }

  /// How much of the blank between two pieces may be taken before their glyphs' advances overlap too far. ？！ in 1 em so
  /// keeps the blank of a bracket behind it. 间隔号 and 分隔号 in half an em overlap by themselves: that is borne.
  private static func room(between left: Piece, and right: Piece) -> Int {
    if isHalfWidth(left.characterClass) || isHalfWidth(right.characterClass) { return left.em.units }
    let limit = min(left.size, right.size) * LineComposition.advanceOverlapLimit
    return max(.zero, limit - left.rightOverhang - right.leftOverhang).units
  }

  private static func isHalfWidth(_ characterClass: CharacterClass) -> Bool {
    characterClass == .interpunct || characterClass == .solidus
  }

  /// PW-10, PW-13, PW-14: a bracket or quote beside another mark; never two stops, never beside 破折号 or 省略号.
  private static func areSqueezed(_ left: CharacterClass, _ right: CharacterClass) -> Bool {
    switch (left, right) {
    case (.closing, .opening), (.closing, .closing), (.opening, .opening): true
    case (.closing, .sentenceStop), (.closing, .pause), (.sentenceStop, .closing), (.pause, .closing): true
    case (.sentenceStop, .opening), (.pause, .opening): true
    case (.interpunct, .opening), (.closing, .interpunct), (.solidus, .opening), (.closing, .solidus): true
    default: false
    }
  }

  /// 中西间距, between Han and a letter or digit and nowhere else (SP-01…04).
  private func addGap(between left: Piece, and right: Piece, to joint: inout Joint) {
    let han: Piece
    if left.characterClass == .han, right.characterClass.isWestern,
      CharacterClass.isWesternLetterOrDigit(right.firstScalar)
    {
      han = left
    } else if right.characterClass == .han, left.characterClass.isWestern,
      CharacterClass.isWesternLetterOrDigit(left.lastScalar)
    {
      han = right
    } else {
      return
    }
    guard CharacterClass.isIdeographic(han.firstScalar) else { return }
    // Where the house sets none, the joint is one between characters like any other.
    guard composition.hanWesternGap > 0 else { return }
    let gap = (han.em * composition.hanWesternGap).units
    joint.isSpace = true
    joint.width += gap
    joint.shrink.gaps = max(0, gap - (han.em * composition.hanWesternGapMinimum).units)
    joint.gapStretch = max(0, (han.em * composition.hanWesternGapMaximum).units - gap)
  }

  private func isStretchable(
    _ left: Piece, _ right: Piece, _ joint: Joint, _ verdict: UnbreakableUnits.Verdict
  ) -> Bool {
    if right.continues || verdict == .unit || joint.isSpace || joint.lineBreak == .forced { return false }
    return composition.grid == .loose && Self.standsApart(left.characterClass) && Self.standsApart(right.characterClass)
      && !(left.characterClass.isWestern && right.characterClass.isWestern)
  }

  /// JU-S5: nothing is stretched beside a connector or solidus; word spaces have a step of their own.
  private static func standsApart(_ characterClass: CharacterClass) -> Bool {
    switch characterClass {
    case .connector, .solidus, .space, .lineSeparator: false
    default: true
    }
  }

  // MARK: Breaks

  private func lineBreak(
    left: Piece, visible: Piece, right: Piece, verdict: UnbreakableUnits.Verdict, edges: LineEdgeRules
  ) -> LineBreak {
    if left.characterClass == .lineSeparator { return .forced }
    if right.characterClass == .lineSeparator { return .againstLineEdgeRules }
    if edges.forbidLineStart(right) || edges.forbidLineEnd(left) || edges.forbidLineEnd(visible) {
      return .againstLineEdgeRules
    }
    switch right.continuation {
    case .afterSeparator(let penalty): return .allowed(penalty: penalty)
    case .emergency: return .insidePiece
    case .none: break
    }
    if left.characterClass.isWestern, right.characterClass.isWestern { return .insideUnit }
    switch verdict {
    case .unit: return .insideUnit
    case .discouraged(let penalty): return .allowed(penalty: penalty)
    case .free: return .allowed(penalty: 0)
    }
  }
}
