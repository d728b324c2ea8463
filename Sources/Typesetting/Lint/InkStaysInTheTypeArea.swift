import Diagnostics
import Measure

/// Nothing but page furniture, and a letter's masthead (10.1), stands outside the type area (GB/T 9704-2012 5.2.1).
struct InkStaysInTheTypeArea: PageRule {
  static let explanation = Explanation(
    "PAGE-OUTSIDE",
    rule: Wording("除页码外，文字、表线和图片不得排出版心。", "Nothing but page numbers stands outside the type area."),
    clause: Wording("GB/T 9704-2012 5.2.1", "GB/T 9704-2012 5.2.1"))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    let allowed = record.page.typeArea.expanded(by: LineGrid.tolerance)
    return record.page.items.compactMap { item in
      switch item {
      case .line(let line)
      where line.place.block != nil && line.place.role != "masthead" && !allowed.contains(line.frame):
        finding(
          onPage: record.page.number, "“\(excerpt(line.text))”排出版心。",
          "“\(excerpt(line.text))” stands outside the type area")
      case .rule(let rule) where rule.place.block != nil && !allowed.contains(rule.frame):
        finding(onPage: record.page.number, "表线排出版心。", "a table's rule stands outside the type area")
      case .image(let image) where image.place.block != nil && !allowed.contains(image.frame):
        finding(onPage: record.page.number, "图片或印章排出版心。", "a picture or seal stands outside the type area")
      default:
        nil
      }
    }
  }
}
