import Diagnostics

/// A masthead ends as its form has it: a document's gets its 文件, a letter's none, an order's 令, minutes' 纪要.
struct MastheadHasItsWords: OfficialRule {
  static let document: Diagnostic.Code = "GW-HD-04"
  static let letter: Diagnostic.Code = "GW-LET-01"
  static let order: Diagnostic.Code = "GW-ORD-01"
  static let minutes: Diagnostic.Code = "GW-MIN-01"
  static let explanations = [
    Explanation(
      document,
      rule: Wording(
        "发文机关标志由机关全称或规范化简称加“文件”组成，“文件”由版式加上；署名机关与标志相符。",
        "a masthead is the organ’s full or standard short name and 文件, which the layout adds; the organ that signs is the one named there"
      ),
      clause: Wording("GB/T 9704-2012 7.2.4", "GB/T 9704-2012 7.2.4"),
      remedy: Wording(
        "masthead只写机关名称；其他文字写在mastheadSuffix。", "give the name alone; other words go into `mastheadSuffix`")),
    Explanation(
      letter, rule: Wording("信函的发文机关标志只有机关名称，没有“文件”。", "a letter’s masthead is the organ’s name without 文件"),
      clause: Wording("GB/T 9704-2012 10.1", "GB/T 9704-2012 10.1")),
    Explanation(
      order, rule: Wording("命令（令）的发文机关标志由机关全称加“命令”或“令”组成。", "an order’s masthead is the organ’s full name and 命令 or 令"),
      clause: Wording("GB/T 9704-2012 10.2", "GB/T 9704-2012 10.2")),
    Explanation(
      minutes, rule: Wording("纪要的标志由“×××××纪要”组成。", "the masthead of minutes ends in 纪要"),
      clause: Wording("GB/T 9704-2012 10.3", "GB/T 9704-2012 10.3")),
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    document.masthead.compactMap { name in
      switch document.format {
      case .document:
        guard name.scalars.ends(with: "文件"), document.report.line("mastheadSuffix") == nil else { return nil }
        return finding(Self.document, name, Wording("“文件”由版式加上，这里不写", "the layout adds 文件: it is not written here"))
      case .letter:
        guard name.scalars.ends(with: "文件") else { return nil }
        return finding(Self.letter, name, Wording("信函的标志不加“文件”", "a letter’s masthead has no 文件"))
      case .order:
        guard name.scalars.last != "令", name == document.masthead.last else { return nil }
        return finding(Self.order, name, Wording("应以“命令”或“令”结尾", "it ends in 命令 or 令"))
      case .minutes:
        guard !name.scalars.ends(with: "纪要"), name == document.masthead.last else { return nil }
        return finding(Self.minutes, name, Wording("应以“纪要”结尾", "it ends in 纪要"))
      }
    }
  }

  private func finding(_ code: Diagnostic.Code, _ name: SourcedText, _ expected: Wording) -> Diagnostic {
    Diagnostic(
      .error, code, at: name.location,
      Wording(
        "发文机关标志为“\(name.string.excerpt)”：\(expected.chinese)",
        "the masthead is “\(name.string.excerpt)”: \(expected.english)"))
  }
}
