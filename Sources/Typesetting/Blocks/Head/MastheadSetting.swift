import Measure

/// Sets 发文机关标志 in a measure (GB/T 9704-2012 7.2.4).
///
/// Names that are too wide are narrowed down to the layout's share of their width, and only then set smaller. Several
/// names are spread to the widest one's width, 文件 stands to their right in the middle of their height.
struct MastheadSetting {
  /// The lines, their tops measured from the type area's top.
  private(set) var lines: [PlacedLine] = []
  /// The bottom of its ink, from the type area's top.
  private(set) var inkBottom = Length.zero

  private let masthead: Masthead
  private let source: any LineSource

  /// - Parameter size: The largest size to try.
  init(_ masthead: Masthead, size: Length, measure: Length, place: Place, source: any LineSource) {
    self.masthead = masthead
    self.source = source
    let largest = stack(size: min(size, masthead.style.size))
    let least = max(0.1, min(masthead.leastWidth, 1))
    let fitting = largest.width * least > measure ? largest.size * (measure / (largest.width * least)) : largest.size
    let stack = fitting < largest.size ? stack(size: fitting) : largest
    guard !stack.names.isEmpty else { return }
    set(stack, narrowing: stack.width > measure ? measure / stack.width : 1, measure: measure, place: place)
  }

  /// Names and suffix at one size, unnarrowed.
  private struct Stack {
    var size: Length
    var names: [Line]
    var suffix: Line?
    var nameWidth: Length
    var gap: Length
    var width: Length { nameWidth + gap + (suffix.map { $0.end - $0.start } ?? .zero) }
  }

  private func stack(size: Length) -> Stack {
    let isJoint = masthead.names.count > 1
    let words = isJoint ? masthead.names : masthead.names.map { $0 + (masthead.suffix ?? "") }
    let names = words.compactMap { line($0, size: size) }
    let suffix = isJoint ? masthead.suffix.flatMap { line($0, size: size) } : nil
    return Stack(
      size: size, names: names, suffix: suffix, nameWidth: names.map { $0.end - $0.start }.max() ?? .zero,
      gap: suffix == nil ? .zero : size * masthead.suffixGap)
  }

  private func text(_ words: String, size: Length) -> StyledText {
    var style = masthead.style
    style.size = size
    style.pitch = size
    return StyledText(words, style: style)
  }

  private func line(_ words: String, size: Length) -> Line? { source.unbrokenLine(of: text(words, size: size)) }

  private mutating func set(_ stack: Stack, narrowing: Double, measure: Length, place: Place) {
    let size = stack.size
    let nameWidth = stack.nameWidth * narrowing
    let left = (measure - stack.width * narrowing) / 2
    let pitch = size + masthead.leading * (size / masthead.style.size)
    let ink = masthead.names.map { source.inkSpan(of: text($0, size: size)) }
    let firstBaseline = masthead.top - (ink.first?.top ?? .zero)
    let firstTop = firstBaseline - size * Line.ascent
    for (index, line) in stack.names.enumerated() {
      let spread = line.narrowed(to: narrowing).spread(to: nameWidth)
      lines.append(placed(spread, left: left, top: firstTop + pitch * index, place: place))
    }
    inkBottom = firstBaseline + pitch * (stack.names.count - 1) + (ink.last?.bottom ?? .zero)
    guard let suffix = stack.suffix else { return }
    let top = firstTop + pitch * (stack.names.count - 1) / 2
    let suffixLeft = left + nameWidth + stack.gap * narrowing
    lines.append(placed(suffix.narrowed(to: narrowing), left: suffixLeft, top: top, place: place))
  }

  private func placed(_ line: Line, left: Length, top: Length, place: Place) -> PlacedLine {
    var place = place
    place.role = masthead.style.role
    return line.placed(left: left - line.start, top: top, place: place)
  }
}
