extension Report {
  /// Adds up the totals that the model leaves out, from figures that it gives.
  ///
  /// A total with a part that is missing or blank stays out: the part is what is wrong.
  mutating func addTotals(of form: Form) {
    for total in form.totals where fields[total.path] == nil {
      let parts = total.parts.compactMap { figure($0)?.value }
      guard parts.count == total.parts.count, let sum = ExactDecimal.sum(of: parts) else { continue }
      fields[total.path] = Field(.figure(Figure(sum, isComputed: true)), at: nil)
    }
  }
}
