/// Asks now and then, while pages are made, whether their making is to stop.
///
/// The engine knows no clock and no client: who waits for the pages says what ends the waiting. The loops whose work
/// grows with the document report each step; every so many steps the question is put. Once the answer was yes it stays
/// so, the loops end as soon as they can, and what they leave is no document. It belongs to one task.
public final class Interruption {
  /// A question costs as much as reading a clock; a step is a line weighed, a row cut or a page drawn.
  private static let stride = 16

  private let question: () -> Bool
  private var steps = 0

  /// Whether the work was to stop.
  public private(set) var hasCome = false

  /// An interruption that comes once `question` is answered with yes.
  public init(when question: @escaping () -> Bool) {
    self.question = question
  }

  /// Reports a step of a loop and tells whether the loop is to end.
  @inline(__always)
  func comesAfterStep() -> Bool {
    steps &+= 1
    return steps % Self.stride == 0 ? comes() : hasCome
  }

  /// Asks at once: for steps that take long, such as the drawing of a page.
  public func comes() -> Bool {
    if !hasCome { hasCome = question() }
    return hasCome
  }
}
