/// How much a model file may ask of its reader.
///
/// A file that exceeds a bound is refused with its place as soon as the bound is met, before the memory is spent.
public struct ReadingBounds: Hashable, Sendable {
  /// How many bytes a file may have, and how many characters its values once aliases are expanded: 16 MiB.
  public var bytes: Int
  /// How many levels lists and mappings may nest: 64.
  public var depth: Int
  /// How many keys, scalars, lists and mappings a file may hold once aliases are expanded: 1,000,000.
  public var nodes: Int
  /// How many findings are listed one by one: 1,000. What is found beyond is counted.
  public var findings: Int

  /// Nesting that no bound can exceed, because values are read and released level by level on the stack.
  static let deepest = 500

  /// Bounds; each defaults to the model contract's.
  public init(bytes: Int = 16 << 20, depth: Int = 64, nodes: Int = 1_000_000, findings: Int = 1_000) {
    self.bytes = max(0, bytes)
    self.depth = min(max(1, depth), Self.deepest)
    self.nodes = max(1, nodes)
    self.findings = max(1, findings)
  }
}
