/// The charstrings that were cut from a face so far, one behind the other.
struct KeptCharstrings {
  /// Where a glyph's charstring lies.
  struct Glyph: Hashable {
    var start: Int
    var length: Int
    /// The number of its group among `dictionaries`.
    var dictionary: Int
  }

  /// How many bytes are kept of a face; with more, all are forgotten. A large report has some 500,000.
  static let limit = 4 << 20

  /// The groups that glyphs belong to, as they came.
  private(set) var dictionaries: [FontDictionary] = []
  /// `FontMatrix` and `FontBBox` of the Top DICT, the same in every cut.
  private(set) var topEntries: [UInt8] = []
  private var bytes: [UInt8] = []
  private var glyphs: [UInt32: Glyph] = [:]

  /// How much is kept.
  var byteCount: Int { bytes.count }

  subscript(glyph: UInt32) -> Glyph? { glyphs[glyph] }

  func charstring(of glyph: Glyph) -> ArraySlice<UInt8> { bytes[glyph.start..<(glyph.start + glyph.length)] }

  /// Forgets everything where it has grown beyond the limit.
  mutating func forgetWhereFull() {
    if bytes.count > Self.limit { self = KeptCharstrings() }
  }

  /// Keeps glyphs of a cut font: each with its number there.
  mutating func keep(_ numbers: [UInt32: Int], of font: CompactFont) throws(MalformedFont) {
    topEntries = font.topEntries
    let places = font.dictionaries.map { place(of: $0) }
    for (glyph, number) in numbers where glyphs[glyph] == nil {
      guard font.charstrings.indices.contains(number) else { throw MalformedFont(reason: "glyph \(glyph) is not cut") }
      let charstring = font.bytes[font.charstrings[number]]
      glyphs[glyph] = Glyph(
        start: bytes.count, length: charstring.count, dictionary: places[Int(font.selection[number])])
      bytes += charstring
    }
  }

  private mutating func place(of dictionary: FontDictionary) -> Int {
    if let place = dictionaries.firstIndex(of: dictionary) { return place }
    dictionaries.append(dictionary)
    return dictionaries.count - 1
  }
}
