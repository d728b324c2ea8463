import Banxin
import Diagnostics
import Digests
import Hummingbird
import NIOCore

/// The making of one batch: as many documents at once as there are threads, written in their order as soon as they are
/// there.
struct BatchRun: Sendable {
  /// How long a batch waits before it asks again for room among the single documents.
  private static let pause = Duration.milliseconds(20)

  let service: ServiceParts
  let options: RenderOptions
  let language: Wording.Language

  /// A document, or why there is none.
  private struct Unit: Sendable {
    var report: BatchReport
    var file: [UInt8]?
  }

  /// Writes everything but the answer's end.
  func write(_ models: BatchModels, as format: any BatchFormat, to writer: inout any ResponseBodyWriter) async throws {
    var format = format
    var summary = BatchSummary(units: models.lines.count)
    try await withThrowingTaskGroup(of: (Int, Unit).self) { group in
      var next = 0
      func startNext() {
        guard next < models.lines.count else { return }
        let index = next
        group.addTask { (index, try await unit(models, models.lines[index])) }
        next += 1
      }
      for _ in 0..<service.settings.threads { startNext() }
      var done: [Int: Unit] = [:]
      var written = 0
      while let (index, unit) = try await group.next() {
        done[index] = unit
        while let unit = done.removeValue(forKey: written) {
          summary.add(unit.report)
          try await write(format.unit(unit.report, file: unit.file), to: &writer)
          written += 1
          // No document is begun before an earlier one is taken: a slow client holds few of them.
          startNext()
        }
      }
    }
    try await write(format.end(summary), to: &writer)
  }

  private func write(_ parts: [[UInt8]], to writer: inout any ResponseBodyWriter) async throws {
    service.figures.addBytes(parts.reduce(0) { $0 + $1.count })
    try await writer.write(contentsOf: parts.map { ByteBuffer(bytes: $0) })
  }

  private func unit(_ models: BatchModels, _ line: BatchModels.Line) async throws -> Unit {
    let start = ContinuousClock.now
    var report = BatchReport(line: line.number)
    let outcome: RenderOutcome
    do {
      outcome = try await render(models.model(line))
    } catch is RenderingFault {
      report.status = .fault
      return Unit(report: report)
    }
    report.ms = Int((ContinuousClock.now - start) / .milliseconds(1))
    report.diagnostics = outcome.findings.map { FindingRecord($0, language: language) }
    report.status = outcome.isOutOfTime ? .late : outcome.files.isEmpty ? .failed : .rendered
    guard let file = outcome.files.first else { return Unit(report: report) }
    report.output = "\(line.number).pdf"
    report.pages = outcome.pageCount
    report.bytes = file.count
    report.sha256 = Digest(of: file).hexadecimal
    service.figures.addDocument(pageCount: outcome.pageCount)
    return Unit(report: report, file: file)
  }

  /// A batch was taken in already: where the queue is full it waits, and single documents go first.
  private func render(_ model: ModelSource) async throws -> RenderOutcome {
    while true {
      do {
        return try await service.pool.render(
          options.order(of: model, deadline: .now + service.settings.renderTime))
      } catch RenderingPool.Refusal.full {
        try await Task.sleep(for: Self.pause)
      }
    }
  }
}
