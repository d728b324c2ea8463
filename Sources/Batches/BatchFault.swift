public import Banxin

/// Why a batch could not run at all, or not to its end.
public enum BatchFault: Error, Sendable {
  /// None of the inputs holds a model.
  case noUnits
  /// The output folder or the report cannot be written.
  case output(OutputError)
  /// The fonts are not installed.
  case rendering(RenderingFault)
}
