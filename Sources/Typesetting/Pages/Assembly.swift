import Measure

/// Lines and rules at fixed places, put on a page as one: a head, a row of sealed names, a 版记.
///
/// Places are distances from the type area's left edge and the assembly's own top.
struct Assembly {
  /// What it is part of, as far as pages care.
  enum Kind {
    case head, signature, imprint
  }

  var items: [PageItem] = []
  var seals: [SealPlace] = []
  /// The pictures of seals, drawn over all items.
  var pictures: [PlacedImage] = []
  /// How far what follows begins below its top, the blank after it not counted.
  var height: Length
  /// How far it needs the page below its top; a seal reaches lower than the date that it presses.
  var depth: Length
  /// The least blank below it.
  var gap: Length
  /// What it is part of, as far as pages care.
  var kind: Kind
  /// How far below its top something stands that belongs on a line of the grid: the first name of a sealed signature.
  /// The top then is anywhere below what stands above it, by less than a line.
  var gridOffset: Length?

  init(height: Length, depth: Length? = nil, gap: Length = .zero, kind: Kind) {
    self.height = height
    self.depth = max(height, depth ?? height)
    self.gap = gap
    self.kind = kind
  }

  /// The same with its corner at that place of a page.
  func placed(at corner: Point) -> (items: [PageItem], seals: [SealPlace]) {
    let seals = seals.map { seal in
      SealPlace(frame: seal.frame.moved(by: corner), signer: seal.signer)
    }
    return ((items + pictures.map { .image($0) }).map { $0.moved(by: corner) }, seals)
  }
}

extension PageItem {
  /// The same, so far to the right and below.
  func moved(by distance: Point) -> PageItem {
    switch self {
    case .line(let line): .line(line.moved(by: distance))
    case .image(let image): .image(image.moved(by: distance))
    case .rule(let rule): .rule(PlacedRule(frame: rule.frame.moved(by: distance), place: rule.place, ink: rule.ink))
    }
  }
}

extension PlacedImage {
  /// The same, so far to the right and below.
  func moved(by distance: Point) -> PlacedImage {
    var image = self
    image.frame = frame.moved(by: distance)
    return image
  }
}

extension PlacedLine {
  /// The same, so far to the right and below.
  func moved(by distance: Point) -> PlacedLine {
    var line = self
    line.frame = frame.moved(by: distance)
    line.baseline = baseline + distance.y
    for run in line.runs.indices {
      for glyph in line.runs[run].glyphs.indices {
        line.runs[run].glyphs[glyph].x = line.runs[run].glyphs[glyph].x + distance.x
        line.runs[run].glyphs[glyph].y = line.runs[run].glyphs[glyph].y + distance.y
      }
    }
    return line
  }
}

extension Rectangle {
  /// The same, so far to the right and below.
  func moved(by distance: Point) -> Rectangle {
    Rectangle(x: minX + distance.x, y: minY + distance.y, width: size.width, height: size.height)
  }
}
