import Measure

/// Finds the breaks of a paragraph that together cost least: total-fit breaking after Knuth and Plass.
///
/// Every legal break is a node; a line leads from an earlier node to a later one. Only nodes from which a line can still
/// reach the text at hand are looked at, so the work grows with the text, not with its square.
struct LineBreaker {
  /// How the lines are to come out.
  enum Aim {
    /// Both edges kept: all lines but the last are stretched to the measure.
    case filled
    /// Lines as full as they come.
    case ragged
    /// As few lines as can be, then as even as can be.
    case even
    /// Every slot of the grid taken, line after line, as far as the rules let it (GR-03).
    case slots
  }

  let paragraph: PreparedParagraph
  let frames: LineFrames
  let aim: Aim
  /// Once it has come, the text is not broken at all.
  var interruption: Interruption?
  /// How many lines were weighed: the measure of the work done.
  private(set) var weighedLineCount = 0

  /// The end of a line, as the best way of its tightness leads there.
  private struct Node {
    var position: Int
    var cost: Double
    var tightness: LineCost.Tightness
    var previous: Int
  }

  /// A break from which lines may begin: its nodes stand side by side.
  private struct Start {
    var position: Int
    var nodes: Range<Int>
  }

  /// More starts than any line has characters; text of no width must not collect them without end.
  private static let startLimit = 400

  private var nodes: [Node] = []
  private var starts: [Start] = []
  /// The first start from which a line can still reach.
  private var head = 0

  init(paragraph: PreparedParagraph, frames: LineFrames, aim: Aim) {
    self.paragraph = paragraph
    self.frames = frames
    self.aim = aim
  }

  /// The lines, as ranges of pieces that cover the paragraph once; none for an empty one.
  mutating func lines() -> [Range<Int>] {
    let count = paragraph.pieces.count
    guard count > 0 else { return [] }
    nodes = [Node(position: 0, cost: 0, tightness: .normal, previous: -1)]
    starts = [Start(position: 0, nodes: 0..<1)]
    for position in 1...count {
      if interruption?.comesAfterStep() == true { return [0..<count] }
      guard let penalty = paragraph.joints[position - 1].lineBreak.penalty else { continue }
      let isForced = position == count || paragraph.joints[position - 1].lineBreak == .forced
      addNodes(at: position, penalty: penalty, endsText: isForced)
    }
    return trace()
  }

  // MARK: Nodes

  private mutating func addNodes(at position: Int, penalty: Double, endsText: Bool) {
    var best = BestWays()
    let end = paragraph.lineEnd(before: position)
    var index = head
    while index < starts.count {
      let start = starts[index].position
      weighedLineCount += 1
      if let line = weigh(from: start, to: end, endsText: endsText) {
        consider(index, line, penalty: penalty, best: &best)
        if aim == .filled, !endsText, isHopeless(line, from: start), best.hasGoodLine { break }
      } else if index == head, index + 1 < starts.count {
        head += 1
      } else if index + 1 == starts.count, best.isEmpty {
        // Nothing fits: the shortest line there is stands over its measure.
        consider(index, LineCost(cost: LineCost.overrun, tightness: .normal, slack: 0), penalty: penalty, best: &best)
      }
      index += 1
    }
    append(best, at: position)
    if endsText { head = starts.count - 1 }
    if starts.count - head > Self.startLimit { head += 1 }
  }

  /// Whether lines from later starts can only be worse: a quarter of the width is blank.
  @inline(__always)
  private func isHopeless(_ line: LineCost, from start: Int) -> Bool {
    line.slack &* 4 > frames.frame(from: start).width.units
  }

  @inline(__always)
  private func consider(_ start: Int, _ line: LineCost, penalty: Double, best: inout BestWays) {
    for index in starts[start].nodes {
      let node = nodes[index]
      let contrast = abs(node.tightness.rawValue - line.tightness.rawValue) > 1 ? LineCost.contrast : 0
      best.consider(
        cost: node.cost + line.cost + penalty + contrast, lineCost: line.cost, tightness: line.tightness,
        previous: index)
    }
  }

  private mutating func append(_ best: BestWays, at position: Int) {
    let first = nodes.count
    for tightness in 0..<BestWays.count where best.previous[tightness] >= 0 {
      nodes.append(
        Node(
          position: position, cost: best.costs[tightness],
          tightness: LineCost.Tightness(rawValue: tightness) ?? .normal, previous: best.previous[tightness]))
    }
    starts.append(Start(position: position, nodes: first..<nodes.count))
  }

  private func trace() -> [Range<Int>] {
    guard let last = starts.last?.nodes.min(by: { nodes[$0].cost < nodes[$1].cost }) else { return [] }
    var lines: [Range<Int>] = []
    var index = last
    while nodes[index].previous >= 0 {
      let previous = nodes[index].previous
      lines.append(nodes[previous].position..<nodes[index].position)
      index = previous
    }
    return lines.reversed()
  }

  // MARK: One line

  /// The line's cost, or `nil` where it does not fit.
  @inline(__always)
  private func weigh(from start: Int, to end: PreparedParagraph.LineEnd, endsText: Bool) -> LineCost? {
    let frame = frames.frame(from: start)
    let slack = frame.width.units &- paragraph.naturalWidth(from: start, to: end, trimsStart: frame.trimsStart)
    var line = LineCost(cost: 0, tightness: .normal, slack: slack)
    if slack < 0 {
      let left = paragraph.sums[start]
      guard
        let squeezed = LineCost.squeezing(
          -slack, shrink: end.sums.shrink - left.shrink,
          stretchableCount: end.sums.stretchableCount &- left.stretchableCount)
      else { return nil }
      line.cost = squeezed.cost
      line.tightness = squeezed.tightness
    } else if aim == .filled, !endsText {
      stretch(&line, from: start, to: end)
    }
    if aim != .filled { line.cost += unevenness(slack, width: frame.width.units, endsText: endsText) }
    if endsText, start > 0, isLone(start..<end.position) { line.cost += LineCost.loneCharacter }
    return line
  }

  @inline(__always)
  private func stretch(_ line: inout LineCost, from start: Int, to end: PreparedParagraph.LineEnd) {
    let left = paragraph.sums[start]
    let right = end.visible > start ? end.sums : left
    let stretched = LineCost.stretching(
      line.slack, wordSpaces: right.wordSpaceStretch &- left.wordSpaceStretch,
      gaps: right.gapStretch &- left.gapStretch,
      stretchableCount: right.stretchableCount &- left.stretchableCount, em: paragraph.em)
    line.cost += stretched.cost
    line.tightness = stretched.tightness
  }

  private func unevenness(_ slack: Int, width: Int, endsText: Bool) -> Double {
    let ratio = Double(max(0, slack)) / Double(width)
    switch aim {
    case .filled: return 0
    case .ragged: return endsText ? 0 : 100 * ratio * ratio
    case .even: return LineCost.extraLine + 100 * ratio * ratio
    // Two blank slots in one line are better than one in each of two.
    case .slots: return endsText ? 0 : 100 * ratio.squareRoot()
    }
  }

  /// PA-04: one Han character, with or without marks, under other lines of its text.
  @inline(__always)
  private func isLone(_ range: Range<Int>) -> Bool {
    paragraph.loneWeight(of: range) == 1 && !followsForcedBreak(range.lowerBound)
  }

  private func followsForcedBreak(_ position: Int) -> Bool {
    position > 0 && paragraph.joints[position - 1].lineBreak == .forced
  }
}

/// The cheapest way to a break for each tightness of the line that ends there.
private struct BestWays {
  static let count = 4
  var costs = InlineFour(repeating: Double.infinity)
  var previous = InlineFour(repeating: -1)
  var isEmpty = true
  /// Whether one of the lines is better than a very loose one.
  var hasGoodLine = false

  @inline(__always)
  mutating func consider(cost: Double, lineCost: Double, tightness: LineCost.Tightness, previous way: Int) {
    isEmpty = false
    if lineCost < 1_000 { hasGoodLine = true }
    guard cost < costs[tightness.rawValue] else { return }
    costs[tightness.rawValue] = cost
    previous[tightness.rawValue] = way
  }
}

/// Four values in place, without an array's allocation.
private struct InlineFour<Element> {
  private var values: (Element, Element, Element, Element)

  init(repeating value: Element) { values = (value, value, value, value) }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      switch index {
      case 0: values.0
      case 1: values.1
      case 2: values.2
      default: values.3
      }
    }
    set {
      switch index {
      case 0: values.0 = newValue
      case 1: values.1 = newValue
      case 2: values.2 = newValue
      default: values.3 = newValue
      }
    }
  }
}
