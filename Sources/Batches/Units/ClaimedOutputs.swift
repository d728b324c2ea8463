import Diagnostics
import Reading

/// The outputs that units of a batch have claimed, each by the first that named it.
struct ClaimedOutputs {
  /// Inputs by the outputs' names in UTF-8: names that merely look alike are different files.
  private var inputs: [[UInt8]: String] = [:]

  /// The unit, or, where an earlier one has its output, what is wrong with it.
  mutating func claim(for unit: BatchUnit) -> BatchUnit {
    guard let output = unit.output else { return unit }
    let key = Array(output.path.utf8)
    guard let earlier = inputs[key] else {
      inputs[key] = unit.input
      return unit
    }
    return unit.refused(
      .failed,
      Diagnostic(
        .error, BatchExplanations.sameOutput.code, at: unit.place,
        Wording(
          "输出文件“\(output.path)”与“\(earlier)”相同，未生成",
          "the output “\(output.path)” is that of “\(earlier)”; this one is not rendered")))
  }
}
