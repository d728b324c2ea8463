import CHarfBuzz

/// The outlines of a face's glyphs, drawn by HarfBuzz.
final class Outlines {
  /// A step of a glyph's path: its letter, then the points' coordinates.
  typealias Path = [Float]

  private let font: OpaquePointer
  private let functions: OpaquePointer

  /// The outlines of a face in a file.
  convenience init(path: String, index: Int) {
    let blob = hb_blob_create_from_file(path)
    self.init(taking: hb_face_create(blob, UInt32(index)))
    hb_blob_destroy(blob)
  }

  /// The outlines of a font program: a whole TrueType file, or the table `CFF ` of so many glyphs.
  convenience init(program: [UInt8], isCompact: Bool, glyphCount: Int, unitsPerEm: Int) {
    let blob = Self.blob(program)
    defer { hb_blob_destroy(blob) }
    guard isCompact else {
      self.init(taking: hb_face_create(blob, 0))
      return
    }
    let face = hb_face_builder_create()!
    hb_face_builder_add_table(face, hb_tag_from_string("CFF ", 4), blob)
    // A head table to say the units, which begin at byte 18; its magic number is looked at.
    var head = [UInt8](repeating: 0, count: 54)
    head.replaceSubrange(0..<4, with: [0, 1, 0, 0])
    head.replaceSubrange(12..<16, with: [0x5F, 0x0F, 0x3C, 0xF5])
    head.replaceSubrange(18..<20, with: [UInt8(unitsPerEm >> 8), UInt8(unitsPerEm & 0xFF)])
    Self.add("head", head, to: face)
    Self.add("maxp", [0, 0, 0x50, 0, UInt8(glyphCount >> 8), UInt8(glyphCount & 0xFF)], to: face)
    self.init(taking: face)
  }

  private init(taking face: OpaquePointer?) {
    font = hb_font_create(face)
    hb_face_destroy(face)
    functions = hb_draw_funcs_create()
    hb_draw_funcs_set_move_to_func(functions, { _, to, _, x, y, _ in Outlines.append(1, [x, y], to: to) }, nil, nil)
    hb_draw_funcs_set_line_to_func(functions, { _, to, _, x, y, _ in Outlines.append(2, [x, y], to: to) }, nil, nil)
    hb_draw_funcs_set_quadratic_to_func(
      functions, { _, to, _, x1, y1, x, y, _ in Outlines.append(3, [x1, y1, x, y], to: to) }, nil, nil)
    hb_draw_funcs_set_cubic_to_func(
      functions, { _, to, _, x1, y1, x2, y2, x, y, _ in Outlines.append(4, [x1, y1, x2, y2, x, y], to: to) }, nil, nil)
    hb_draw_funcs_set_close_path_func(functions, { _, to, _, _ in Outlines.append(5, [], to: to) }, nil, nil)
  }

  deinit {
    hb_draw_funcs_destroy(functions)
    hb_font_destroy(font)
  }

  var glyphCount: UInt32 { hb_face_get_glyph_count(hb_font_get_face(font)) }

  func path(of glyph: UInt32) -> Path {
    var path: Path = []
    withUnsafeMutablePointer(to: &path) { hb_font_get_glyph_shape(font, glyph, functions, $0) }
    return path
  }

  private static func append(_ step: Float, _ numbers: [Float], to target: UnsafeMutableRawPointer?) {
    target?.assumingMemoryBound(to: Path.self).pointee.append(contentsOf: [step] + numbers)
  }

  private static func add(_ name: String, _ table: [UInt8], to face: OpaquePointer) {
    let blob = blob(table)
    hb_face_builder_add_table(face, hb_tag_from_string(name, 4), blob)
    hb_blob_destroy(blob)
  }

  private static func blob(_ bytes: [UInt8]) -> OpaquePointer? {
    bytes.withUnsafeBytes { bytes in
      hb_blob_create(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(bytes.count), HB_MEMORY_MODE_DUPLICATE, nil, nil)
    }
  }
}
