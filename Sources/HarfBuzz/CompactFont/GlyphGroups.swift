/// Which Font DICT each glyph of a font belongs to, numbered as they first come up, so that a font depends on nothing but
/// its glyphs.
struct GlyphGroups {
  /// The dictionaries' numbers among those kept, in the font's order.
  let order: [Int]
  /// FDSelect in format 3, ranges (Adobe Technical Note 5176, 19).
  let selection: [UInt8]

  init(_ glyphs: [KeptCharstrings.Glyph]) {
    var order: [Int] = []
    var ranges: [UInt8] = []
    var last = -1
    for (number, glyph) in glyphs.enumerated() where glyph.dictionary != last {
      last = glyph.dictionary
      if !order.contains(last) { order.append(last) }
      let group = order.firstIndex(of: last) ?? 0
      ranges += [UInt8(number >> 8), UInt8(number & 0xFF), UInt8(group)]
    }
    self.order = order
    let count = ranges.count / 3
    selection =
      [3, UInt8(count >> 8), UInt8(count & 0xFF)] + ranges
      + [UInt8(glyphs.count >> 8), UInt8(glyphs.count & 0xFF)]
  }
}
