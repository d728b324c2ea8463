import Diagnostics
import Reports
import TestSupport
import Testing

@Suite struct `Sums of an annual report` {
  typealias Change = (line: String, with: String)

  /// One slip each, and the one place where it is reported.
  static let slips: [(name: String, changes: [Change], findings: [ExpectedFinding])] = [
    (
      "a column that does not balance", [("carriedForward: [0, 0, 0, 0, 1, 0]", "carriedForward: [1️⃣1, 0, 0, 0, 1, 0]")],
      [.init("1️⃣", "AR-SUM-01")]
    ),
    (
      "a row of zeros that should not be one", [("carriedForward: [0, 0, 0, 0, 1, 0]", "carriedForward: 1️⃣0")],
      [.init("1️⃣", "AR-SUM-01")]
    ),
    (
      "a result that is missing", [("granted: [2,", "granted: [1,"), ("Forward: [0,", "Forward: [1️⃣0,")],
      [.init("1️⃣", "AR-SUM-01")]
    ),
    (
      "a total row that is wrong in a cell",
      [("  carriedForward", "  processedTotal: [1️⃣3, 1, 0, 0, 0, 0]\n  carriedForward")], [.init("1️⃣", "AR-SUM-02")]
    ),
    (
      "a total row that is wrong in a cell while its total is right",
      [("  carriedForward", "  processedTotal: [1️⃣3, 1, 0, 0, 0, 0, 5]\n  carriedForward")], [.init("1️⃣", "AR-SUM-02")]
    ),
    (
      "a result that is wrong beside a right total row",
      [
        ("granted: [2,", "granted: [1,"),
        ("  carriedForward", "  processedTotal: [1️⃣4, 1, 0, 0, 0, 0]\n  carriedForward"),
      ],
      [.init("1️⃣", "AR-SUM-02")]
    ),
    (
      "a row's total that is wrong", [("newReceived: [4, 1, 0, 0, 1, 0]", "newReceived: [4, 1, 0, 0, 1, 0, 1️⃣7]")],
      [.init("1️⃣", "AR-SUM-03")]
    ),
    (
      "the total row's total that is wrong",
      [("  carriedForward", "  processedTotal: [4, 1, 0, 0, 0, 0, 1️⃣9]\n  carriedForward")], [.init("1️⃣", "AR-SUM-03")]
    ),
    (
      "a total left at zero", [("granted: [2, 1, 0, 0, 0, 0]", "granted: [2, 1, 0, 0, 0, 0, 1️⃣0]")],
      [.init("1️⃣", "AR-SUM-03")]
    ),
    (
      "a group's total that is wrong", [("pending: 0 }\n  litigationD", "pending: 0, total: 1️⃣2 }\n  litigationD")],
      [.init("1️⃣", "AR-SUM-04")]
    ),
    (
      "more documents issued than are in force or repealed",
      [("{ issued: 2, repealed: 1, inForce: 7 }", "{ issued: 1️⃣9, repealed: 1, inForce: 7 }")],
      [.init("1️⃣", "AR-SUM-07")]
    ),
    (
      "two slips in one column",
      [
        ("  carriedForward: [0,", "  processedTotal: [1️⃣3, 1, 0, 0, 0, 0]\n  carriedForward: [2️⃣7,")
      ], [.init("2️⃣", "AR-SUM-01"), .init("1️⃣", "AR-SUM-02")]
    ),
    (
      "a blank cell hides no other slip",
      [("newReceived: [4, 1,", "newReceived: [1️⃣null, 1,"), ("carriedForward: [0, 0,", "carriedForward: [0, 2️⃣3,")],
      [.init("1️⃣", "AR-FIL-03"), .init("2️⃣", "AR-SUM-01")]
    ),
  ]

  @Test(arguments: slips.indices)
  func `report a slip once, where it was made`(index: Int) {
    let slip = Self.slips[index]
    AnnualReport.expect(slip.findings, in: AnnualReport.model(slip.changes.map { (line: $0.line, with: $0.with) }))
  }

  @Test func `say what was added up, and where the terms stand`() throws {
    let source = AnnualReport.model([
      ("newReceived: [4,", "newReceived: [1️⃣4,"), ("carriedOver: 0", "carriedOver: 2️⃣0"),
      ("granted: [2,", "granted: [4️⃣1,"),
      ("carriedForward: [0,", "carriedForward: [3️⃣0,"),
    ])
    let finding = try #require(AnnualReport.read(source).findings.first)
    #expect(finding.location == source.location("3️⃣"))
    #expect(finding.message.chinese == "第三表“自然人”列：本年新收4＋上年结转0＝4，总计3＋结转下年0＝3，相差1")
    #expect(
      finding.message.english
        == "table 3, column “natural persons”: newly received 4 + carried over 0 = 4; total 3 + carried forward 0 = 3; difference 1"
    )
    // The total is added up: its parts stand for it.
    #expect(
      finding.related.map(\.message.chinese) == ["本年新收4", "上年结转0", "予以公开1", "部分公开1", "本机关不掌握相关政府信息1"])
    let marked = ["1️⃣", "2️⃣", "4️⃣"].map(source.location)
    #expect(finding.related.prefix(3).map(\.location) == marked)
  }

  @Test func `name the terms of a long sum that are not zero`() throws {
    let source = AnnualReport.model([("  carriedForward", "  processedTotal: [3, 1, 0, 0, 0, 0]\n  carriedForward")])
    let finding = try #require(AnnualReport.read(source).findings.first)
    #expect(finding.message.chinese == "第三表“自然人”列：予以公开2＋部分公开1＋本机关不掌握相关政府信息1＝4，总计3，相差1")
    #expect(finding.related.map(\.message.chinese).contains("属于国家秘密等8项各为0"))
  }

  @Test func `word rows and groups by their labels`() throws {
    let row = AnnualReport.model([("newReceived: [4, 1, 0, 0, 1, 0]", "newReceived: [4, 1, 0, 0, 1, 0, 7]")])
    #expect(
      AnnualReport.read(row).findings.first?.message.chinese
        == "第三表“本年新收”行：自然人4＋商业企业1＋科研机构0＋社会公益组织0＋法律服务机构1＋其他0＝6，总计7，相差1")
    let documents = AnnualReport.model([("issued: 2,", "issued: 9,")])
    let warning = try #require(AnnualReport.read(documents).findings.first)
    #expect(warning.message.chinese == "第二表“行政规范性文件”行：本年制发件数9，大于现行有效件数7＋本年废止件数1＝8，相差1")
    #expect(warning.severity == .warning)
  }

  @Test func `stay exact for the greatest figures`() {
    let greatest = "999999999999999"
    let source = AnnualReport.model([
      ("newReceived: [4,", "newReceived: [\(greatest),"), ("carriedForward: [0,", "carriedForward: [1️⃣0,"),
    ])
    AnnualReport.expect([.init("1️⃣", "AR-SUM-01")], in: source)
  }
}

@Suite struct `Exact decimals` {
  @Test func `add and subtract across scales`() {
    let tenth = ExactDecimal(coefficient: 1, scale: 1)
    let hundredth = ExactDecimal(coefficient: 20, scale: 2)
    #expect(tenth.adding(hundredth) == ExactDecimal(coefficient: 30, scale: 2))
    #expect(tenth.subtracting(hundredth)?.description == "-0.10")
  }

  @Test func `answer nothing where they would overflow`() {
    let greatest = ExactDecimal(coefficient: .max)
    #expect(greatest.adding(ExactDecimal(coefficient: 1)) == nil)
    #expect(greatest.adding(ExactDecimal(coefficient: 1, scale: 2)) == nil)
    #expect(ExactDecimal(coefficient: .min).magnitude.coefficient == .max)
    #expect(ExactDecimal(coefficient: 1).adding(ExactDecimal(coefficient: 1, scale: 40)) == nil)
    #expect(ExactDecimal.zero.adding(ExactDecimal(coefficient: 1, scale: 40))?.scale == 40)
  }
}
