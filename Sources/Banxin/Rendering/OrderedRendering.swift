import Diagnostics
import Typesetting

/// One order's way through checks and rendering.
struct OrderedRendering {
  let order: RenderOrder
  let checker: ReportChecker
  let renderer: ReportRenderer
  let interruption: Interruption

  /// - Throws: `RenderingFault` where drawing fails, which is never the model's fault.
  func outcome() throws(RenderingFault) -> RenderOutcome {
    guard !interruption.comes() else { return RenderOutcome(findings: [Self.outOfTime]) }
    let checked = checker.check(order.model)
    guard !checked.findings.stopsWork(strict: order.isStrict) else { return RenderOutcome(findings: checked.findings) }
    let rendered = try renderer.render(
      checked, as: order.format, profile: order.profile, dotsPerInch: order.dotsPerInch, page: order.page,
      interruption: interruption)
    let findings = checked.findings + rendered.findings
    guard !rendered.findings.stopsWork(strict: order.isStrict) else { return RenderOutcome(findings: findings) }
    return RenderOutcome(findings: findings, files: rendered.files, pageCount: rendered.pageCount)
  }

  /// What is said of an order that was not even begun.
  private static let outOfTime = Diagnostic(
    .error, BanxinExplanations.outOfTime, at: nil,
    Wording("在限定的时间内没有轮到这份文件", "the document's turn did not come in the time that it was given"))
}
