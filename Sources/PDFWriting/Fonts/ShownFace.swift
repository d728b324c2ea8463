internal import HarfBuzz

/// A face as a document shows it: which of its glyphs, how wide they are, and which characters they stand for.
///
/// A class: pages look glyphs up by the thousand, and nothing of it is ever copied.
final class ShownFace {
  let source: GlyphSource
  /// Its number among the document's faces, which its name on pages follows.
  let number: Int

  /// For each glyph of the face its place in the lists below, from 1; 0 for glyphs that are not shown.
  private var places = [UInt16](repeating: 0, count: 1 << 16)
  private(set) var glyphs: [UInt32] = []
  private var widths: [Int32] = []
  private var texts: [GlyphText] = []
  private var codes: [UInt16] = []
  private let unitsPerEm: Int

  init(source: GlyphSource, number: Int) {
    self.source = source
    self.number = number
    unitsPerEm = max(1, source.metrics.unitsPerEm)
  }

  /// Takes in a glyph that stands for those characters. The first text that a glyph alone stands for is its own; where
  /// it later stands for another one, that is said on the page (see `TextShowing`).
  ///
  /// - Parameter isAlone: Whether no other glyph shares the text.
  /// - Returns: False where no font has a glyph of that number.
  func add(_ glyph: UInt32, text: ArraySlice<Unicode.Scalar>, isAlone: Bool) -> Bool {
    guard glyph < places.count else { return false }
    let place = Int(places[Int(glyph)])
    guard place == 0 else {
      if isAlone, !texts[place - 1].isOwn { texts[place - 1] = GlyphText(text, isOwn: true) }
      return true
    }
    guard glyphs.count < Int(UInt16.max) else { return false }
    glyphs.append(glyph)
    widths.append(Int32(clamping: (source.advance(of: glyph) * 100_000 + unitsPerEm / 2) / unitsPerEm))
    texts.append(GlyphText(text, isOwn: isAlone))
    places[Int(glyph)] = UInt16(glyphs.count)
    return true
  }

  /// Whether a reader who goes by the font's own map takes the glyph for those characters.
  func shows(_ glyph: UInt32, _ text: ArraySlice<Unicode.Scalar>) -> Bool { texts[index(of: glyph)].isSame(as: text) }

  /// How far a glyph moves the pen, in hundredths of a thousandth of the type size: as exactly as widths are written.
  func width(of glyph: UInt32) -> Int { Int(widths[index(of: glyph)]) }

  /// The code that shows a glyph: its CID.
  func code(of glyph: UInt32) -> UInt16 { codes[index(of: glyph)] }

  /// The font program of all glyphs that were taken in, which gives them their codes: ascending as their numbers do.
  func program() throws(HarfBuzzError) -> FontProgram {
    let order = glyphs.indices.sorted { glyphs[$0] < glyphs[$1] }
    (glyphs, widths, texts) = (order.map { glyphs[$0] }, order.map { widths[$0] }, order.map { texts[$0] })
    for (place, glyph) in glyphs.enumerated() { places[Int(glyph)] = UInt16(place + 1) }
    let program = try source.program(of: glyphs)
    codes = glyphs.map { program.identifiers[$0] ?? 0 }
    return program
  }

  /// The glyphs by their codes, with their widths and characters.
  var coded: some Collection<(code: UInt16, width: Int, text: GlyphText)> {
    glyphs.indices.lazy.map { (self.codes[$0], Int(self.widths[$0]), self.texts[$0]) }
  }

  private func index(of glyph: UInt32) -> Int { Int(places[Int(glyph)]) - 1 }
}

/// The characters that a glyph stands for, by itself or together with others.
struct GlyphText {
  /// The only one, as nearly always; `nil` where there are none or several.
  private let single: Unicode.Scalar?
  private let several: [Unicode.Scalar]
  /// Whether the glyph stands for them alone.
  let isOwn: Bool

  init(_ text: ArraySlice<Unicode.Scalar>, isOwn: Bool) {
    single = text.count == 1 ? text.first : nil
    several = text.count == 1 ? [] : Array(text)
    self.isOwn = isOwn
  }

  var scalars: [Unicode.Scalar] { single.map { [$0] } ?? several }

  func isSame(as text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let single else { return several[...] == text }
    return text.count == 1 && text.first == single
  }
}
