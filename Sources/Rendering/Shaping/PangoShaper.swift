public import Measure
internal import Pango
public import Typesetting

/// The shaper that sets real type: Pango over the faces of a `FontLibrary`.
///
/// Every distinct piece is shaped once for each role and size. It belongs to one task, as its fonts do.
public final class PangoShaper: TextShaper {
  /// A role at a size, and what was shaped in it.
  private final class Style {
    let role: FaceRole
    let size: Length
    let han: RememberingShaper
    let western: RememberingShaper

    init(role: FaceRole, size: Length, catalogue: FontCatalogue) {
      self.role = role
      self.size = size
      han = RememberingShaper(PieceShaper(catalogue: catalogue, role: role, size: size, isWestern: false))
      western = RememberingShaper(PieceShaper(catalogue: catalogue, role: role, size: size, isWestern: true))
    }
  }

  /// How many roles and sizes are remembered; a document has a handful.
  private static let styleLimit = 64

  private let catalogue: FontCatalogue
  private var styles: [Style] = []
  private var current: Style?
  private var coverages: [FaceCoverage] = []

  init(catalogue: FontCatalogue) {
    self.catalogue = catalogue
  }

  /// The glyphs of a piece; see `TextShaper`.
  public func shape(
    _ text: ArraySlice<Unicode.Scalar>, role: FaceRole, size: Length, inHanContext: Bool
  ) -> [ShapedGlyph] {
    let style = style(role: role, size: size)
    return inHanContext ? style.han.glyphs(of: text) : style.western.glyphs(of: text)
  }

  /// A document has few roles and sizes and stays long with one, so that a walk over them is quicker than a hash of the
  /// role's name.
  private func style(role: FaceRole, size: Length) -> Style {
    if let current, current.size == size, current.role == role { return current }
    let style = styles.first { $0.size == size && $0.role == role } ?? newStyle(role: role, size: size)
    current = style
    return style
  }

  /// Where in a text the characters stand that no face of the role, and none of the fallback, has.
  func gaps(in text: [Unicode.Scalar], role: FaceRole) -> [Int] {
    (coverages.first { $0.role == role } ?? newCoverage(of: role)).gaps(in: text)
  }

  private func newCoverage(of role: FaceRole) -> FaceCoverage {
    if coverages.count >= Self.styleLimit { coverages.removeAll() }
    let coverage = FaceCoverage(catalogue: catalogue, role: role)
    coverages.append(coverage)
    return coverage
  }

  private func newStyle(role: FaceRole, size: Length) -> Style {
    if styles.count >= Self.styleLimit { styles.removeAll() }
    let style = Style(role: role, size: size, catalogue: catalogue)
    styles.append(style)
    return style
  }
}
