import Measure

extension LineSource {
  /// The text on one line, however wide.
  func unbrokenLine(of text: StyledText) -> Line? {
    let widest = text.stretches.map { max($0.style.pitch, $0.style.size) }.max() ?? .zero
    let measure = widest * (text.scalars.count + 2)
    return lines(of: text, shape: ParagraphShape(alignment: .left), measure: measure).first
  }

  /// The text on one line, its glyphs narrowed where they are wider than the measure: what takes one line by its rule (a
  /// number, a post, a date) is never broken, and no character of it is lost. `LinesKeepTheirWidth` tells of it.
  func fittedLine(of text: StyledText, measure: Length) -> Line? {
    let lines = lines(of: text, shape: ParagraphShape(alignment: .left), measure: measure)
    guard lines.count > 1, let whole = unbrokenLine(of: text) else { return lines.first }
    let width = whole.end - whole.start
    return width > measure ? whole.narrowed(to: measure / width) : whole
  }
}

extension Line {
  /// The line with its glyphs and their distances narrowed to that share of their width.
  func narrowed(to share: Double) -> Line {
    guard share != 1 else { return self }
    var line = self
    line.start = start * share
    line.end = end * share
    for run in line.runs.indices {
      line.runs[run].widthScale = runs[run].widthScale * share
      for glyph in line.runs[run].glyphs.indices {
        line.runs[run].glyphs[glyph].x = runs[run].glyphs[glyph].x * share
      }
    }
    return line
  }

  /// The line with its characters set apart evenly so that it is that wide (均排); a single character stands in the
  /// middle. A line that is wider already stays as it is.
  func spread(to width: Length) -> Line {
    let extra = width - (end - start)
    guard extra > .zero else { return self }
    let gaps = runs.reduce(0) { $0 + $1.glyphs.count { $0.scalarCount > 0 } } - 1
    var line = self
    line.end = start + width
    var character = -1
    for run in line.runs.indices {
      for glyph in line.runs[run].glyphs.indices {
        if runs[run].glyphs[glyph].scalarCount > 0 { character += 1 }
        let shift = gaps > 0 ? extra * max(character, 0) / gaps : extra / 2
        line.runs[run].glyphs[glyph].x = runs[run].glyphs[glyph].x + shift
      }
    }
    return line
  }
}
