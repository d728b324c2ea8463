import Diagnostics
import Reading
import Reports
import TestSupport
import Testing

/// Official documents of invented organs, sound until a test spoils a line of one.
enum OfficialSample {
  static let notice = """
    layout: official-document
    masthead: [临江市人民政府办公室, 临江市财政局]
    number: 临政办发〔2024〕12号
    title: 临江市人民政府办公室 临江市财政局关于开展设施检查的通知
    recipients: 各区人民政府
    body: |
      现将有关事项通知如下：
      一、检查范围
      （一）社区服务站。
      （二）健身场地。
      二、检查安排
      5月底前完成。
    signature:
      - { issuer: 临江市人民政府办公室, seal: true }
      - { issuer: 临江市财政局, seal: true }
    date: 2024-03-01
    annotation: 此件公开发布
    copies: 市委办公室
    printedBy: 临江市人民政府办公室
    printedOn: 2024-03-02

    """

  static let request = """
    layout: official-document
    masthead: 临江市水务局
    number: 临水呈〔2024〕5号
    signatories: 周某某
    title: 临江市水务局关于调整管网改造计划的请示
    recipients: 临江市人民政府
    body: |
      妥否，请批示。
    signature: { issuer: 临江市水务局, seal: true }
    date: 2024-03-01

    """

  static let letter = """
    layout: official-letter
    masthead: 临江市水务局
    number: 临水函〔2024〕36号
    title: 临江市水务局关于商请协助排查管网的函
    recipients: 青山区人民政府
    body: |
      请予支持。
    signature: { issuer: 临江市水务局, seal: true }
    date: 2024-03-25

    """

  static let order = """
    layout: official-order
    masthead: 临江市人民政府令
    number: 第12号
    body: |
      现予公布，自2024年7月1日起施行。
    signature: { post: 市长, name: 李某某, stamp: true }
    date: 2024-05-20

    """

  static let minutes = """
    layout: meeting-minutes
    masthead: 临江市人民政府常务会议纪要
    number: 第8期
    title: 临江市人民政府第31次常务会议纪要
    body: |
      会议研究了防汛工作。
    attendance:
      present: [李某某, 王某某]
      absent: 卫某某
      observers: [蒋某某]

    """

  /// The forms of the four layouts.
  static let forms: [String: Form] = Dictionary(
    uniqueKeysWithValues: ["official-document", "official-letter", "official-order", "meeting-minutes"].map {
      ($0, try! AnnualReport.form(named: $0))
    })

  /// What is read from a model, and all that is found in it, in reading order.
  static func check(_ text: String) -> (report: Report?, findings: [Diagnostic]) {
    let (value, problems) = ModelFileReader().read(Array(text.utf8), file: "document.yaml")
    guard let value, let name = LayoutKey.read(in: value).layout?.string, let form = forms[name] else {
      return (nil, problems)
    }
    let (report, findings) = ReportReader(form: form).read(value)
    let rules = ProseRules.findings(in: report, rules: form.rules.map(\.string))
    return (report, problems + findings + rules)
  }

  /// Holds the findings of a sample, one line of it written otherwise, against `1️⃣ CODE` for each.
  ///
  /// `line` names the line by how it begins; the replacement may be several lines, or none.
  static func expect(
    _ expected: [String], in sample: String, _ line: String = "", _ replacement: String = "",
    only family: String = "", sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    var lines = sample.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if !line.isEmpty {
      let index = lines.firstIndex { $0.drop { $0 == " " }.hasPrefix(line) }
      if let index { lines[index] = replacement } else { Issue.record("no line begins with \(line)") }
    }
    let source = MarkedSource(lines.joined(separator: "\n"))
    let findings = check(source.text).findings.filter { $0.code.rawValue.hasPrefix(family) }
    #expect(
      findings.map(source.describe) == expected, "\(findings.map { "\($0.severity) \($0.message.chinese)" })",
      sourceLocation: sourceLocation)
  }
}
