public import Diagnostics

/// Rendering failed for a reason that is not in the model.
public struct RenderingFault: Error, Sendable {
  /// What failed.
  public var message: Wording
  /// Whether something is not installed (exit code 66), as against a fault of ours (70).
  public var isOfInstallation: Bool
}
