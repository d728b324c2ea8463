import Diagnostics

/// Normative documents that the text counts are those of the table.
///
/// 制发 is compared with the documents issued, 废止 with those repealed, 现行有效 with those in force.
struct NormativeDocumentsAgree: ProseRule {
  static let code: Diagnostic.Code = "AR-XCK-07"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "正文所写制发、废止、现行有效的规范性文件数量与表中行政规范性文件一致。",
        "normative documents issued, repealed and in force in the text agree with the table"),
      clause: Wording("国办公开办函〔2021〕30号附件，第二部分", "国办公开办函〔2021〕30号, annex, section 二"),
      formula: Wording("正文规范性文件件数＝表中行政规范性文件的同名栏", "the text’s figure = the table’s"))
  ]

  private static let check = StatementCheck(
    code: code,
    subject: Wording("规范性文件", "normative documents"),
    owns: { [.issued, .repealed, .inForce].contains($0.claim) },
    figure: { claim, _, report in
      switch claim {
      case .issued:
        report.tableFigure("本年制发件数", "issued this year", ["disclosure.normativeDocuments.issued"])
      case .repealed:
        report.tableFigure("本年废止件数", "repealed this year", ["disclosure.normativeDocuments.repealed"])
      default:
        report.tableFigure("现行有效件数", "in force", ["disclosure.normativeDocuments.inForce"])
      }
    })

  func findings(in prose: ReportProse) -> [Diagnostic] { Self.check.findings(in: prose) }
}
