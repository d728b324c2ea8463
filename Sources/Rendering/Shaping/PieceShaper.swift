internal import Measure
internal import Pango
internal import Typesetting

/// Shapes one piece in one role and size, without remembering anything.
struct PieceShaper {
  private let catalogue: FontCatalogue
  private let faces: FaceChoice
  private let size: Length
  private let features: ShapingFeatures

  /// A shaper of western pieces outside Han context, or of all others.
  init(catalogue: FontCatalogue, role: FaceRole, size: Length, isWestern: Bool) {
    self.catalogue = catalogue
    faces = FaceChoice(catalogue: catalogue, candidates: catalogue.library.faces(for: role, isWestern: isWestern))
    self.size = size
    features = isWestern ? .western : .han
  }

  /// The glyphs of `text`; their scalar ranges cover it once, in order.
  func glyphs(of text: [Unicode.Scalar]) -> [ShapedGlyph] {
    faces.parts(of: text).flatMap { part in
      guard let id = part.face, let face = catalogue.face(id), let font = try? face.font(sizeInPoints: size.points)
      else { return missing(part.scalars) }
      return glyphs(of: text, in: part.scalars, face: face, id: id, font: font)
    }
  }

  /// One glyph 0 for each character that no face has.
  private func missing(_ scalars: Range<Int>) -> [ShapedGlyph] {
    let face = faces.candidates.first ?? FaceID(index: 0)
    return scalars.map { ShapedGlyph(face: face, glyph: 0, advance: size, scalars: $0..<($0 + 1)) }
  }

  private func glyphs(
    of text: [Unicode.Scalar], in range: Range<Int>, face: Face, id: FaceID, font: Font
  ) -> [ShapedGlyph] {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text[range])
    var shaped = font.shape(String(string), features: features)
    // Clusters ascend but in right-to-left text, which keeps its logical order here.
    shaped.sort { $0.cluster < $1.cluster }
    let starts = ByteStarts(text[range], first: range.lowerBound)
    var glyphs: [ShapedGlyph] = []
    for (index, glyph) in shaped.enumerated() {
      let isFirst = index == 0 || shaped[index - 1].cluster != glyph.cluster
      let end = shaped[index...].first { $0.cluster > glyph.cluster }.map { starts.scalar(atByte: $0.cluster) }
      let start = index == 0 ? range.lowerBound : starts.scalar(atByte: glyph.cluster)
      let scalars = isFirst ? start..<(end ?? range.upperBound) : (end ?? range.upperBound)..<(end ?? range.upperBound)
      append(glyph, scalars: scalars, face: face, id: id, to: &glyphs)
    }
    return glyphs
  }

  private func append(
    _ shaped: PangoShapedGlyph, scalars: Range<Int>, face: Face, id: FaceID, to glyphs: inout [ShapedGlyph]
  ) {
    let offset = Point(x: .pt(shaped.xOffsetInPoints), y: .pt(shaped.yOffsetInPoints))
    switch shaped.form {
    case .glyph(let number):
      glyphs.append(
        ShapedGlyph(
          face: id, glyph: number, advance: .pt(shaped.advanceInPoints), offset: offset, scalars: scalars,
          ink: ink(of: number, in: face, stroke: id.stroke)))
    case .missing:
      glyphs.append(ShapedGlyph(face: id, glyph: 0, advance: size, scalars: scalars))
    case .invisible where glyphs.isEmpty:
      // A blank glyph of no width carries the character, so that it copies out.
      glyphs.append(ShapedGlyph(face: id, glyph: face.glyph(for: " ") ?? 0, advance: .zero, scalars: scalars))
    case .invisible:
      glyphs[glyphs.count - 1].scalars = glyphs[glyphs.count - 1].scalars.lowerBound..<scalars.upperBound
    }
  }

  private func ink(of glyph: UInt32, in face: Face, stroke: Int) -> Rectangle? {
    guard let extents = face.extents(of: glyph), face.unitsPerEm > 0 else { return nil }
    func length(_ units: Int32) -> Length { size * (Double(units) / Double(face.unitsPerEm)) }
    let ink = Rectangle(
      x: length(extents.left), y: length(-extents.top), width: length(extents.width), height: length(extents.height))
    // Half of a stroke lies outside the outline.
    return ink.expanded(by: size * stroke / 2000)
  }
}

/// Where each scalar of a text begins in its UTF-8.
private struct ByteStarts {
  private let bytes: [Int]
  private let first: Int

  init(_ scalars: ArraySlice<Unicode.Scalar>, first: Int) {
    self.first = first
    var byte = 0
    var bytes: [Int] = []
    for scalar in scalars {
      bytes.append(byte)
      byte += UTF8.width(scalar)
    }
    self.bytes = bytes
  }

  /// The scalar that holds that byte.
  func scalar(atByte byte: Int) -> Int {
    first + max(0, (bytes.firstIndex { $0 > byte } ?? bytes.count) - 1)
  }
}
