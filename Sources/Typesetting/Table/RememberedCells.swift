import Measure

/// A source of lines that sets each cell but once: a ladder's variants often differ only in their rows' heights.
final class RememberedCells: LineSource {
  /// Longer texts hardly come twice.
  private static let longest = 64

  private let source: any LineSource
  private let memory: CellMemory
  private let interruption: Interruption?

  init(_ source: any LineSource, memory: CellMemory, interruption: Interruption?) {
    self.source = source
    self.memory = memory
    self.interruption = interruption
  }

  func cellLines(of text: StyledText, alignment: Table.Cell.Alignment, measure: Length) -> [Line] {
    guard text.scalars.count <= Self.longest else {
      return source.cellLines(of: text, alignment: alignment, measure: measure)
    }
    let cell = CellMemory.Cell(text: text, alignment: alignment, measure: measure)
    if let lines = memory[cell] { return lines }
    let lines = source.cellLines(of: text, alignment: alignment, measure: measure)
    // An interrupted source gives no lines.
    if interruption?.hasCome != true { memory[cell] = lines }
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
