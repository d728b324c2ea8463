internal import Measure
internal import Typesetting

/// Shows a run's glyphs at their places (ISO 32000-1 9.4.3, TJ).
///
/// The pen is followed in hundredths of a thousandth of the type size, the unit in which widths and adjustments are
/// written, so that no rounding adds up along a line.
///
/// Two things get replacement text (`ActualText`, ISO 32000-1 14.9.4), so that readers find every character, in order:
/// glyphs that do not pair with characters as the font's map has them, and glyphs that overlap. A mark that gave away its
/// blank half still has its full width in the font, and the next character stands in it; readers such as pdftotext take
/// that for two lines printed over one another and tear the text apart.
struct TextShowing {
  /// From what overlap on, in hundredths of a thousandth of the type size as it is drawn: a tenth of an em.
  private static let overlap = 10_000.0

  private let run: GlyphRun
  private let face: ShownFace
  private let isTurned: Bool
  private let artifact: PageContents.Artifact
  /// From the engine's units to those of the pen.
  private let scale: Double

  /// Where the pen stands, from the glyph at which the present text matrix was set.
  private var pen = 0
  private var origin: GlyphRun.Glyph?
  private var isInArray = false
  private var isInString = false

  init(_ run: GlyphRun, face: ShownFace, isTurned: Bool, artifact: PageContents.Artifact) {
    self.run = run
    self.face = face
    self.isTurned = isTurned
    self.artifact = artifact
    scale = 100_000 / (Double(max(run.size.units, 1)) * run.widthScale)
  }

  /// Shows the run, whose text is `characters`.
  mutating func show(_ characters: [Unicode.Scalar], in page: inout PageContents) {
    guard run.widthScale > 0 else { return }
    let glyphs = run.glyphs
    var (first, scalar) = (0, 0)
    var isPlain = false
    while first < glyphs.count {
      var (end, count) = (first + 1, glyphs[first].scalarCount)
      while end < glyphs.count, glyphs[end].scalarCount == 0 || overlaps(glyphs[end - 1], glyphs[end]) {
        count += glyphs[end].scalarCount
        end += 1
      }
      let text = characters[scalar..<(scalar + count)]
      if end > first + 1 || !face.shows(glyphs[first].id, text) {
        endArray(in: &page.syntax)
        page.beginText(replacedBy: text, as: artifact)
        isPlain = false
      } else if !isPlain {
        endArray(in: &page.syntax)
        page.beginText(as: artifact)
        isPlain = true
      }
      for index in first..<end { put(glyphs[index], in: &page) }
      (first, scalar) = (end, scalar + count)
    }
    endArray(in: &page.syntax)
  }

  private mutating func put(_ glyph: GlyphRun.Glyph, in page: inout PageContents) {
    if origin.map({ across($0) != across(glyph) }) ?? true { setMatrix(at: glyph, in: &page) }
    guard let origin else { return }
    let place = Int((Double(along(glyph) - along(origin)) * scale).rounded())
    if !isInArray { page.syntax.put("[") }
    isInArray = true
    if place != pen {
      endString(in: &page.syntax)
      page.syntax.put(hundredths: pen - place)
    }
    if !isInString { page.syntax.put("<") }
    isInString = true
    page.syntax.put(hexadecimal: face.code(of: glyph.id))
    pen = place + face.width(of: glyph.id)
  }

  /// Turned text reads upwards.
  private mutating func setMatrix(at glyph: GlyphRun.Glyph, in page: inout PageContents) {
    endArray(in: &page.syntax)
    page.syntax.put(isTurned ? "0 1 -1 0 " : "1 0 0 1 ")
    page.syntax.put(glyph.x)
    page.syntax.put(" ")
    page.syntax.put(page.height - glyph.y)
    page.syntax.put(" Tm\n")
    origin = glyph
    pen = 0
  }

  private mutating func endString(in syntax: inout PDFSyntax) {
    if isInString { syntax.put(">") }
    isInString = false
  }

  private mutating func endArray(in syntax: inout PDFSyntax) {
    endString(in: &syntax)
    if isInArray { syntax.put("]TJ\n") }
    isInArray = false
  }

  // MARK: Places

  private func along(_ glyph: GlyphRun.Glyph) -> Int { isTurned ? -glyph.y.units : glyph.x.units }

  private func across(_ glyph: GlyphRun.Glyph) -> Int { isTurned ? glyph.x.units : glyph.y.units }

  private func overlaps(_ left: GlyphRun.Glyph, _ right: GlyphRun.Glyph) -> Bool {
    guard across(left) == across(right) else { return false }
    let beyond = Double(face.width(of: left.id)) - Double(along(right) - along(left)) * scale
    return beyond * run.widthScale > Self.overlap
  }
}
