import Banxin
import Foundation

/// The threads of a batch, each with a renderer of its own for the batch's life.
struct WorkerThreads {
  /// As much as a process's first thread has, for models and tables that nest deeply.
  private static let stackSize = 8 << 20

  let settings: BatchSettings
  let checker: ReportChecker
  let fonts: RenderingFonts
  let folder: OutputFolder

  /// Starts `count` threads on what the conveyor carries; each ends when it has no more.
  func start(_ count: Int, on conveyor: UnitConveyor) {
    for _ in 0..<count {
      let thread = Thread { [self] in work(on: conveyor) }
      thread.stackSize = Self.stackSize
      thread.start()
    }
  }

  private func work(on conveyor: UnitConveyor) {
    let worker = UnitWorker(
      settings: settings, checker: checker,
      renderer: ReportRenderer(environment: settings.environment, fonts: fonts), folder: folder)
    while let load = conveyor.take() {
      let outcome = worker.work(on: load.unit)
      if outcome.stopsBatch { conveyor.stop() }
      conveyor.finish(load.position, outcome)
    }
  }
}
