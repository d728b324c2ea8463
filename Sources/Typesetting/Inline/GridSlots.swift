import Measure

/// Brings everything between Han characters to whole slots of the grid (GR-01, GR-03), so that columns align.
enum GridSlots {
  /// A run that is wider than its slots by less than this, in em, is set into them all the same: four digits of 16 pt
  /// are 0.03 em more than two slots of GB/T 9704's pitch.
  private static let tolerance = 0.1

  /// The pieces, those that are no whole em wide padded on both sides of their run.
  ///
  /// A run ends where a line may, so that what begins the next line stands on the grid again.
  static func padded(_ cut: CutText, joints: [Joint]) -> CutText {
    var cut = cut
    var start = 0
    for index in cut.pieces.indices {
      let isLast = index + 1 == cut.pieces.count || isOnGrid(cut.pieces[index + 1])
      if isOnGrid(cut.pieces[index]) {
        start = index + 1
      } else if isLast || joints[index].lineBreak.penalty != nil {
        pad(start...index, in: &cut)
        start = index + 1
      }
    }
    return cut
  }

  private static func isOnGrid(_ piece: Piece) -> Bool {
    piece.em.units > 0 && piece.width.units % piece.em.units == 0
  }

  private static func pad(_ run: ClosedRange<Int>, in cut: inout CutText) {
    let em = cut.pieces[run.lowerBound].em
    guard em > .zero else { return }
    let width = run.reduce(Length.zero) { $0 + cut.pieces[$1].width }
    let slots = max(1, (Double(width.units) / Double(em.units) - tolerance).rounded(.up))
    guard width > .zero, slots < Double(1_000_000) else { return }
    let blank = em * Int(slots) - width
    let left = blank / 2
    cut.pieces[run.lowerBound].width = cut.pieces[run.lowerBound].width + left
    cut.shapes[run.lowerBound].penStart = cut.shapes[run.lowerBound].penStart + left
    cut.shapes[run.lowerBound].pens = cut.shapes[run.lowerBound].pens.map { $0 + left }
    cut.pieces[run.upperBound].width = cut.pieces[run.upperBound].width + blank - left
  }
}
