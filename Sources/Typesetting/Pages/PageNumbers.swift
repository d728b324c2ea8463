import Measure

/// Page numbers as GB/T 9704-2012 7.5 has them: — 1 —, the dashes' stroke below the type area by the given distance; on
/// odd pages at the right edge, on even ones at the left, one character in.
struct PageNumbers {
  let setup: PageNumberSetup
  let typeArea: Rectangle
  let source: any LineSource
  /// The dashes' middle from the baseline.
  private let strokeMiddle: Length

  init(setup: PageNumberSetup, typeArea: Rectangle, source: any LineSource) {
    self.setup = setup
    self.typeArea = typeArea
    self.source = source
    strokeMiddle = source.strokeMiddle(ofDash: "—", style: setup.style)
  }

  /// The number of that page at its place.
  func line(for number: Int) -> PlacedLine? {
    guard number >= setup.firstPage else { return nil }
    let text = StyledText("— \(number) —", style: setup.style)
    let shape = ParagraphShape(alignment: .left)
    guard let line = source.lines(of: text, shape: shape, measure: typeArea.size.width).first else { return nil }
    let baseline = typeArea.maxY + setup.distanceBelowTypeArea - strokeMiddle
    let isOdd = number % 2 == 1
    let left = isOdd ? typeArea.maxX - setup.indent - (line.end - line.start) : typeArea.minX + setup.indent
    return line.placed(
      left: left - line.start, top: baseline - line.size * Line.ascent,
      place: Place(block: nil, role: setup.style.role))
  }
}
