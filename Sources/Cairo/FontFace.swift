internal import CCairo

/// A face of a font file, for drawing its glyphs by their numbers.
///
/// Wraps `cairo_ft_font_face_create_for_ft_face` <https://www.cairographics.org/manual/cairo-FreeType-Fonts.html>. Its
/// outlines are taken as they are: no hinting, and none of the bitmaps that SimSun and its like carry.
///
/// Glyphs are drawn by their numbers alone, but for an SVG Cairo 1.16 looks for each one's character: it walks the face's
/// map backwards, which takes long with a Chinese font. So large maps are taken away.
public final class FontFace {
  private let pointer: OpaquePointer

  private let source: Source

  /// What Cairo keeps as long as the face, which may outlive this object.
  private final class Source {
    let file: MappedFont
    let isUnmapped: Bool
    let library: FT_Library

    init(file: MappedFont, index: Int) throws(CairoError) {
      self.file = file
      isUnmapped = file.emptyLargeCharacterMap(ofFace: index)
      var library: FT_Library?
      guard FT_Init_FreeType(&library) == 0, let library else { throw Self.failure }
      self.library = library
    }

    deinit { FT_Done_FreeType(library) }  // and its face with it

    func face(_ index: Int) throws(CairoError) -> FT_Face {
      var face: FT_Face?
      let start = file.bytes.baseAddress?.assumingMemoryBound(to: FT_Byte.self)
      guard FT_New_Memory_Face(library, start, file.bytes.count, index, &face) == 0, let face else {
        throw Self.failure
      }
      if isUnmapped { face.pointee.charmap = nil }
      return face
    }

    static let failure = CairoError(status: CAIRO_STATUS_FREETYPE_ERROR.rawValue, during: "open font")
  }

  /// The face of that index in the file at `path`.
  public init(path: String, index: Int) throws(CairoError) {
    guard let file = MappedFont(path: path) else { throw Source.failure }
    source = try Source(file: file, index: index)
    pointer = cairo_ft_font_face_create_for_ft_face(try source.face(index), Self.noHinting | Self.noBitmap)
    try check(cairo_font_face_status(pointer), during: "create font face")
    let kept = Unmanaged.passRetained(source)
    let status = cairo_font_face_set_user_data(pointer, Self.key, kept.toOpaque()) { source in
      if let source { Unmanaged<Source>.fromOpaque(source).release() }
    }
    if status != CAIRO_STATUS_SUCCESS { kept.release() }
    try check(status, during: "keep font file")
  }

  deinit { cairo_font_face_destroy(pointer) }

  /// The face at a size.
  ///
  /// - Parameter size: The em in pt; between 1 and 1,000 pt, wider values are brought in.
  public func scaledFont(sizeInPoints size: Double) throws(CairoError) -> ScaledFont {
    let size = size >= 1 ? min(size, 1000) : 1  // 1 for what is no number, too
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    var scale = cairo_matrix_t()
    var identity = cairo_matrix_t()
    cairo_matrix_init_scale(&scale, size, size)
    cairo_matrix_init_identity(&identity)
    return try ScaledFont(owning: cairo_scaled_font_create(pointer, &scale, &identity, options))
  }

  /// `FT_LOAD_NO_HINTING` and `FT_LOAD_NO_BITMAP`, macros that Swift does not see.
  private static let noHinting: Int32 = 1 << 1
  private static let noBitmap: Int32 = 1 << 3

  /// Under which Cairo keeps the source: any address of ours.
  nonisolated(unsafe) private static let key = UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)
}
