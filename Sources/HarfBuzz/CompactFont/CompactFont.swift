/// A font in the Compact Font Format (Adobe Technical Note 5176) whose charstrings call no subroutines.
struct CompactFont {
  let bytes: [UInt8]
  /// The charstring of each glyph.
  let charstrings: [Range<Int>]
  /// The Top DICT's `FontMatrix` and `FontBBox`, as they stand.
  let topEntries: [UInt8]
  /// The groups of glyphs: one in a font that is not CID-keyed.
  let dictionaries: [FontDictionary]
  /// The group of each glyph.
  let selection: [UInt8]

  /// Reads the table `CFF `.
  init(_ bytes: [UInt8]) throws(MalformedFont) {
    self.bytes = bytes
    let font = FontBytes(bytes)
    let names = try CompactIndex(font, at: try font.unsigned(at: 2, size: 1))
    guard let topRange = try CompactIndex(font, at: names.end).ranges.first else {
      throw MalformedFont(reason: "no Top DICT")
    }
    let top = try CompactDictionary(font, in: topRange)
    topEntries = top.entry(.matrix) + top.entry(.boundingBox)
    charstrings = try CompactIndex(font, at: top.integers(of: .charstrings).first ?? 0).ranges
    if let start = top.integers(of: .fontDictionaries).first {
      let ranges = try CompactIndex(font, at: start).ranges
      dictionaries = try Self.dictionaries(font, in: ranges)
      selection = try Self.selection(
        font, at: top.integers(of: .fontDictionarySelection).first ?? 0, glyphCount: charstrings.count)
    } else {
      dictionaries = [FontDictionary(matrix: [], privateEntries: try Self.privateEntries(font, of: top))]
      selection = Array(repeating: 0, count: charstrings.count)
    }
    guard selection.allSatisfy({ Int($0) < dictionaries.count }) else {
      throw MalformedFont(reason: "FDSelect names no Font DICT")
    }
  }

  private static func dictionaries(
    _ font: FontBytes, in ranges: [Range<Int>]
  ) throws(MalformedFont) -> [FontDictionary] {
    var dictionaries: [FontDictionary] = []
    for range in ranges {
      let entries = try CompactDictionary(font, in: range)
      dictionaries.append(
        FontDictionary(matrix: entries.entry(.matrix), privateEntries: try privateEntries(font, of: entries)))
    }
    return dictionaries
  }

  private static func privateEntries(
    _ font: FontBytes, of owner: CompactDictionary
  ) throws(MalformedFont) -> [UInt8] {
    let place = owner.integers(of: .privateDictionary)
    guard place.count == 2, place[0] > 0 else { return [] }
    let (size, start) = (place[0], place[1])
    guard start >= 0, start <= font.bytes.count - size else { throw MalformedFont(reason: "Private DICT out of place") }
    return try CompactDictionary(font, in: start..<(start + size)).entries(except: .subroutines)
  }

  /// FDSelect of format 0, a byte a glyph, or 3, ranges (Technical Note 5176, 19).
  private static func selection(
    _ font: FontBytes, at start: Int, glyphCount: Int
  ) throws(MalformedFont) -> [UInt8] {
    var selection: [UInt8] = []
    selection.reserveCapacity(glyphCount)
    let format = try font.unsigned(at: start, size: 1)
    switch format {
    case 0:
      for glyph in 0..<glyphCount { selection.append(UInt8(try font.unsigned(at: start + 1 + glyph, size: 1))) }
    case 3:
      for range in 0..<(try font.unsigned(at: start + 1, size: 2)) {
        let group = UInt8(try font.unsigned(at: start + 5 + 3 * range, size: 1))
        let end = min(try font.unsigned(at: start + 6 + 3 * range, size: 2), glyphCount)
        while selection.count < end { selection.append(group) }
      }
    default: throw MalformedFont(reason: "FDSelect of format \(format)")
    }
    guard selection.count == glyphCount else { throw MalformedFont(reason: "FDSelect does not reach every glyph") }
    return selection
  }
}
