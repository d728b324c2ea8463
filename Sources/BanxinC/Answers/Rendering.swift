import Banxin
import Diagnostics

/// What came of an order, as a C program gets it.
struct Rendering {
  /// The one file; empty where there is none.
  let document: [UInt8]
  /// How many pages the whole document has; 0 where there is none.
  let pageCount: Int
  let answer: Answer

  init(_ outcome: RenderOutcome, of order: RenderOrder) {
    let findings = Answer(outcome.findings, isStrict: order.isStrict)
    guard let document = outcome.files.first else {
      (self.document, pageCount) = ([], 0)
      // Nothing is wrong with the document, but it has no such page.
      answer = outcome.pageCount == 0 ? findings : Answer(Self.noPage(outcome, order), after: outcome.findings)
      return
    }
    (self.document, pageCount, answer) = (document, outcome.pageCount, findings)
  }

  private static func noPage(_ outcome: RenderOutcome, _ order: RenderOrder) -> CallFault {
    let (page, count) = (order.page ?? 1, outcome.pageCount)
    return .argument("options.page", Wording("是\(page)，文件只有\(count)页", "is \(page); the document has \(count) page(s)"))
  }
}
