import Banxin

/// The units of a batch, one by one, in the order of its inputs: the same numbers, names and order each time, on every
/// machine, as long as the inputs are the same.
struct UnitSequence: Sequence, IteratorProtocol {
  private let checker: ReportChecker
  private let template: ModelSource?
  private var arguments: ArraySlice<String>
  private var current: InputUnits?
  private var claims = ClaimedOutputs()
  private var count = 0

  /// The units of these files, folders and tables.
  ///
  /// - Parameter template: The model that rows of tables are laid over.
  init(inputs: [String], checker: ReportChecker, template: ModelSource? = nil) {
    arguments = inputs[...]
    self.checker = checker
    self.template = template
  }

  mutating func next() -> BatchUnit? {
    while true {
      if var unit = current?.next() {
        count += 1
        unit.number = count
        return claims.claim(for: unit)
      }
      guard let argument = arguments.popFirst() else { return nil }
      current = InputUnits(argument, checker: checker, template: template)
    }
  }
}
