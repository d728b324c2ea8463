/// Puts a CID-keyed font in the Compact Font Format together, in which CID and glyph number are one.
///
/// PDF reads CIDs of such a font from its charset, of others as glyph numbers (ISO 32000-1, 9.7.4.2): with both alike no
/// reader can go astray.
struct CompactFontWriter {
  /// Where the parts of a font begin.
  private struct Places {
    var charset = 0
    var selection = 0
    var charstrings = 0
    var dictionaries = 0
  }

  /// The font's PostScript name, in ASCII.
  let name: String
  /// Entries to keep of the Top DICT.
  let topEntries: [UInt8]

  /// The font of those glyphs, `.notdef` first; a program's numbers have two bytes, so that it holds 65,535 of them.
  func font(of glyphs: [KeptCharstrings.Glyph], in kept: KeptCharstrings) -> [UInt8] {
    let groups = GlyphGroups(glyphs)
    let charset = charsetBytes(glyphCount: glyphs.count)
    let privateDictionaries = groups.order.map { kept.dictionaries[$0].privateEntries }
    var places = Places()
    places.charset = head(places, glyphCount: glyphs.count).count
    places.selection = places.charset + charset.count
    places.charstrings = places.selection + groups.selection.count
    let charstringsHead = IndexHead(lengths: glyphs.map(\.length))
    let privateStart = places.charstrings + charstringsHead.indexLength
    places.dictionaries = privateStart + privateDictionaries.reduce(0) { $0 + $1.count }

    var output: [UInt8] = []
    output.reserveCapacity(places.dictionaries + 512)
    output += head(places, glyphCount: glyphs.count)
    output += charset
    output += groups.selection
    output += charstringsHead.bytes
    for glyph in glyphs { output += kept.charstring(of: glyph) }
    for entries in privateDictionaries { output += entries }
    output += fontDictionaries(groups.order.map { kept.dictionaries[$0] }, privateStart: privateStart)
    return output
  }

  /// Header, names, Top DICT, strings and no global subroutines. Offsets have five bytes, whatever they are.
  private func head(_ places: Places, glyphCount: Int) -> [UInt8] {
    // Standard string 0 is ".notdef"; the font's own begin at 391.
    var top = Self.number(391) + Self.number(392) + Self.number(0) + Self.name(.registryOrderingSupplement)
    top += topEntries
    top += Self.number(glyphCount) + Self.name(.identifierCount)
    top += Self.number(places.charset) + Self.name(.charset)
    top += Self.number(places.selection) + Self.name(.fontDictionarySelection)
    top += Self.number(places.charstrings) + Self.name(.charstrings)
    top += Self.number(places.dictionaries) + Self.name(.fontDictionaries)
    return [1, 0, 4, 4] + IndexHead.index([Array(name.utf8)]) + IndexHead.index([top])
      + IndexHead.index([Array("Adobe".utf8), Array("Identity".utf8)]) + IndexHead.index([])
  }

  /// Format 2, one range: CIDs from 1 upwards.
  private func charsetBytes(glyphCount: Int) -> [UInt8] {
    guard glyphCount > 1 else { return [0] }
    let left = glyphCount - 2
    return [2, 0, 1, UInt8(left >> 8), UInt8(left & 0xFF)]
  }

  private func fontDictionaries(_ dictionaries: [FontDictionary], privateStart: Int) -> [UInt8] {
    var start = privateStart
    return IndexHead.index(
      dictionaries.map { dictionary in
        let size = dictionary.privateEntries.count
        defer { start += size }
        return dictionary.matrix + Self.number(size) + Self.number(start) + Self.name(.privateDictionary)
      })
  }

  private static func number(_ value: Int) -> [UInt8] {
    [29] + (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }

  private static func name(_ name: CompactDictionary.Operator) -> [UInt8] {
    name.rawValue > 0xFF
      ? [UInt8(name.rawValue >> 8), UInt8(name.rawValue & 0xFF)] : [UInt8(name.rawValue)]
  }
}
