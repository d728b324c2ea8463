import Diagnostics
import Reading
import Reports
import TestSupport
import Testing

@Suite struct `Reading bodies` {
  private func read(_ marked: String) -> (items: [BodyItem], findings: [String]) {
    let source = MarkedSource(marked)
    let (value, readingFindings) = ModelFileReader().read(source.bytes, file: "m.yaml")
    #expect(readingFindings.isEmpty)
    var findings: [Diagnostic] = []
    let items = value.map { BodyReader(maximumCells: 1_000).read($0, findings: &findings) } ?? []
    return (items, findings.map(source.describe))
  }

  @Test func `of every kind`() throws {
    let (items, findings) = read(
      """
      - |
        一、甲
        乙
      - table:
          caption: 2024 年度安排
          columns: [单位, { title: 人数, align: center, width: 20% }]
          rows:
            - [青山区, 12]
            - [{ text: 合计, colSpan: 2, align: right }]
      - table:
          columns: [{ width: 30mm }, { align: left }, null]
          header:
            - [{ text: 甲, rowSpan: 2 }, { text: 乙, colSpan: 2 }]
            - [丙, 丁]
          rows: [[2024-01-01, 007, ~]]
      - image: { file: charts/a.png, width: 120mm, caption: 图1, alt: 折线图 }
      - names: { label: 主任：, columns: 4, items: [李某某, 王 某] }
      - { text: "一、甲", headings: none }
      """)
    #expect(findings == [])
    #expect(items.count == 6)
    guard case .table(let first) = items[1], case .table(let second) = items[2], case .image(let image) = items[3],
      case .names(let names) = items[4], case .paragraphs(let plain) = items[5]
    else {
      Issue.record("the parts are of other kinds: \(items)")
      return
    }
    #expect(first.caption?.string == "2024年度安排")
    #expect(first.header.map { $0.map(\.text.string) } == [["单位", "人数"]])
    #expect(first.columns.map(\.alignment) == [nil, .center])
    #expect(first.rows[1][0].columnSpan == 2 && first.rows[1][0].alignment == .right)
    #expect(second.header.map(\.count) == [2, 2])
    #expect(second.rows.map { $0.map(\.text.string) } == [["2024-01-01", "007", ""]])
    #expect(image.file.string == "charts/a.png" && image.width?.string == "120mm" && image.alternative?.string == "折线图")
    #expect(names.columns == 4 && names.items.map(\.string) == ["李某某", "王某"])
    #expect(plain.map(\.kind) == [.plain])
  }

  @Test(arguments: [
    ("1️⃣~", ["1️⃣ TXT-TYPE"]), ("- 1️⃣[甲]\n- 2️⃣~", ["1️⃣ TXT-TYPE", "2️⃣ TXT-TYPE"]), ("- 1️⃣{ headings: none }", ["1️⃣ TXT-TYPE"]),
    ("- 1️⃣{}", ["1️⃣ TXT-TYPE"]), ("- { 1️⃣tabel: { } }", ["1️⃣ TXT-KEY"]),
    ("- 1️⃣{ text: 甲, names: { items: [乙] } }", ["1️⃣ TXT-TYPE"]), ("- { text: 甲, headings: 1️⃣all }", ["1️⃣ TXT-VALUE"]),
    ("- image: 1️⃣{ 2️⃣widht: 3mm }", ["2️⃣ TXT-KEY", "1️⃣ TXT-MISSING"]),
    ("- image: { file: a.png, width: 1️⃣-3mm }", ["1️⃣ TXT-WIDTH"]),
    ("- image: { file: a.png, width: 1️⃣20% }", ["1️⃣ TXT-WIDTH"]),
    ("- names: { columns: 1️⃣0, items: [甲] }", ["1️⃣ TXT-VALUE"]), ("- names: { items: 1️⃣[] }", ["1️⃣ TXT-TYPE"]),
    ("- table: 1️⃣{ columns: [甲] }", ["1️⃣ TXT-MISSING"]), ("- table: { rows: 1️⃣[] }", ["1️⃣ TXT-TYPE"]),
    ("- table: { rows: [1️⃣[]] }", ["1️⃣ TXT-TABLE-ROW"]),
    ("- table: { columns: [甲, 乙], rows: [[1, 2], 1️⃣[1], 2️⃣[1, 2, 3]] }", ["1️⃣ TXT-TABLE-ROW", "2️⃣ TXT-TABLE-ROW"]),
    ("- table: { rows: [[{ text: 甲, colSpan: 1️⃣0 }, 乙], 2️⃣甲] }", ["1️⃣ TXT-VALUE", "2️⃣ TXT-TYPE"]),
    ("- table: { rows: [[1️⃣{ text: 甲, rowSpan: 2 }, 乙]] }", ["1️⃣ TXT-TABLE-SPAN"]),
    (
      "- table: { columns: [a, b, c], rows: [[1, { text: 甲, rowSpan: 2 }, 3], [1️⃣{ text: 乙, colSpan: 2 }, 4]] }",
      ["1️⃣ TXT-TABLE-SPAN"]
    ),
    ("- table: { rows: [1️⃣[{ text: 甲, colSpan: 999 }, 乙], [丙]] }", ["1️⃣ TXT-TABLE-CELLS"]),
    ("- table: { rows: [[{ text: 甲, colSpan: 1️⃣99999999999999999999 }]] }", ["1️⃣ TXT-VALUE"]),
    ("- table: { columns: 1️⃣[{ title: a, width: 60% }, { title: b, width: 60% }], rows: [[1, 2]] }", ["1️⃣ TXT-WIDTH"]),
    ("- table: { columns: [{ title: a, width: 1️⃣0mm, align: 2️⃣middle }], rows: [[1]] }", ["2️⃣ TXT-VALUE", "1️⃣ TXT-WIDTH"]),
    ("- table: { columns: [1️⃣甲], header: [[甲]], rows: [[1]] }", ["1️⃣ TXT-VALUE"]),
  ])
  func `finds everything wrong at its place`(source: String, findings: [String]) {
    #expect(read(source).findings == findings)
  }

  @Test func `every code is explained`() {
    let codes = TextExplanations.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    let found: Set<Diagnostic.Code> = [
      "TXT-TYPE", "TXT-KEY", "TXT-VALUE", "TXT-MISSING", "TXT-WIDTH", "TXT-TABLE-ROW", "TXT-TABLE-SPAN",
      "TXT-TABLE-CELLS",
      "TXT-NUM-01", "AR-TXT-01", "AR-TXT-02", "AR-TXT-03", "TXT-FURTHER", "TXT-LEFT-OVER",
    ]
    #expect(Set(codes) == found)
  }
}
