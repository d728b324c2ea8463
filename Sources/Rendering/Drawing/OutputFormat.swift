/// What pages are drawn as, a file each.
public enum OutputFormat: Hashable, Sendable {
  /// An image of that resolution.
  case png(dotsPerInch: Int)
  /// A drawing.
  case svg
}
