/// How words are put into the form in which they are printed: entries joined, a closing mark, brackets.
///
/// 抄送机关 are joined by ， and closed by 。 (GB/T 9704-2012 7.4.2), 主送机关 end in ： (7.3.2), a 附注 stands in
/// brackets (7.3.6). What the author wrote of them already is not doubled.
public struct PhraseFormat: Hashable, Sendable {
  /// What joins the entries of a list; `nil` where there is one text alone.
  public let separator: String?
  /// The mark at the end, once.
  public let ending: String?
  /// Whether it stands in full-width round brackets, one pair.
  public let isBracketed: Bool
  /// Whether "" is a value: deliberately nothing.
  public let mayBeEmpty: Bool
}
