internal import CHarfBuzz

/// A face of HarfBuzz's, owned: its tables, and a font over them scaled to the face's own units.
///
/// Wraps `hb_face_t` <https://harfbuzz.github.io/harfbuzz-hb-face.html> and `hb_font_t`.
final class OpenFace {
  let pointer: OpaquePointer
  private let font: OpaquePointer

  /// Takes over a face.
  init(taking pointer: OpaquePointer) {
    self.pointer = pointer
    font = hb_font_create(pointer)
  }

  /// Maps a file into memory and opens its face of that index.
  convenience init(path: String, index: Int) throws(HarfBuzzError) {
    guard let blob = hb_blob_create_from_file_or_fail(path) else { throw .unreadableFontFile(path: path) }
    defer { hb_blob_destroy(blob) }  // the face holds its own reference
    guard index >= 0, index < hb_face_count(blob) else { throw .missingFace(path: path, index: index) }
    self.init(taking: hb_face_create(blob, UInt32(index)))
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(pointer)
  }

  /// The tables of a face that draw its glyphs and tell their widths; a font program needs no others.
  private static let outlineTables: Set<hb_tag_t> = {
    let names = ["CFF ", "glyf", "loca", "head", "hhea", "hmtx", "maxp"]
    return Set(names.map { hb_tag_from_string($0, 4) })
  }()

  /// The face with its outlines alone: HarfBuzz walks the whole character map of any other one before each cut, which
  /// takes ten times as long as to cut a few glyphs.
  func outlinesAlone() throws(HarfBuzzError) -> OpenFace {
    let face = hb_face_create_for_tables(
      { _, tag, source in
        OpenFace.outlineTables.contains(tag) ? hb_face_reference_table(source.map { OpaquePointer($0) }, tag) : nil
      }, UnsafeMutableRawPointer(hb_face_reference(pointer)), { hb_face_destroy($0.map { OpaquePointer($0) }) })
    guard let face else { throw .refused(operation: "view of outlines") }
    return OpenFace(taking: face)
  }

  var glyphCount: Int { Int(hb_face_get_glyph_count(pointer)) }

  var unitsPerEm: Int { Int(hb_face_get_upem(pointer)) }

  func advance(of glyph: UInt32) -> Int { Int(hb_font_get_glyph_h_advance(font, glyph)) }

  func metric(_ tag: hb_ot_metrics_tag_t) -> Int? {
    var position: hb_position_t = 0
    return hb_ot_metrics_get_position(font, tag, &position) != 0 ? Int(position) : nil
  }

  /// A copy of a table's bytes; empty where the face has none of that name.
  func table(_ name: String) -> [UInt8] {
    guard let blob = hb_face_reference_table(pointer, hb_tag_from_string(name, 4)) else { return [] }
    defer { hb_blob_destroy(blob) }
    return Self.bytes(of: blob)
  }

  func hasTable(_ name: String) -> Bool {
    guard let blob = hb_face_reference_table(pointer, hb_tag_from_string(name, 4)) else { return false }
    defer { hb_blob_destroy(blob) }
    return hb_blob_get_length(blob) > 0
  }

  /// The whole face as the file of a font of its own.
  func file() -> [UInt8] {
    guard let blob = hb_face_reference_blob(pointer) else { return [] }
    defer { hb_blob_destroy(blob) }
    return Self.bytes(of: blob)
  }

  /// Name 6 of the `name` table, its printable ASCII but for PDF's and PostScript's delimiters.
  var postScriptName: String {
    var buffer = [CChar](repeating: 0, count: 128)
    var length = UInt32(buffer.count)
    hb_ot_name_get_utf8(pointer, hb_ot_name_id_t(HB_OT_NAME_ID_POSTSCRIPT_NAME), nil, &length, &buffer)
    let name = buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }
    let sound = name.filter { (0x21...0x7E).contains($0) && !"()<>[]{}/%#".utf8.contains($0) }
    return sound.isEmpty ? "Font" : String(decoding: sound, as: UTF8.self)
  }

  private static func bytes(of blob: OpaquePointer) -> [UInt8] {
    var length: UInt32 = 0
    guard let start = hb_blob_get_data(blob, &length) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(length)))
  }
}
