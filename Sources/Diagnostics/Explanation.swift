/// The rule behind a diagnostic, for `banxin explain` and the documentation.
///
/// Every target that makes findings lists the explanations of its codes; a test holds the two against each other.
public struct Explanation: Hashable, Sendable {
  /// The code that it explains.
  public var code: Diagnostic.Code
  /// The rule in one sentence.
  public var rule: Wording
  /// The clause it comes from, such as `GB/T 9704-2012 7.3.5.1`; `nil` for Banxin's own rules.
  public var clause: Wording?
  /// The relation that must hold, where there is one (`新收＋上年结转＝总计＋结转下年度`).
  public var formula: Wording?
  /// What to do about a finding.
  public var remedy: Wording?

  /// An explanation of a code.
  public init(
    _ code: Diagnostic.Code, rule: Wording, clause: Wording? = nil, formula: Wording? = nil, remedy: Wording? = nil
  ) {
    self.code = code
    self.rule = rule
    self.clause = clause
    self.formula = formula
    self.remedy = remedy
  }
}
