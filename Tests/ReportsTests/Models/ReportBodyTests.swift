import Diagnostics
import Reports
import TestSupport
import Testing

@Suite struct `Bodies of an annual report` {
  @Test func `are read as paragraphs with their numbering`() throws {
    let source = AnnualReport.model([("  公开内容还不够细。", "  （一）主要问题\n  公开内容还不够细。")])
    let body = try #require(AnnualReport.read(source).report?.body("problems"))
    guard case .paragraphs(let paragraphs)? = body.first else {
      Issue.record("no paragraphs")
      return
    }
    #expect(paragraphs.map(\.text.string) == ["（一）主要问题", "公开内容还不够细。"])
    #expect(paragraphs.first?.text.location?.line == 37)
  }

  @Test func `report their own faults beside the form's`() {
    let source = AnnualReport.model([
      ("problems: |\n  公开内容还不够细。", "problems:\n  - 文字。\n  - 1️⃣tabel: {}"), ("licensing: 0", "licensing: 0️⃣无"),
    ])
    AnnualReport.expect([.init("0️⃣", "AR-FIL-04"), .init("1️⃣", "TXT-KEY")], in: source)
  }

  @Test(arguments: ["''", "[]", "|\n\n"])
  func `are not blank`(text: String) {
    let source = AnnualReport.model([("problems: |\n  公开内容还不够细。", "problems: 1️⃣\(text)")])
    AnnualReport.expect([.init("1️⃣", "MODEL-BLANK")], in: source)
  }
}
