import Measure

/// What a line costs: how far it is from its natural spacing.
///
/// The scale: 100 is JU-S7's limit, 0.12 em between all characters; it grows with the square. Squeezing is dearest at
/// the last step of JU-C and still cheaper than half an em of stretch over a line of 28: 先挤进，后推出 (LB-08).
struct LineCost {
  /// How a line's spacing looks, for neighbours that differ.
  enum Tightness: Int {
    case tight
    case normal
    case loose
    case veryLoose
  }

  var cost: Double
  var tightness: Tightness
  /// What is left of the width; negative where the line is squeezed.
  var slack: Int

  /// Rounding of type sizes to the unit may make full lines a little too wide: 0.01 mm is no overrun.
  static let tolerance = 36
  /// What each gap between characters may give unseen when a squeezed line lacks a hair, in units: 1⁄2500 em of body
  /// type. A full line so makes up for the hundredth of an em by which marks take more than half a pitch.
  static let tolerancePerGap = 8
  /// Beyond this stretch between characters, in em, a line looks torn: such lines come about only where no breaks avoid
  /// them, however unwelcome the other breaks are.
  static let tornLimit = 0.25
  /// What a torn line costs beside its stretch.
  static let torn = 2_000.0
  /// What a line beyond JU-S7's limit costs beside its stretch.
  static let loose = 100.0
  /// JU-S7: the stretch between characters, in em, that costs 100.
  static let stretchLimit = 0.12
  /// A squeezed line next to a loose one (7.3).
  static let contrast = 20.0
  /// A lone last character (PA-04): only worse lines than any that can be stretched may bring it about.
  static let loneCharacter = 30_000.0
  /// Text over the measure.
  static let overrun = 1_000_000.0
  /// A line that should fill the measure and has nothing to stretch.
  static let unfilled = 8_100.0
  /// Where lines are to be even, one line more is worse than any unevenness.
  static let extraLine = 100_000.0

  /// The cost of squeezing by `need` units, or `nil` where the line has not that much to give. Each step is exhausted
  /// before the next begins.
  @inline(__always)
  static func squeezing(
    _ need: Int, shrink: StepWidths, stretchableCount: Int
  ) -> (cost: Double, tightness: Tightness)? {
    let total = shrink.total
    guard need <= total &+ tolerance &+ stretchableCount &* tolerancePerGap else { return nil }
    guard total > 0 else { return (0, .normal) }
    var rest = need
    var cost = step(&rest, shrink.wordSpaces, weight: 0.6)
    cost += step(&rest, shrink.brackets, weight: 0.6)
    cost += step(&rest, shrink.pauses, weight: 0.8)
    cost += step(&rest, shrink.gaps, weight: 0.8)
    cost += step(&rest, shrink.stops, weight: 1.5)
    return (cost, need &* 2 > total ? .tight : .normal)
  }

  @inline(__always)
  private static func step(_ rest: inout Int, _ capacity: Int, weight: Double) -> Double {
    guard rest > 0, capacity > 0 else { return 0 }
    let used = min(rest, capacity)
    rest &-= used
    let ratio = Double(used) / Double(capacity)
    return weight * ratio * ratio
  }

  /// The cost of filling `slack` units: word spaces, then 中西间距, then all other gaps (JU-S1…S3).
  @inline(__always)
  static func stretching(
    _ slack: Int, wordSpaces: Int, gaps: Int, stretchableCount: Int, em: Int
  ) -> (cost: Double, tightness: Tightness) {
    var rest = slack
    let cost = step(&rest, wordSpaces, weight: 0.5) + step(&rest, gaps, weight: 0.5)
    if rest <= tolerance { return (cost, .normal) }
    guard stretchableCount > 0 else { return (cost + unfilled + Double(rest) / Double(em) * 100, .veryLoose) }
    let perGap = Double(rest) / Double(stretchableCount) / Double(em)
    return (cost + ofGap(perGap), perGap > stretchLimit ? .veryLoose : perGap > stretchLimit / 2 ? .loose : .normal)
  }

  /// A gap of so many em between all characters; from nine times the limit on it grows evenly, so that a narrow
  /// column's worst lines never outweigh a rule.
  @inline(__always)
  private static func ofGap(_ em: Double) -> Double {
    let ratio = em / stretchLimit
    let reported = em > tornLimit ? torn : em > stretchLimit ? loose : 0
    return reported + (ratio < 9 ? 100 * ratio * ratio : 8_100 + 10 * (ratio - 9))
  }
}
