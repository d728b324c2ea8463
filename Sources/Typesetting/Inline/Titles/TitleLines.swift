import Measure

/// Tries all ways to break a title into lines and keeps the one that scores best.
struct TitleLines {
  private let paragraph: PreparedParagraph
  private let frame: LineFrame
  private let lineLimit: Int
  private let breaks: TitleBreaks
  private let shape: TitleShape

  /// The lines tried at the moment, and the best found.
  private struct Search {
    var ends: [Int] = []
    var widths: [Int] = []
    var bestCost = Double.infinity
    var bestEnds: [Int] = []
  }

  init(paragraph: PreparedParagraph, frame: LineFrame, lineLimit: Int) {
    self.paragraph = paragraph
    self.frame = frame
    self.lineLimit = lineLimit
    breaks = TitleBreaks(paragraph: paragraph, measure: frame.width)
    shape = TitleShape(em: paragraph.em, measure: frame.width.units)
  }

  /// The lines, as ranges of pieces; `nil` where the title does not fit into so many lines.
  func best() -> [Range<Int>]? {
    guard !paragraph.pieces.isEmpty else { return [] }
    var search = Search()
    extend(&search, from: 0, cost: 0)
    guard !search.bestEnds.isEmpty else { return nil }
    return zip([0] + search.bestEnds, search.bestEnds).map { $0..<$1 }
  }

  /// Tries the next line's ends, the widest line first: good titles have few lines, and what they cost cuts short the
  /// search among many.
  private func extend(_ search: inout Search, from start: Int, cost: Double) {
    let linesLeft = lineLimit - search.ends.count
    guard linesLeft > 0, fits(from: start, lines: linesLeft) else { return }
    for end in ends(from: start).reversed() {
      let isLast = end == paragraph.pieces.count
      guard let breakCost = isLast ? 0 : breaks.costs[end - 1] else { continue }
      search.ends.append(end)
      search.widths.append(width(of: start..<end))
      if isLast {
        finish(&search, cost: cost)
      } else if cost + breakCost + shape.leastCost(ofFirst: search.widths) < search.bestCost {
        extend(&search, from: end, cost: cost + breakCost)
      }
      search.ends.removeLast()
      search.widths.removeLast()
    }
  }

  /// Where the line from `start` may end for its width.
  private func ends(from start: Int) -> Range<Int> {
    var end = start + 1
    while end <= paragraph.pieces.count, width(of: start..<end) <= frame.width.units + LineCost.tolerance { end += 1 }
    return (start + 1)..<max(end, start + 1)
  }

  private func finish(_ search: inout Search, cost: Double) {
    let cost = cost + shape.cost(ofWidths: search.widths)
    guard cost < search.bestCost else { return }
    search.bestCost = cost
    search.bestEnds = search.ends
  }

  private func width(of range: Range<Int>) -> Int {
    paragraph.naturalWidth(
      from: range.lowerBound, visibleEnd: paragraph.visibleEnd(of: range), trimsStart: frame.trimsStart)
  }

  /// Whether the rest can fit at all: what line ends save is less than an em each.
  private func fits(from start: Int, lines: Int) -> Bool {
    width(of: start..<paragraph.pieces.count) <= lines * (frame.width.units + paragraph.em)
  }
}
