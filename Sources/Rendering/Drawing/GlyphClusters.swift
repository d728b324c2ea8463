internal import Cairo
internal import Measure
internal import Typesetting

/// Which bytes of a run's text each glyph, or group of glyphs, stands for.
struct GlyphClusters {
  /// In order, covering the text and the glyphs once.
  let clusters: [GlyphCluster]
  private let run: GlyphRun

  /// The clusters that the run tells; `nil` unless they cover its text once.
  init?(of run: GlyphRun) {
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
    guard index == scalars.endIndex else { return nil }
    self.clusters = clusters
    self.run = run
  }

  /// The clusters, those that overlap their neighbours made one.
  ///
  /// A mark that gave away its blank half still has its full width in the PDF, and the next character stands in it.
  /// Readers such as pdftotext take that for two lines printed over one another and tear the text apart. As one cluster
  /// the characters get one text for all of them (`ActualText`, ISO 32000-1 14.9.4), and keep their order.
  func joiningOverlaps(advance: (UInt32) -> Length) -> [GlyphCluster] {
    var joined: [GlyphCluster] = []
    joined.reserveCapacity(clusters.count)
    var first = 0
    for cluster in clusters {
      if overlaps(at: first, advance: advance) {
        joined[joined.count - 1].byteCount += cluster.byteCount
        joined[joined.count - 1].glyphCount += cluster.glyphCount
      } else {
        joined.append(cluster)
      }
      first += Int(cluster.glyphCount)
    }
    return joined
  }

  /// The characters, each with its glyph, that get their text together with others: those that overlap, those of a spread
  /// name, and the first of several that are one glyph (葛 with a selector of variants).
  func sharingText(advance: (UInt32) -> Length) -> [(character: Unicode.Scalar, glyph: UInt32)] {
    var found: [(character: Unicode.Scalar, glyph: UInt32)] = []
    var scalars = run.text.unicodeScalars[...]
    var overlapsPrevious = false
    for (index, glyph) in run.glyphs.enumerated() {
      let overlapsNext = overlaps(at: index + 1, advance: advance)
      let others = run.glyphs[(index + 1)...].prefix { $0.scalarCount == 0 }
      if glyph.scalarCount > 1, others.count == glyph.scalarCount - 1 {
        // As many glyphs as characters (a name spread over its column): each is one's own.
        found += zip(scalars, [glyph] + others).map { ($0, $1.id) }
      } else if overlapsPrevious || overlapsNext || glyph.scalarCount > 1, others.isEmpty, glyph.scalarCount > 0,
        let scalar = scalars.first
      {
        // A character of several glyphs is none of theirs.
        found.append((scalar, glyph.id))
      }
      scalars = scalars.dropFirst(glyph.scalarCount)
      overlapsPrevious = overlapsNext
    }
    return found
  }

  /// Whether the glyph of that number stands inside the one before it, by more than a tenth of an em.
  private func overlaps(at index: Int, advance: (UInt32) -> Length) -> Bool {
    guard index > 0, index < run.glyphs.count else { return false }
    let (left, right) = (run.glyphs[index - 1], run.glyphs[index])
    return left.y == right.y && left.x + advance(left.id) - right.x > run.size * 0.1
  }
}
