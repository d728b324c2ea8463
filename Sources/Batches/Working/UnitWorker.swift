import Banxin
import Diagnostics
import Digests
import Reading
import UnitTables

/// Makes units' PDFs, one after another: checks, renders, writes. One for each thread.
struct UnitWorker {
  /// The largest file that is looked at to see whether it can stay.
  private static let existingByteLimit = 64 << 20

  let settings: BatchSettings
  let checker: ReportChecker
  let renderer: ReportRenderer
  let folder: OutputFolder

  /// Works on one unit to its end.
  func work(on unit: BatchUnit) -> UnitOutcome {
    let start = ContinuousClock.now
    var outcome = outcome(of: unit)
    outcome.milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    return outcome
  }

  private func outcome(of unit: BatchUnit) -> UnitOutcome {
    switch unit.content {
    case .refused(let status, let findings):
      return UnitOutcome(unit, status, findings: findings)
    case .file(let path):
      let (source, fault) = ModelSource.reading(path, bounds: settings.environment.bounds)
      guard let source else {
        let status: UnitStatus = fault?.isUnreadable == true ? .unreadable : .failed
        return UnitOutcome(unit, status, findings: fault.map { [$0.finding] } ?? [])
      }
      return outcome(of: unit, checked: checker.check(source))
    case .row(let row, let folder):
      let checked = checker.check(row, in: folder)
      var outcome = outcome(of: unit, checked: checked)
      // Pages know the written model; people know the cell.
      let name = checked.source?.name ?? ""
      outcome.findings = outcome.findings.map { row.places.tracing($0, from: name) }
      return outcome
    }
  }

  private func outcome(of unit: BatchUnit, checked: CheckedReport) -> UnitOutcome {
    guard let output = unit.output, !checked.findings.stopsWork(strict: settings.isStrict) else {
      return UnitOutcome(unit, .failed, findings: checked.findings)
    }
    if settings.resumes, let outcome = unchangedOutcome(of: unit, checked: checked, output: output) { return outcome }
    do throws(RenderingFault) {
      let rendered = try renderer.render(checked, as: .pdf, profile: settings.profile)
      let findings = checked.findings + rendered.findings
      guard let bytes = rendered.files.first, !rendered.findings.stopsWork(strict: settings.isStrict) else {
        return UnitOutcome(unit, .failed, findings: findings)
      }
      return write(bytes, to: output, UnitOutcome(unit, .rendered, findings: findings), pageCount: rendered.pageCount)
    } catch {
      return UnitOutcome(unit, .faulty, findings: checked.findings + [.fault(error.message, at: unit.input)])
    }
  }

  /// The outcome where the PDF that is there was made from these very inputs, and is unhurt.
  private func unchangedOutcome(of unit: BatchUnit, checked: CheckedReport, output: OutputName) -> UnitOutcome? {
    let identifier = renderer.identifier(of: checked, profile: settings.profile)
    guard let bytes = folder.bytes(of: output, limit: Self.existingByteLimit),
      let existing = ExistingDocument(bytes, madeFrom: identifier)
    else { return nil }
    // What only the finished pages show may stop a strict run: such a file is left by one that was not strict.
    if settings.isStrict, let composed = renderer.compose(checked), !renderer.typeset(composed).findings.isEmpty {
      return nil
    }
    folder.sweep(beside: output)
    var outcome = UnitOutcome(unit, .unchanged, findings: checked.findings)
    outcome.output = settings.path(of: output)
    outcome.digest = existing.digest
    outcome.pageCount = existing.pageCount
    return outcome
  }

  private func write(
    _ bytes: [UInt8], to output: OutputName, _ written: UnitOutcome, pageCount: Int
  ) -> UnitOutcome {
    var outcome = written
    do {
      try folder.write(bytes, to: output)
      outcome.output = settings.path(of: output)
      outcome.digest = Digest(of: bytes)
      outcome.pageCount = pageCount
    } catch {
      outcome.status = .unwritten
      outcome.stopsBatch = error.concernsAll
      outcome.findings.append(
        .unwritten(settings.path(of: output), SystemWords.words(for: error.number), input: outcome.input))
    }
    return outcome
  }
}

extension Diagnostic {
  fileprivate static func fault(_ message: Wording, at input: String) -> Diagnostic {
    Diagnostic(.error, BatchExplanations.fault.code, at: .start(of: input), message)
  }

  fileprivate static func unwritten(_ path: String, _ reason: Wording, input: String) -> Diagnostic {
    Diagnostic(
      .error, BatchExplanations.unwritten.code, at: .start(of: input),
      Wording("无法写入“\(path)”：\(reason.chinese)", "cannot write “\(path)”: \(reason.english)"))
  }
}
