internal import Cairo
internal import Measure
internal import Pango
internal import Typesetting

/// Draws the items of pages, the same on every surface: in points, black on white.
struct PageDrawing {
  let fonts: DrawingFonts

  /// Draws all items of `page`.
  func draw(_ page: Page, in context: DrawingContext) throws(RenderingError) {
    for item in page.items {
      switch item {
      case .line(let line):
        for run in line.runs { try draw(run, page: page.number, in: context) }
      case .rule(let rule):
        let frame = rule.frame
        context.fillRectangle(
          x: frame.minX.points, y: frame.minY.points, width: frame.size.width.points,
          height: frame.size.height.points)
      }
    }
  }

  /// Shows a run in one call: a call for each glyph would take almost twice as long.
  private func draw(_ run: GlyphRun, page: Int, in context: DrawingContext) throws(RenderingError) {
    guard !run.glyphs.isEmpty else { return }
    guard run.glyphs.allSatisfy({ $0.id != 0 }) else { throw .missingGlyph(page: page, text: run.text) }
    guard let clusters = Self.clusters(of: run) else { throw .textMismatch(page: page, text: run.text) }
    let font = try fonts.scaledFont(face: run.face, size: run.size)
    let glyphs = run.glyphs.map { Glyph(index: $0.id, x: $0.x.points, y: $0.y.points) }
    context.show(run.text, glyphs: glyphs, clusters: clusters, font: font)
  }

  /// Which bytes of the run's text each glyph, or group of glyphs, stands for; `nil` unless they cover it once.
  static func clusters(of run: GlyphRun) -> [GlyphCluster]? {
    var clusters: [GlyphCluster] = []
    clusters.reserveCapacity(run.glyphs.count)
    let scalars = run.text.unicodeScalars
    var index = scalars.startIndex
    for glyph in run.glyphs {
      guard glyph.scalarCount >= 0 else { return nil }
      if glyph.scalarCount == 0, !clusters.isEmpty {
        clusters[clusters.count - 1].glyphCount += 1
        continue
      }
      var bytes = 0
      for _ in 0..<glyph.scalarCount {
        guard index < scalars.endIndex else { return nil }
        bytes += UTF8.width(scalars[index])
        index = scalars.index(after: index)
      }
      clusters.append(GlyphCluster(byteCount: Int32(bytes), glyphCount: 1))
    }
    return index == scalars.endIndex ? clusters : nil
  }
}
