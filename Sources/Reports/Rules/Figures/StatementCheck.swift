import Diagnostics

/// Holds statements of some claims against the tables, for the rules that own those claims.
struct StatementCheck {
  /// The code of the findings.
  var code: Diagnostic.Code
  /// What is being counted, for the message: 政府信息公开申请.
  var subject: Wording
  /// Whether a statement is this rule's.
  var owns: @Sendable (Statement) -> Bool
  /// What the tables say.
  var figure: @Sendable (Statement.Claim, Statement, Report) -> TableFigure?

  /// A finding for each statement that the tables contradict.
  func findings(in prose: ReportProse) -> [Diagnostic] {
    let judged = prose.statements.filter(owns).compactMap { judge($0, in: prose.report) }
    // 全市 and 市政府 are two figures, and the table shows one of them: where any agrees, no other contradicts.
    let someAgree = Set(judged.filter(\.agrees).map(\.statement.claim))
    return judged.filter { judgement in
      if judgement.agrees { return false }
      return judgement.statement.scope == .own || !someAgree.contains(judgement.statement.claim)
    }.map { finding($0.statement, $0.figure, in: prose) }
  }

  private struct Judgement {
    var statement: Statement
    var figure: TableFigure
    var agrees: Bool
  }

  private func judge(_ statement: Statement, in report: Report) -> Judgement? {
    guard let expected = figure(statement.claim, statement, report) else { return nil }
    let others = statement.alternatives.compactMap { figure($0, statement, report) }
    let agrees = ([expected] + others).contains { $0.admits(statement.value) }
    return Judgement(statement: statement, figure: expected, agrees: agrees)
  }

  private func finding(_ statement: Statement, _ figure: TableFigure, in prose: ReportProse) -> Diagnostic {
    let paragraph = prose.paragraphs[statement.paragraph]
    let words = paragraph.string(statement.range)
    return Diagnostic(
      .warning, code, at: paragraph.location(at: statement.range.lowerBound),
      Wording(
        "正文\(subject.chinese)写“\(words)”，表中\(figure.label.chinese)为\(figure.value)，应一致",
        "the text says “\(words)” of \(subject.english); the table has \(figure.value), \(figure.label.english)"),
      related: figure.cells.compactMap { cell in
        guard let place = prose.report[cell]?.location, let count = prose.report.count(cell) else { return nil }
        return Diagnostic.Related(
          location: place, message: Wording("\(figure.label.chinese)：\(count)", "\(figure.label.english): \(count)"))
      })
  }
}
