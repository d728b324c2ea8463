internal import HarfBuzz

/// Writes a face into a file: a composite font whose codes are the glyphs' numbers in its program (ISO 32000-1 9.7).
struct FontWriter {
  let face: ShownFace
  let program: FontProgram
  /// What everybody calls the subset: `ABCDEF+FandolFang-Regular` (ISO 32000-1 9.6.4).
  private let name: String

  /// - Parameter program: The program of the face's glyphs.
  init(face: ShownFace, program: FontProgram) {
    self.face = face
    self.program = program
    name = Self.tag(of: face) + "+" + face.source.metrics.postScriptName
  }

  private var isCompact: Bool { face.source.format == .cff }

  /// Writes the font as the object of that number, and all that it leads to.
  func write(_ font: Int, into body: inout PDFBody) {
    let first = body.reserve(4)
    let (descendant, descriptor, file, characters) = (first, first + 1, first + 2, first + 3)
    body.write(font) { syntax in
      syntax.put("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont ")
      syntax.put(name: name)
      syntax.put(" /DescendantFonts [")
      syntax.put(reference: descendant)
      syntax.put("] /ToUnicode")
      syntax.put(reference: characters)
      syntax.put(" >>")
    }
    body.write(descendant) { putDescendant(to: &$0, descriptor: descriptor) }
    body.write(descriptor) { putDescriptor(to: &$0, file: file) }
    body.writeStream(file, program.bytes) { syntax in
      syntax.put(isCompact ? " /Subtype /CIDFontType0C" : " /Length1 ")
      if !isCompact { syntax.put(program.bytes.count) }
    }
    body.writeStream(characters, CharacterMap(face).bytes)
  }

  /// ISO 32000-1 table 117.
  private func putDescendant(to syntax: inout PDFSyntax, descriptor: Int) {
    syntax.put("<< /Type /Font /Subtype ")
    // PDF/A wants it written how codes become glyphs (ISO 19005-3 6.2.11.3.2).
    syntax.put(isCompact ? "/CIDFontType0" : "/CIDFontType2 /CIDToGIDMap /Identity")
    syntax.put(" /BaseFont ")
    syntax.put(name: name)
    syntax.put(" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor")
    syntax.put(reference: descriptor)
    putWidths(to: &syntax)
    syntax.put(" >>")
  }

  /// The widths that are not 1 em, which is what CIDs have by default (ISO 32000-1 9.7.4.3).
  private func putWidths(to syntax: inout PDFSyntax) {
    syntax.put(" /W [")
    var next: Int?
    for glyph in face.coded where glyph.width != 100_000 {
      if next != Int(glyph.code) {
        if next != nil { syntax.put("]") }
        syntax.put(" ")
        syntax.put(Int(glyph.code))
        syntax.put(" [")
      } else {
        syntax.put(" ")
      }
      syntax.put(hundredths: glyph.width)
      next = Int(glyph.code) + 1
    }
    syntax.put(next == nil ? "]" : "]]")
  }

  /// ISO 32000-1 table 122; its lengths are thousandths of an em.
  private func putDescriptor(to syntax: inout PDFSyntax, file: Int) {
    let metrics = face.source.metrics
    func put(_ key: StaticString, _ length: Int) {
      syntax.put(key)
      syntax.put(length * 1000 / max(1, metrics.unitsPerEm))
    }
    syntax.put("<< /Type /FontDescriptor /FontName ")
    syntax.put(name: name)
    syntax.put(" /Flags ")
    syntax.put(flags)
    let box = metrics.boundingBox
    for (key, edge) in zip(
      [" /FontBBox [", " ", " ", " "] as [StaticString], [box.left, box.bottom, box.right, box.top])
    {
      put(key, edge)
    }
    syntax.put("] /ItalicAngle ")
    syntax.put(hundredths: Int((metrics.italicAngle * 100).rounded()))
    put(" /Ascent ", metrics.ascent)
    put(" /Descent ", metrics.descent)
    put(" /CapHeight ", metrics.capHeight)
    put(" /StemV ", metrics.stemV)
    syntax.put(isCompact ? " /FontFile3" : " /FontFile2")
    syntax.put(reference: file)
    syntax.put(" >>")
  }

  /// Fixed pitch, serif, symbolic (a font of characters beyond the standard Latin ones), italic: ISO 32000-1 table 123.
  private var flags: Int {
    let metrics = face.source.metrics
    return (metrics.isFixedPitch ? 1 : 0) | (metrics.isSerif ? 2 : 0) | 4 | (metrics.italicAngle != 0 ? 64 : 0)
  }

  /// Six capitals that follow from the glyphs: two subsets of one face in a file that is put together of several must
  /// not be taken for the same.
  private static func tag(of face: ShownFace) -> String {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
    for glyph in face.glyphs { state = (state ^ UInt64(glyph)) &* 0x100_0000_01B3 }
    return String(
      decoding: (0..<6).map { _ -> UInt8 in
        defer { state /= 26 }
        return UInt8(ascii: "A") + UInt8(state % 26)
      }, as: UTF8.self)
  }
}
