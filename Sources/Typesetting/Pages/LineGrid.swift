import Measure

/// The lines of the type area that body text stands on, as distances from the type area's top.
///
/// GB/T 9704-2012 5.2.3: 22 lines fill 225 mm. The first line's em-boxes begin at the type area's top edge and the last
/// one's end at its bottom edge. Where the pitch is a 22nd of 225 mm, the other common reading, a line has half its
/// blank above it and half below, the first and the last one too.
struct LineGrid {
  /// Distances below this one are rounding: 0.02 mm.
  static let tolerance = Length.mm(0.02)

  let height: Length
  let pitch: Length
  let size: Length
  /// The blank between two lines.
  let leading: Length
  /// How many lines a page holds.
  let count: Int
  /// Whether the last line ends on the bottom edge, so that a rounded pitch must not add up.
  private let isFlush: Bool
  /// The top of the first line.
  private let first: Length

  /// Whether a line has half its blank above it: 225 mm over 22.
  private let isBoxed: Bool

  init(setup: PageSetup) {
    let height = max(setup.typeArea.size.height, .pt(1))
    let size = max(setup.bodySize, .pt(1))
    let pitch = max(setup.linePitch, .pt(1))
    let rest = height - size - pitch * (Self.count(height: height, pitch: pitch, size: size) - 1)
    let leading = max(pitch - size, .zero)
    self.init(
      height: height, pitch: pitch, size: size, isBoxed: abs((rest - leading).units) <= Self.tolerance.units)
  }

  private init(height: Length, pitch: Length, size: Length, isBoxed: Bool) {
    self.height = height
    self.pitch = pitch
    self.size = size
    self.isBoxed = isBoxed
    leading = max(pitch - size, .zero)
    count = Self.count(height: height, pitch: pitch, size: size)
    let rest = height - size - pitch * (count - 1)
    isFlush = count > 1 && abs(rest.units) <= Self.tolerance.units
    first = isBoxed ? leading / 2 : .zero
  }

  private static func count(height: Length, pitch: Length, size: Length) -> Int {
    let room = height - size + tolerance
    return max(0, room.units) / pitch.units + 1
  }

  /// The grid of a page whose lines stand closer by that share of the pitch.
  func tightened(by share: Double) -> LineGrid {
    guard share > 0 else { return self }
    return LineGrid(height: height, pitch: max(pitch - pitch * share, .pt(1)), size: size, isBoxed: isBoxed)
  }

  /// The top of the line of that index, from 0; lines beyond the page go on at the same pitch.
  func top(of index: Int) -> Length {
    guard isFlush, index < count else { return first + pitch * index }
    return (height - size) * index / (count - 1)
  }

  /// The first line's top that is not above `distance`.
  func lineTop(atOrBelow distance: Length) -> Length {
    let free = max(0, (distance - first - Self.tolerance).units)
    return top(of: (free + pitch.units - 1) / pitch.units)
  }
}
