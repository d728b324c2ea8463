import Diagnostics
import Reports

/// A report made by hand: a street office's of 2023 unless told otherwise, with words and figures as a test needs them.
struct SampleReport {
  var issuer = "临江市青山区望湖街道"
  var year = 2023
  var title: String?
  var preface: String?
  var hasContact = true
  var signer: String? = "望湖街道办事处"
  var date: CalendarDate? = CalendarDate(year: 2024, month: 1, day: 15)
  var overview = "2023年，望湖街道认真贯彻落实《中华人民共和国政府信息公开条例》。"
  var problems = "公开的及时性还需加强。"
  var otherMatters = "本年度未收取信息处理费。"
  /// Figures by their way; every other cell of the tables is zero.
  var figures: [FieldPath: Int] = [:]

  /// The report.
  var report: Report {
    var report = Report(
      layout: SourcedText("annual-report-2021"), location: SourceLocation(file: "report.yaml", line: 1, column: 1))
    func line(_ path: FieldPath, _ text: String?, at number: Int) {
      guard let text else { return }
      let place = SourceLocation(file: "report.yaml", line: number, column: 9)
      report[path] = Field(.line(SourcedText(text, at: place)), at: place)
    }
    line("issuer", issuer, at: 2)
    line("year", String(year), at: 3)
    line("title", title, at: 4)
    line("preface", preface, at: 5)
    line("contact.office", hasContact ? "望湖街道办事处" : nil, at: 6)
    line("signature.issuer", signer, at: 7)
    if let date {
      report["signature.date"] = Field(.date(date), at: SourceLocation(file: "report.yaml", line: 8, column: 9))
    }
    body("overview", overview, from: 100, into: &report)
    body("problems", problems, from: 300, into: &report)
    body("otherMatters", otherMatters, from: 400, into: &report)
    tables(into: &report)
    return report
  }

  private func body(_ path: FieldPath, _ text: String, from first: Int, into report: inout Report) {
    var findings: [Diagnostic] = []
    let paragraphs = ParagraphReader().paragraphs(of: Self.sourced(text, from: first), findings: &findings)
    report[path] = Field(
      .body([.paragraphs(paragraphs)]), at: SourceLocation(file: "report.yaml", line: first, column: 1))
  }

  /// A text whose first line is that line of the file.
  private static func sourced(_ text: String, from first: Int) -> SourcedText {
    var sourced = SourcedText()
    for (index, line) in text.split(separator: "\n").enumerated() {
      if index > 0 { sourced.append("\n", at: nil) }
      sourced.append(SourcedText(String(line), at: SourceLocation(file: "report.yaml", line: first + index, column: 1)))
    }
    return sourced
  }

  // MARK: Tables

  private func tables(into report: inout Report) {
    for (index, path) in AnnualReport.form.figures.map(\.path).enumerated() {
      report[path] = Field(
        .figure(Figure(ExactDecimal(coefficient: figures[path] ?? 0))),
        at: SourceLocation(file: "report.yaml", line: 500 + index, column: 5))
    }
  }
}

extension SampleReport {
  /// A busy year: 12 received (8 by natural persons, 4 by others), 3 carried in, 13 closed, 2 carried on; 3 reviews,
  /// 2 suits; 5 documents issued, 2 repealed, 30 in force.
  static var busy: SampleReport {
    var sample = SampleReport()
    sample.figures = [
      "applications.newReceived.naturalPerson": 8, "applications.newReceived.commercialEnterprise": 4,
      "applications.newReceived.total": 12,
      "applications.carriedOver.naturalPerson": 3, "applications.carriedOver.total": 3,
      "applications.granted.naturalPerson": 6, "applications.granted.total": 6,
      "applications.partiallyGranted.naturalPerson": 2, "applications.partiallyGranted.total": 2,
      "applications.denied.thirdPartyRights.commercialEnterprise": 1, "applications.denied.thirdPartyRights.total": 1,
      "applications.unavailable.notHeld.commercialEnterprise": 3, "applications.unavailable.notHeld.total": 3,
      "applications.other.noCorrection.naturalPerson": 1, "applications.other.noCorrection.total": 1,
      "applications.processedTotal.naturalPerson": 9, "applications.processedTotal.commercialEnterprise": 4,
      "applications.processedTotal.total": 13,
      "applications.carriedForward.naturalPerson": 2, "applications.carriedForward.total": 2,
      "disputes.review.upheld": 2, "disputes.review.corrected": 1, "disputes.review.total": 3,
      "disputes.litigationDirect.upheld": 1, "disputes.litigationDirect.total": 1,
      "disputes.litigationAfterReview.pending": 1, "disputes.litigationAfterReview.total": 1,
      "disclosure.normativeDocuments.issued": 5, "disclosure.normativeDocuments.repealed": 2,
      "disclosure.normativeDocuments.inForce": 30,
    ]
    return sample
  }

  /// A busy year whose overview says that.
  static func busy(_ overview: String) -> SampleReport {
    var sample = busy
    sample.overview = overview
    return sample
  }
}
