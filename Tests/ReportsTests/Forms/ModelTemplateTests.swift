import Diagnostics
import Reports
import TestSupport
import Testing

@Suite struct `A model to fill in` {
  let template = ModelTemplateWriter(form: AnnualReport.form).template()

  @Test func `names its schema in the first line`() {
    #expect(template.hasPrefix("# yaml-language-server: $schema=annual-report-2021.schema.json\n"))
  }

  @Test func `asks for every value and has no other fault`() throws {
    let (report, findings) = AnnualReport.read(MarkedSource(template))
    #expect(Set(findings.map(\.code)) == ["MODEL-BLANK", "AR-FIL-03"], "\(findings.map(\.message.english))")
    #expect(report?.layout.string == "annual-report-2021")
    // 6 + 2 × 3 − 2 of table 2, 24 rows of table 3 (the total row is reckoned), 3 × 4 of table 4.
    #expect(findings.count { $0.code == "AR-FIL-03" } == 10 + 24 + 12)
  }

  @Test func `shows every label`() {
    for figure in AnnualReport.form.figures where figure.path.keys.first == "disclosure" {
      #expect(template.contains("# \(figure.label.chinese)"))
    }
    for label in ["一、本年新收政府信息公开申请数量", "（三）不予公开", "3.危及“三安全一稳定”", "（七）总计", "四、政府信息公开行政复议、行政诉讼情况"] {
      #expect(template.contains(label))
    }
  }

  @Test func `is sound once its optional parts are filled in, too`() throws {
    // Taking the comment marks off keys gives every optional item, blank.
    let all = template.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let text = line.drop { $0 == " " }
      let key = text.dropFirst(2).prefix { $0 != ":" }
      let isOptionalItem = text.hasPrefix("# ") && !key.isEmpty && key.allSatisfy { $0.isTemplateKey }
      return isOptionalItem ? String(line.replacing("# ", with: "", maxReplacements: 1)) : String(line)
    }
    let findings = AnnualReport.read(MarkedSource(all.joined(separator: "\n"))).findings
    #expect(
      Set(findings.map(\.code)) == ["MODEL-BLANK", "AR-FIL-03", "MODEL-EXCLUSIVE"], "\(findings.map(\.message.english))"
    )
  }
}

extension Character {
  fileprivate var isTemplateKey: Bool { isASCII && isLetter || self == " " }
}
