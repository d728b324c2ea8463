internal import Foundation
public import Measure

/// A glyph as `mutool trace` prints it, its place measured from the top left of an A4 page.
public struct TracedGlyph: Sendable {
  /// The pen, from the left edge.
  public var x: Length
  /// The baseline, from the top edge.
  public var y: Length

  /// The glyphs of a trace, in order, each once: further characters of a glyph stand in lines of their own.
  public static func glyphs(in trace: String) -> [TracedGlyph] {
    var transform: [Double] = [1, 0, 0, 1, 0, 0]
    var glyphs: [TracedGlyph] = []
    for line in trace.split(separator: "\n") {
      if line.contains("<fill_text"), let matrix = attribute("transform", of: line) {
        transform = matrix.split(separator: " ").compactMap { Double($0) }
      } else if line.contains("<g "), line.contains(" glyph="), let x = attribute("x", of: line),
        let y = attribute("y", of: line),
        let x = Double(x), let y = Double(y), transform.count == 6
      {
        glyphs.append(
          TracedGlyph(
            x: .pt(x * transform[0] + y * transform[2] + transform[4]),
            y: .pt(x * transform[1] + y * transform[3] + transform[5])))
      }
    }
    return glyphs
  }

  private static func attribute(_ name: String, of line: Substring) -> String? {
    guard let start = line.range(of: " \(name)=\"") else { return nil }
    return line[start.upperBound...].split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init)
  }
}
