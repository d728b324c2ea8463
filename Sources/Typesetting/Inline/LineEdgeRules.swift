/// 避头尾: what may not begin and what may not end a line (LB-01…06, LB-10; GB/T 15834-2011 5.1.10).
struct LineEdgeRules {
  /// LB-04, the strict level: a line does not begin with 破折号 either.
  var keepsDashFromLineStart = false

  /// Whether no line may begin with `piece` (the paragraph's own first piece excepted).
  func forbidLineStart(_ piece: Piece) -> Bool {
    switch piece.characterClass {
    case .sentenceStop, .pause, .closing, .connector, .interpunct, .solidus: true  // LB-01
    case .ellipsis: true  // LB-06
    case .dash: keepsDashFromLineStart  // LB-04
    case .suffix, .nonstarter, .westernClosing: true  // LB-10
    case .space: true  // spaces end the line before
    case .number, .word:
      !piece.continues && CharacterClass.closesWestern(piece.firstScalar)
    case .han, .prefix, .opening, .westernOpening, .sign, .lineSeparator: false
    }
  }

  /// Whether no line may end with `piece`.
  func forbidLineEnd(_ piece: Piece) -> Bool {
    switch piece.characterClass {
    case .opening, .westernOpening: true  // LB-02
    case .solidus: true  // LB-03
    case .prefix: true  // UB-05
    case .number, .word: CharacterClass.opensWestern(piece.lastScalar)
    default: isNoBreakSpace(piece)
    }
  }

  /// UX-08: glue is honoured.
  private func isNoBreakSpace(_ piece: Piece) -> Bool {
    switch piece.lastScalar.value {
    case 0xA0, 0x202F, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
