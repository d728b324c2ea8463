/// How much closer than the grid's a page's lines stand, so that a signature shares the page with text.
///
/// GB/T 9704-2012 7.3.5.5: where the blank below the text does not take the signature, line pitch or character pitch is
/// adjusted. The pitch is one on a page (PA-11), and only the signature's page takes another one: its foot is blank in
/// any case, while all the others keep their 22 lines on the type area's edges.
struct PageSpacing: Hashable {
  /// By what share the line pitch is reduced: 0.02 is 2 %.
  var pitchReduction = 0.0
  /// How much is left of the blank lines above the signature: 1 is all.
  var signatureBlank = 1.0
  /// Whether text returns to the grid's lines below tables and titles.
  var keepsGrid = true

  /// The grid's own spacing.
  static let normal = PageSpacing()

  /// The least change first: text no longer returns to the grid, which gains a line where there are several tables; then
  /// the line pitch, by half a per cent a step, 2 % at most.
  static let closerLines = [0, 0.005, 0.01, 0.015, 0.02].map { PageSpacing(pitchReduction: $0, keepsGrid: false) }

  /// Then, at 2 %, the blank above the signature as well, 0.4 of it at least.
  ///
  /// One line too many on a page of text, the commonest case, leaves 0.43 of the blank line at 2 %: a half would miss it
  /// by 0.7 mm. At 0.4 the signature stands 8.7 mm below the text, whose own lines stand 4.6 mm apart.
  static let smallerBlank = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4].map {
    PageSpacing(pitchReduction: 0.02, signatureBlank: $0, keepsGrid: false)
  }

  /// By what shares the character pitch may be reduced in the paragraphs of the last page of text.
  static let characterReductions = [0.0, 0.005, 0.01]
}
