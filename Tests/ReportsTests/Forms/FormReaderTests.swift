import Diagnostics
import Reading
import Reports
import TestSupport
import Testing

@Suite struct `Reading forms` {
  static let small = """
    title: { zh: 表, en: form }
    fields:
      name: { type: line, label: 名称, en: name }
      table:
        type: matrix
        label: 表
        en: table
        lists: true
        columns:
          left: { label: 左, en: left }
          right: { label: 右, en: right }
          total: { label: 计, en: total }
        rows:
          first: { label: 甲, en: first }
          second: { label: 乙, en: second }
    grids:
      table:
        columns: 4
        rows:
          - [{ labelOf: first }, { figures: first }]
          - [{ labelOf: second }, { figures: second }]
    checks:
      T-1:
        kind: total
        in: table
        every: row
        left: [left, right]
        right: total
        rule: { zh: 横向相加, en: rows add up }
        message: { zh: "{name}：{left}，{right}", en: "{name}: {left}, {right}" }

    """

  static func read(_ text: String) -> (form: Form?, findings: [Diagnostic]) {
    let (value, problems) = ModelFileReader().read(Array(text.utf8), file: "form.yaml")
    guard let value else { return (nil, problems) }
    let (form, findings) = FormReader().read(value, name: "small")
    return (form, problems + findings)
  }

  @Test func `finds nothing in a sound one`() throws {
    let (form, findings) = Self.read(Self.small)
    #expect(findings.isEmpty, "\(findings.map(\.message.english))")
    let read = try #require(form)
    #expect(read.figures.map(\.path.rawValue).first == "table.first.left")
    #expect(read.totals.map(\.path) == ["table.first.total", "table.second.total"])
    #expect(read.figure("table.first.left")?.fullLabel.chinese == "甲·左")
  }

  static let faults: [(line: String, with: String, code: Diagnostic.Code)] = [
    ("type: line", "typ: line", "FORM-STRUCTURE"), ("type: line", "type: lines", "FORM-STRUCTURE"),
    ("label: 名称, ", "", "FORM-STRUCTURE"), ("en: form }", "english: form }", "FORM-STRUCTURE"),
    ("title: { zh: 表, en: form }\n", "", "FORM-STRUCTURE"),
    ("title: { zh: 表, en: form }", "title: 表", "FORM-STRUCTURE"),
    ("name: { type: line, label: 名称, en: name }", "name: 1", "FORM-STRUCTURE"),
    ("name: {", "a.b: {", "FORM-STRUCTURE"),
    ("label: 右, en: right", "label: 左, en: right", "FORM-LABEL"),
    ("second: { label: 乙", "second: { label: 1.甲", "FORM-LABEL"),
    ("labelOf: first", "labelOf: third", "FORM-REFERENCE"), ("figures: second", "figures: third", "FORM-REFERENCE"),
    ("left: [left, right]", "left: [left, middle]", "FORM-REFERENCE"),
    ("    table:\n    columns: 4", "x", "FORM-REFERENCE"),
    ("columns: 4", "columns: 5", "FORM-GRID"), ("columns: 4", "columns: 3", "FORM-GRID"),
    ("columns: 4", "columns: -4", "FORM-GRID"), ("columns: 4", "columns: 99999999999999999999", "FORM-GRID"),
    ("{ figures: second }", "{ figures: first }", "FORM-GRID"),
    ("{ labelOf: first }", "{ labelOf: first, down: 3 }", "FORM-GRID"),
    ("{ labelOf: first }", "{ labelOf: first, across: 9223372036854775807 }", "FORM-GRID"),
    ("{ labelOf: first }", "{ label: }", "FORM-GRID"), ("{ labelOf: first }", "{ text: 甲 }", "FORM-GRID"),
    ("kind: total", "kind: sum", "FORM-CHECK"), ("in: table", "in: tables", "FORM-CHECK"),
    ("right: total", "right: [left, total]", "FORM-CHECK"), ("    right: total\n", "", "FORM-CHECK"),
    ("every: row", "severity: fatal", "FORM-CHECK"), ("checks:\n", "rules: [AR-NONE]\nchecks:\n", "FORM-REFERENCE"),
  ]

  @Test(arguments: faults.filter { $0.with != "x" })
  func `reports what is wrong with a form`(line: String, with: String, code: Diagnostic.Code) throws {
    #expect(Self.small.contains(line))
    let (form, findings) = Self.read(Self.small.replacing(line, with: with, maxReplacements: 1))
    #expect(form?.name == nil)
    #expect(findings.map(\.code).contains(code), "\(findings.map { "\($0.code.rawValue) \($0.message.english)" })")
    #expect(findings.allSatisfy { ($0.location?.line ?? 0) > 0 })
  }

  @Test(arguments: [
    "5", "[]", "{}", "fields: 1", "fields: { a: }", "checks: [1]", "grids: { a: { rows: 1 } }", "alternatives: 1",
  ])
  func `survives any value`(text: String) {
    let (form, findings) = Self.read(text)
    #expect(form?.name == nil)
    #expect(!findings.isEmpty)
  }

  @Test func `explains every code it reports`() {
    let codes = FormExplanations.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(Set(Self.faults.map(\.code)) == Set(codes))
  }

  /// An official document's elements: lists, single values for lists, bodies, groups in lists, yes or no.
  @Test func `express lists, bodies and groups`() throws {
    let text = """
      title: { zh: 公文, en: official document }
      fields:
        masthead: { type: list, single: true, label: 发文机关标志, en: masthead, items: { type: line } }
        body: { type: body, label: 正文, en: body }
        attachments:
          type: list
          optional: true
          label: 附件
          en: attachments
          items:
            type: group
            fields:
              title: { type: line, label: 名称, en: title }
              body: { type: body, optional: true, label: 内容, en: body }
        sealed: { type: flag, optional: true, label: 用印, en: sealed }
      """
    let (form, findings) = Self.read(text)
    #expect(findings.isEmpty, "\(findings.map(\.message.english))")
    let reader = ReportReader(form: try #require(form))
    func read(_ text: String) throws -> (report: Report, findings: [Diagnostic]) {
      reader.read(try #require(ModelFileReader().read(Array(text.utf8), file: "m.yaml").value))
    }
    let (report, problems) = try read(
      "masthead: 临江市人民政府\nbody: 内容。\nsealed: true\nattachments: [{ title: 甲 }, { title: 乙, body: 文。 }]")
    #expect(problems.isEmpty, "\(problems.map(\.message.english))")
    guard case .list(let names)? = report["masthead"]?.content, case .line(let name)? = names.first?[""]?.content else {
      Issue.record("no masthead")
      return
    }
    #expect(name.string == "临江市人民政府")
    guard case .list(let attachments)? = report["attachments"]?.content else {
      Issue.record("no attachments")
      return
    }
    #expect(attachments.map { $0.keys.count } == [1, 2])
    let wrong = try read("masthead: []\nbody: 文\nsealed: maybe\nattachments: [{ titel: 甲 }, 5]").findings
    #expect(
      wrong.map(\.code) == ["MODEL-BLANK", "MODEL-TYPE", "MODEL-UNKNOWN-KEY", "MODEL-TYPE"])
  }
}
