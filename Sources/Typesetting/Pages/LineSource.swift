import Measure

/// Where the page side of the engine gets its lines from: everything it knows about characters.
///
/// The inline side (`InlineLines`) is the one real source; tests of pages and tables use square ones.
protocol LineSource {
  /// The lines of a paragraph in a measure.
  func lines(of text: StyledText, shape: ParagraphShape, measure: Length) -> [Line]
  /// The lines of a title: few, centred, words whole (GB/T 9704-2012 7.3.1).
  func titleLines(of text: StyledText, measure: Length) -> [Line]
  /// The lines of one paragraph in a table cell: as few as the measure allows, of even lengths.
  func cellLines(of text: StyledText, alignment: Table.Cell.Alignment, measure: Length) -> [Line]
  /// The middle of a dash's stroke from the baseline, y downwards, so that it is negative above.
  func strokeMiddle(ofDash dash: Unicode.Scalar, style: TextStyle) -> Length
}
