/// What became of a unit, as its report line has it.
public enum UnitStatus: String, CaseIterable, Codable, Hashable, Sendable {
  /// Its PDF was made and written.
  case rendered
  /// Its PDF was there, made from the same inputs and whole: it was left as it is (`--resume`).
  case unchanged
  /// It was passed over: a symbolic link.
  case skipped
  /// Its data is wrong, or its output's name is: nothing was written.
  case failed
  /// Its file cannot be read.
  case unreadable
  /// Its PDF could not be written.
  case unwritten
  /// Rendering failed for a reason that is not in the model: a fault of ours.
  case faulty

  /// Whether its PDF is there.
  public var isDone: Bool { self == .rendered || self == .unchanged }
  /// Whether it counts as failed: all but those done and those passed over.
  public var isFailure: Bool { !isDone && self != .skipped }
}
