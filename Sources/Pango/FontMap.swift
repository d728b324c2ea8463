internal import CPango

/// The one face that Pango may use: a font map over a Fontconfig configuration that knows a single file.
///
/// Wraps `PangoFontMap` <https://docs.gtk.org/Pango/class.FontMap.html> and `PangoContext`. Nothing of the machine's
/// fonts or rules leaks in, and a face of a crowded family cannot be taken for another: a scan rule gives the face a
/// family name of its own (all Fandol files claim one weight, so that no other query tells Bold from Regular).
final class FontMap {
  /// The family name that the scan rule gives to the face.
  static let family = "banxin-face"

  let context: OpaquePointer
  private let map: UnsafeMutablePointer<PangoFontMap>

  /// A font map over the face of that index in the file at `path`.
  init(path: String, index: Int) throws(PangoError) {
    _ = Self.machineIsLeftAlone
    let configuration = try Self.configuration(path: path, index: index)
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      FcConfigDestroy(configuration)
      throw .refused(operation: "create font map")
    }
    banxin_font_map_set_config(map, configuration)
    FcConfigDestroy(configuration)  // the map holds its own reference
    // One Pango unit of size is 1/1024 pt; at the default of 96 dpi 16 pt would be 21.33 pt.
    banxin_font_map_set_resolution(map, 72)
    self.map = map
    context = pango_font_map_create_context(map)
    setUpContext()
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(map)
  }

  /// Makes an empty configuration the process's own, once.
  ///
  /// Pango's first font map starts `FcInit` in a thread, which reads the machine's configuration, scans its fonts and
  /// may write a cache into the user's folder, all for nothing. With a current configuration it does none of that.
  private static let machineIsLeftAlone: Bool = {
    guard let empty = FcConfigCreate() else { return false }
    defer { FcConfigDestroy(empty) }
    return FcConfigSetCurrent(empty) != 0
  }()

  /// Positions as the face has them, at every size: no hinting, no rounding.
  private func setUpContext() {
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("zh-cn"))
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
  }

  private static func configuration(path: String, index: Int) throws(PangoError) -> OpaquePointer {
    guard let configuration = FcConfigCreate() else { throw .refused(operation: "create font configuration") }
    // Outlines alone: SimSun and its like carry bitmaps for the very sizes that documents are set in.
    let rule = """
      <fontconfig><match target="scan"><test name="index"><int>\(index)</int></test>\
      <edit name="family" mode="assign" binding="strong"><string>\(family)</string></edit></match>\
      <match target="font"><edit name="embeddedbitmap" mode="assign"><bool>false</bool></edit></match></fontconfig>
      """
    let isRead = asFontconfigText(rule) { FcConfigParseAndLoadFromMemory(configuration, $0, FcBool(1)) }
    let isAdded = isRead != 0 && asFontconfigText(path) { FcConfigAppFontAddFile(configuration, $0) } != 0
    guard isAdded else {
      FcConfigDestroy(configuration)
      throw .unreadableFontFile(path: path)
    }
    return configuration
  }

  private static func asFontconfigText(_ text: String, _ body: (UnsafePointer<FcChar8>) -> FcBool) -> FcBool {
    text.withCString { $0.withMemoryRebound(to: FcChar8.self, capacity: 1, body) }
  }
}
