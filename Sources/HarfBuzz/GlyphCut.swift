internal import CHarfBuzz

/// Some glyphs of a face, cut out by HarfBuzz, without hints and subroutines.
///
/// Wraps `hb_subset_plan_t` <https://harfbuzz.github.io/harfbuzz-hb-subset.html>.
struct GlyphCut {
  /// The face of those glyphs alone.
  let face: OpenFace
  /// The number of each glyph in that face.
  let numbers: [UInt32: Int]

  /// Cuts `glyphs`, and `.notdef` with them, from a face that has outlines alone.
  init(_ glyphs: some Collection<UInt32>, from source: OpenFace) throws(HarfBuzzError) {
    guard let input = hb_subset_input_create_or_fail() else { throw .refused(operation: "plan of glyphs") }
    defer { hb_subset_input_destroy(input) }
    hb_subset_input_set_flags(
      input, HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue)
    let wanted = hb_subset_input_glyph_set(input)
    hb_set_add(wanted, 0)
    for glyph in glyphs { hb_set_add(wanted, glyph) }
    guard let plan = hb_subset_plan_create_or_fail(source.pointer, input) else {
      throw .refused(operation: "plan of glyphs")
    }
    defer { hb_subset_plan_destroy(plan) }
    guard let cut = hb_subset_plan_execute_or_fail(plan) else { throw .refused(operation: "cut of glyphs") }
    face = OpenFace(taking: cut)
    let mapping = hb_subset_plan_old_to_new_glyph_mapping(plan)
    var numbers: [UInt32: Int] = [0: 0]
    for glyph in glyphs { numbers[glyph] = Int(hb_map_get(mapping, glyph)) }
    self.numbers = numbers
  }
}
