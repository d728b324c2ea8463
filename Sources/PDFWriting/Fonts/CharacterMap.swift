/// Which characters a font's codes stand for (ISO 32000-1 9.10.3, ToUnicode).
struct CharacterMap {
  /// How many codes a block may have (Adobe Technical Note 5014).
  private static let blockLength = 100

  /// The map in PostScript.
  let bytes: [UInt8]

  init(_ face: ShownFace) {
    var syntax = PDFSyntax()
    syntax.put(
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """)
    let glyphs = Array(face.coded.filter { !$0.text.scalars.isEmpty })
    for start in stride(from: 0, to: glyphs.count, by: Self.blockLength) {
      let block = glyphs[start..<min(start + Self.blockLength, glyphs.count)]
      syntax.put(block.count)
      syntax.put(" beginbfchar\n")
      for glyph in block { Self.put(glyph.code, glyph.text, to: &syntax) }
      syntax.put("endbfchar\n")
    }
    syntax.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    bytes = syntax.bytes
  }

  private static func put(_ code: UInt16, _ text: GlyphText, to syntax: inout PDFSyntax) {
    syntax.put("<")
    syntax.put(hexadecimal: code)
    syntax.put("> <")
    for scalar in text.scalars { syntax.put(hexadecimal: scalar) }
    syntax.put(">\n")
  }
}
