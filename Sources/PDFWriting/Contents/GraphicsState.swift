internal import Measure
internal import Typesetting

/// What a page's operators have set so far, so that nothing is set twice (ISO 32000-1 8.4).
struct GraphicsState {
  private var fill = Ink.black
  private var stroke = Ink.black
  private var face: Int?
  private var size = 0
  private var widthScale = 1.0
  private var strokeWidth = 0.0

  /// Fills with that ink. Process colours are the printer's (GB/T 9704-2012 6.2: Y and M at 80 %); here red is the
  /// screen's pure one, as offices have it, and black is black ink alone: a press would mix `0 0 0 rg` of four.
  mutating func setFill(_ ink: Ink, in syntax: inout PDFSyntax) {
    guard ink != fill else { return }
    fill = ink
    switch ink {
    case .black: syntax.put("0 g\n")
    case .red: syntax.put("1 0 0 rg\n")
    }
  }

  /// Shows a run's text: in its face and size, as wide as it is drawn, with the stroke that makes it bold.
  mutating func setText(_ run: GlyphRun, face number: Int, ink: Ink, in syntax: inout PDFSyntax) {
    if face != number || size != run.size.units {
      (face, size) = (number, run.size.units)
      syntax.put("/F")
      syntax.put(number)
      syntax.put(" ")
      syntax.put(run.size)
      syntax.put(" Tf\n")
    }
    if widthScale != run.widthScale {
      widthScale = run.widthScale
      syntax.put(real: widthScale * 100)
      syntax.put(" Tz\n")
    }
    setStroke(run, ink: ink, in: &syntax)
  }

  /// Bold where the family has none: filled and stroked (ISO 32000-1 9.3.6). Corners are round, for mitres would draw out
  /// the sharp ends of 仿宋 and 楷体.
  private mutating func setStroke(_ run: GlyphRun, ink: Ink, in syntax: inout PDFSyntax) {
    let width = run.size.points * Double(run.face.stroke) / 1000
    if width != strokeWidth {
      if width == 0 { syntax.put("0 Tr\n") }
      if strokeWidth == 0 { syntax.put("2 Tr 1 j\n") }
      if width != 0 {
        syntax.put(real: width)
        syntax.put(" w\n")
      }
      strokeWidth = width
    }
    guard width > 0, stroke != ink else { return }
    stroke = ink
    switch ink {
    case .black: syntax.put("0 G\n")
    case .red: syntax.put("1 0 0 RG\n")
    }
  }
}
