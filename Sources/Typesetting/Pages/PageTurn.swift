import Measure

/// A page whose content lies on its side: turned by 90° counter-clockwise on the upright sheet, its head at the left edge
/// of the type area. That is the binding edge of odd pages and the fore-edge of even ones, as GB/T 9704-2012 8 has tables
/// that lie; the page number stays where it is on every page.
///
/// Content is laid out in an upright area, as wide as the type area is high, whose corner is at the origin; this turns
/// it into the type area.
struct PageTurn {
  let typeArea: Rectangle

  /// The area that content is laid out in.
  static func area(of typeArea: Rectangle) -> Rectangle {
    Rectangle(x: .zero, y: .zero, width: typeArea.size.height, height: typeArea.size.width)
  }

  /// The record of a page that was laid out in that area.
  func turned(_ record: PageRecord) -> PageRecord {
    var turned = record
    turned.page.items = record.page.items.map(item)
    for index in turned.textLines.indices { turned.textLines[index].frame = frame(turned.textLines[index].frame) }
    for index in turned.cellLines.indices { turned.cellLines[index].frame = frame(turned.cellLines[index].frame) }
    for index in turned.tables.indices { turned.tables[index].frame = frame(turned.tables[index].frame) }
    return turned
  }

  private func item(_ item: PageItem) -> PageItem {
    switch item {
    case .line(let line): return .line(self.line(line))
    case .rule(let rule):
      var turned = rule
      turned.frame = frame(rule.frame)
      return .rule(turned)
    case .image(let image):
      var turned = image
      turned.isTurned = true
      turned.frame = frame(image.frame)
      return .image(turned)
    }
  }

  private func line(_ line: PlacedLine) -> PlacedLine {
    var turned = line
    turned.isTurned = true
    turned.frame = frame(line.frame)
    turned.baseline = typeArea.minX + line.baseline
    for run in turned.runs.indices {
      for index in turned.runs[run].glyphs.indices {
        let glyph = turned.runs[run].glyphs[index]
        let place = point(x: glyph.x, y: glyph.y)
        turned.runs[run].glyphs[index].x = place.x
        turned.runs[run].glyphs[index].y = place.y
      }
    }
    return turned
  }

  /// Rightwards becomes upwards, and downwards rightwards.
  private func point(x: Length, y: Length) -> Point { Point(x: typeArea.minX + y, y: typeArea.maxY - x) }

  private func frame(_ frame: Rectangle) -> Rectangle {
    let corner = point(x: frame.maxX, y: frame.minY)
    return Rectangle(x: corner.x, y: corner.y, width: frame.size.height, height: frame.size.width)
  }
}
