/// What something is printed with.
///
/// GB/T 9704-2012 5.2.4 prints text in black; 发文机关标志, the rules of the head and seals are red.
public enum Ink: String, CaseIterable, Hashable, Sendable {
  /// 黑
  case black
  /// 红
  case red
}
