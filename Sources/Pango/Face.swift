internal import CPango

/// One face of a font file: which characters it has, and its fonts at every size asked for.
///
/// A face belongs to the task that opened it: it is not `Sendable`.
public final class Face {
  /// The box of a glyph's shape and its advance, in units of the face: from the pen on the baseline, y upwards.
  public struct GlyphExtents: Hashable, Sendable {
    /// The left edge of the shape.
    public var left: Int32
    /// The top edge of the shape.
    public var top: Int32
    /// The shape's width; 0 for blanks.
    public var width: Int32
    /// The shape's height, downwards from `top`.
    public var height: Int32
  }

  /// How many units of the face make an em.
  public let unitsPerEm: Int

  private let map: FontMap
  /// HarfBuzz's view of the face, scaled to the face's own units.
  private let design: OpaquePointer
  private var fonts: [Int32: Font] = [:]

  /// Opens the face of that index in the file at `path`.
  public init(path: String, index: Int) throws(PangoError) {
    map = try FontMap(path: path, index: index)
    let font = try Font(map: map, size: 16 * PANGO_SCALE)
    guard font.faceIndex == index else { throw .missingFace(path: path, index: index) }
    let face = hb_font_get_face(font.harfBuzzFont)
    unitsPerEm = Int(hb_face_get_upem(face))
    guard let design = hb_font_create(face) else { throw .refused(operation: "create design font") }
    self.design = design
    fonts[16 * PANGO_SCALE] = font
  }

  deinit { hb_font_destroy(design) }

  /// Whether the face has a glyph of its own for `scalar`.
  public func covers(_ scalar: Unicode.Scalar) -> Bool {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(design, scalar.value, &glyph) != 0 && glyph != 0
  }

  /// The glyph of a single character, without any shaping; `nil` where the face has none.
  public func glyph(for scalar: Unicode.Scalar) -> UInt32? {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(design, scalar.value, &glyph) != 0 && glyph != 0 ? glyph : nil
  }

  /// The box of a glyph's shape; `nil` for blanks and for glyphs that the face does not have.
  public func extents(of glyph: UInt32) -> GlyphExtents? {
    var extents = hb_glyph_extents_t()
    guard hb_font_get_glyph_extents(design, glyph, &extents) != 0, extents.width != 0, extents.height != 0 else {
      return nil
    }
    return GlyphExtents(
      left: extents.x_bearing, top: extents.y_bearing, width: extents.width, height: -extents.height)
  }

  /// How far a glyph moves the pen, in units of the face.
  public func advance(of glyph: UInt32) -> Int32 { hb_font_get_glyph_h_advance(design, glyph) }

  /// The characters that the face has, in order.
  public func coveredScalars() -> [Unicode.Scalar] {
    guard let set = hb_set_create() else { return [] }
    defer { hb_set_destroy(set) }
    hb_face_collect_unicodes(hb_font_get_face(design), set)
    var scalars: [Unicode.Scalar] = []
    var next: hb_codepoint_t = .max  // HB_SET_VALUE_INVALID: begin at the beginning
    while hb_set_next(set, &next) != 0 {
      if let scalar = Unicode.Scalar(next) { scalars.append(scalar) }
    }
    return scalars
  }

  /// The face at a size, kept for the next time.
  ///
  /// - Parameter size: The em in pt; between 1 and 1,000 pt, wider values are brought in.
  public func font(sizeInPoints size: Double) throws(PangoError) -> Font {
    let size = size >= 1 ? min(size, 1000) : 1  // 1 for what is no number, too
    let units = Int32((size * Double(PANGO_SCALE)).rounded())
    if let font = fonts[units] { return font }
    // A document has some six sizes; a flood of others must not grow the memory for ever.
    if fonts.count >= 64 { fonts.removeAll() }
    let font = try Font(map: map, size: units)
    fonts[units] = font
    return font
  }
}
