import Measure

/// A source of lines that remembers the cells it has set: a table of figures says 0 a hundred times, and a ladder's
/// variants often differ only in their rows' heights.
final class RememberedCells: LineSource {
  private struct Cell: Hashable {
    var text: StyledText
    var alignment: Table.Cell.Alignment
    var measure: Length
  }

  /// Longer texts hardly come twice.
  private static let longest = 64

  private let source: any LineSource
  private var cells: [Cell: [Line]] = [:]

  init(_ source: any LineSource) {
    self.source = source
  }

  func cellLines(of text: StyledText, alignment: Table.Cell.Alignment, measure: Length) -> [Line] {
    guard text.scalars.count <= Self.longest else {
      return source.cellLines(of: text, alignment: alignment, measure: measure)
    }
    let cell = Cell(text: text, alignment: alignment, measure: measure)
    if let lines = cells[cell] { return lines }
    let lines = source.cellLines(of: text, alignment: alignment, measure: measure)
    cells[cell] = lines
    return lines
  }

  func lines(of text: StyledText, shape: ParagraphShape, measure: Length) -> [Line] {
    source.lines(of: text, shape: shape, measure: measure)
  }

  func inkSpan(of text: StyledText) -> (top: Length, bottom: Length) { source.inkSpan(of: text) }

  func titleLines(of text: StyledText, measure: Length) -> [Line] {
    source.titleLines(of: text, measure: measure)
  }

  func strokeMiddle(ofDash dash: Unicode.Scalar, style: TextStyle) -> Length {
    source.strokeMiddle(ofDash: dash, style: style)
  }
}
