import Diagnostics

/// What stands on one line by its rule is not narrowed beyond reading.
struct LinesKeepTheirWidth: PageRule {
  static let explanation = Explanation(
    "PAGE-LINE-NARROW",
    rule: Wording(
      "版头、署名等只占一行的文字，字宽不宜压到八成以下。",
      "Text that takes one line by its rule (head, signature) keeps at least 0.8 of its characters' width."),
    clause: Wording("GB/T 9704-2012 7.2、7.3.5", "GB/T 9704-2012 7.2, 7.3.5"),
    remedy: Wording("缩短这一要素的文字。", "Shorten this element's text."))

  /// The share of their width to which a masthead's characters are narrowed at most; less is hard to read.
  private static let leastWidth = 0.799

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    record.page.items.compactMap { item in
      guard case .line(let line) = item, let width = line.runs.map(\.widthScale).min(), width < Self.leastWidth else {
        return nil
      }
      let percent = Int((width * 100).rounded(.down))
      return finding(
        onPage: record.page.number, "“\(excerpt(line.text))”一行放不下，字宽压到\(percent)%，应不低于80%。",
        "the line “\(excerpt(line.text))” is too long and narrowed to \(percent)%; expected at least 80%")
    }
  }
}
