internal import CPango

/// A face at one size.
///
/// Wraps `PangoFont` <https://docs.gtk.org/Pango/class.Font.html>.
public final class Font {
  private let map: FontMap
  private let pointer: UnsafeMutablePointer<PangoFont>
  private let description: OpaquePointer

  /// The map's face at a size in Pango units, 1/1024 pt.
  init(map: FontMap, size: Int32) throws(PangoError) {
    self.map = map
    guard let description = pango_font_description_new() else { throw .refused(operation: "describe font") }
    pango_font_description_set_family(description, FontMap.family)
    pango_font_description_set_absolute_size(description, Double(size))
    guard let pointer = pango_context_load_font(map.context, description) else {
      pango_font_description_free(description)
      throw .refused(operation: "load font")
    }
    self.description = description
    self.pointer = pointer
  }

  deinit {
    g_object_unref(pointer)
    pango_font_description_free(description)
  }

  /// The index, in its file, of the face that Fontconfig gave; -1 where it gave none.
  var faceIndex: Int { Int(banxin_font_get_index(pointer)) }

  /// HarfBuzz's font, which lives as long as this one.
  var harfBuzzFont: OpaquePointer { pango_font_get_hb_font(pointer) }

  /// Makes this font the one that the map's context shapes with.
  func select() {
    pango_context_set_font_description(map.context, description)
  }

  var context: OpaquePointer { map.context }
}
