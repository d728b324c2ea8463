import Banxin

/// One report's way, each stage a function that is never inlined, so that a profiler can tell their costs apart.
struct Pipeline {
  /// A report that could not be rendered.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let source: ModelSource
  private let checker: ReportChecker
  private let renderer: ReportRenderer

  init(source: ModelSource, environment: Environment) throws(RenderingFault) {
    self.source = source
    checker = ReportChecker(environment: environment)
    renderer = try ReportRenderer(environment: environment)
  }

  /// The finished PDF and its number of pages; `timings` hears of each stage as it ends.
  func render(_ timings: inout Timings) throws -> (pdf: [UInt8], pageCount: Int) {
    timings.start()
    let read = read()
    timings.end(.read)
    let checked = check(read)
    timings.end(.check)
    guard !checked.findings.stopsWork(strict: false) else {
      throw Failure(description: "the model has errors: run banxin check")
    }
    let composed = try compose(checked)
    timings.end(.compose)
    let typeset = typeset(composed)
    timings.end(.typeset)
    guard typeset.document != nil else { throw Failure(description: "a character has no face: run banxin render") }
    let pdf = try write(typeset, of: checked)
    timings.end(.write)
    return (pdf, typeset.pageCount)
  }

  @inline(never) private func read() -> ReadReport { checker.read(source) }

  @inline(never) private func check(_ read: ReadReport) -> CheckedReport { checker.check(read) }

  @inline(never) private func compose(_ checked: CheckedReport) throws -> ComposedReport {
    guard let composed = renderer.compose(checked) else { throw Failure(description: "there is no report") }
    return composed
  }

  @inline(never) private func typeset(_ composed: ComposedReport) -> TypesetReport { renderer.typeset(composed) }

  @inline(never) private func write(_ typeset: TypesetReport, of checked: CheckedReport) throws -> [UInt8] {
    try renderer.write(typeset, of: checked, as: .pdf).first ?? []
  }
}
