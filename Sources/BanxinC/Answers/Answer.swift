import Banxin
import CBanxin
import Diagnostics

/// What a function returns, and what its findings are.
struct Answer {
  let status: banxin_status
  let findings: [Diagnostic]

  /// Of findings alone: wrong data where they stop the work.
  init(_ findings: [Diagnostic], isStrict: Bool = false) {
    status = findings.stopsWork(strict: isStrict) ? BANXIN_WRONG_DATA : BANXIN_OK
    self.findings = findings
  }

  init(_ fault: CallFault, after findings: [Diagnostic] = []) {
    status = fault.status
    self.findings = findings + [fault.finding]
  }
}
