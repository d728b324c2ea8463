import Diagnostics

/// The figures of the disputes' table and of normative documents that prose speaks of.
enum DisputeFigures {
  /// The figure that a claim means.
  static func figure(for claim: Statement.Claim, in report: Report) -> TableFigure? {
    switch claim {
    case .review: report.tableFigure("行政复议总计", "total of reviews", ["disputes.review.total"])
    case .litigation:
      total(
        "行政诉讼总计", "total of suits", "total", in: report,
        alternatives: ["disputes.litigationDirect.total", "disputes.litigationAfterReview.total"], unlessDenied: true)
    case .disputes: both(in: report)
    case .directSuit:
      report.tableFigure("未经复议直接起诉总计", "total of direct suits", ["disputes.litigationDirect.total"])
    case .suitAfterReview:
      report.tableFigure("复议后起诉总计", "total of suits after review", ["disputes.litigationAfterReview.total"])
    case .reviewResult(let verdict):
      report.tableFigure(
        "行政复议\(name(of: verdict).chinese)", "reviews \(name(of: verdict).english)",
        [FieldPath(rawValue: "disputes.review.\(verdict.rawValue)")])
    case .litigationResult(let verdict):
      total(
        "行政诉讼\(name(of: verdict).chinese)", "suits \(name(of: verdict).english)", verdict.rawValue, in: report,
        alternatives: [
          FieldPath(rawValue: "disputes.litigationDirect.\(verdict.rawValue)"),
          FieldPath(rawValue: "disputes.litigationAfterReview.\(verdict.rawValue)"),
        ], unlessDenied: false)
    default: nil
    }
  }

  /// Both kinds of suit together; where a sentence tells them apart, one of them.
  private static func total(
    _ chinese: String, _ english: String, _ column: String, in report: Report, alternatives: [FieldPath],
    unlessDenied: Bool
  ) -> TableFigure? {
    var figure = report.tableFigure(
      chinese, english,
      ["litigationDirect", "litigationAfterReview"].map { FieldPath(rawValue: "disputes.\($0).\(column)") })
    // A zero says that there was neither.
    let others = alternatives.compactMap(report.count).filter { !(unlessDenied && $0 == 0) }
    figure?.alternatives.formUnion(others)
    return figure
  }

  private static func both(in report: Report) -> TableFigure? {
    guard
      var figure = report.tableFigure(
        "行政复议与行政诉讼总计", "total of reviews and suits",
        ["disputes.review.total", "disputes.litigationDirect.total", "disputes.litigationAfterReview.total"])
    else { return nil }
    for claim in [Statement.Claim.review, .litigation] {
      if let part = Self.figure(for: claim, in: report)?.value, part != 0 { figure.alternatives.insert(part) }
    }
    return figure
  }

  private static func name(of verdict: Statement.Verdict) -> Wording {
    switch verdict {
    case .upheld: Wording("结果维持", "upheld")
    case .corrected: Wording("结果纠正", "corrected")
    case .other: Wording("其他结果", "with another result")
    case .pending: Wording("尚未审结", "pending")
    }
  }
}
