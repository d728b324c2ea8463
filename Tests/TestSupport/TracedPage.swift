internal import Foundation
public import Measure

/// A page of a finished PDF as `mutool trace` tells it: glyphs and filled boxes, measured from the page's top left.
public struct TracedPage: Sendable {
  /// A glyph.
  public struct Glyph: Sendable {
    /// The character it stands for.
    public var character: Character
    /// The font's name, without the prefix of a subset.
    public var font: String
    /// The type size: the height of the em.
    public var size: Length
    /// The pen, from the left edge.
    public var x: Length
    /// The baseline, from the top edge.
    public var y: Length
    /// How far it moves the pen.
    public var advance: Length
    /// Its colour, such as `1 0 0`.
    public var color: String
  }

  /// A filled box.
  public struct Box: Sendable {
    /// The box.
    public var frame: Rectangle
    /// Its colour, such as `1 0 0`.
    public var color: String
  }

  /// Glyphs in the order in which they are drawn.
  public var glyphs: [Glyph] = []
  /// Boxes in the order in which they are drawn.
  public var boxes: [Box] = []

  /// The characters, in order.
  public var text: String { String(glyphs.map(\.character)) }

  /// The glyphs of the first place where `text` stands in a row.
  public func glyphs(of text: String) -> ArraySlice<Glyph>? {
    let wanted = Array(text)
    guard !wanted.isEmpty, glyphs.count >= wanted.count else { return nil }
    for start in 0...(glyphs.count - wanted.count)
    where glyphs[start].character == wanted[0]
      && glyphs[start..<(start + wanted.count)].map(\.character) == wanted
    {
      return glyphs[start..<(start + wanted.count)]
    }
    return nil
  }

  /// The pages of a trace.
  public static func pages(in trace: String) -> [TracedPage] {
    var reader = TraceReader()
    for line in trace.split(separator: "\n") { reader.read(line) }
    return reader.pages
  }
}

private struct TraceReader {
  var pages: [TracedPage] = []
  private var transform: [Double] = [1, 0, 0, 1, 0, 0]
  private var color = ""
  private var font = ""
  private var matrix: [Double] = [1, 0, 0, 1]
  private var corners: [Point] = []

  mutating func read(_ line: Substring) {
    if line.contains("<page ") { pages.append(TracedPage()) }
    guard !pages.isEmpty else { return }
    if line.contains("<fill_text") || line.contains("<fill_path") {
      transform = numbers("transform", of: line) ?? transform
      color = attribute("color", of: line) ?? ""
      corners = []
    } else if line.contains("<span ") {
      font = attribute("font", of: line)?.split(separator: "+").last.map(String.init) ?? ""
      matrix = numbers("trm", of: line) ?? matrix
    } else if line.contains("<g "), line.contains(" glyph=") {
      addGlyph(line)
    } else if line.contains("<moveto") || line.contains("<lineto"), let corner = point(of: line) {
      corners.append(corner)
    } else if line.contains("</fill_path"), corners.count >= 4 {
      addBox()
    }
  }

  private mutating func addGlyph(_ line: Substring) {
    guard let place = point(of: line), let character = attribute("unicode", of: line)?.first, matrix.count == 4 else {
      return
    }
    let advance = attribute("adv", of: line).flatMap { Double($0) } ?? 0
    pages[pages.count - 1].glyphs.append(
      TracedPage.Glyph(
        character: character, font: font, size: .pt(abs(matrix[3])), x: place.x, y: place.y,
        advance: .pt(advance * matrix[0]), color: color))
  }

  private mutating func addBox() {
    let (xs, ys) = (corners.map(\.x), corners.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return }
    pages[pages.count - 1].boxes.append(
      TracedPage.Box(frame: Rectangle(x: left, y: top, width: right - left, height: bottom - top), color: color))
    corners = []
  }

  private func point(of line: Substring) -> Point? {
    guard transform.count == 6, let x = attribute("x", of: line).flatMap({ Double($0) }),
      let y = attribute("y", of: line).flatMap({ Double($0) })
    else { return nil }
    return Point(
      x: .pt(x * transform[0] + y * transform[2] + transform[4]),
      y: .pt(x * transform[1] + y * transform[3] + transform[5]))
  }

  private func numbers(_ name: String, of line: Substring) -> [Double]? {
    attribute(name, of: line).map { $0.split(separator: " ").compactMap { Double($0) } }
  }

  private func attribute(_ name: String, of line: Substring) -> String? {
    guard let start = line.range(of: " \(name)=\"") else { return nil }
    return line[start.upperBound...].split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init)
  }
}
