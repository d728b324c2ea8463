import Banxin
import Digests
import Foundation

/// Many documents in one go: each unit is checked, rendered and written by one of several threads; what became of it is
/// told in the units' order, and reported a line a unit.
///
/// One bad unit stops no other. A process that is killed leaves whole files only; a run that resumes it makes the rest.
public struct Batch {
  /// How long the observer waits for news, in seconds.
  private static let pause = 0.25
  /// How many units may be on the way for each thread: enough that none waits for a slower neighbour.
  private static let lookAhead = 8

  private let settings: BatchSettings
  private let stop: StopSwitch
  private let checker: ReportChecker

  /// A batch that `stop` can end.
  public init(settings: BatchSettings, stop: StopSwitch = StopSwitch()) {
    self.settings = settings
    self.stop = stop
    checker = ReportChecker(environment: settings.environment)
  }

  /// Runs the batch to its end.
  public func run(_ observer: any BatchObserver) throws(BatchFault) -> BatchSummary {
    let start = ContinuousClock.now
    let survey = BatchSurvey(units, shard: settings.shard, stop: stop)
    if stop.isThrown { return .interruptedBeforeUnits }
    guard survey.unitCount > 0 else { throw .noUnits }
    let threads = try threads()
    let report = try reportFile()
    let jobs = max(1, min(settings.jobs, survey.ownCount))
    observer.batchBegins(unitCount: survey.ownCount, jobs: jobs)
    let conveyor = UnitConveyor(units, shard: settings.shard, capacity: jobs * Self.lookAhead)
    stop.whenThrown { conveyor.stop() }
    threads.start(jobs, on: conveyor)
    var summary = try follow(conveyor, observer, report, line: line(survey))
    summary.isInterrupted = stop.isThrown && summary.unitCount < survey.ownCount
    summary.seconds = (ContinuousClock.now - start) / .seconds(1)
    return summary
  }

  /// Takes in what comes back, until all has; a report that cannot be written ends the batch in good order.
  private func follow(
    _ conveyor: UnitConveyor, _ observer: any BatchObserver, _ report: ReportFile?, line: ReportLine
  ) throws(BatchFault) -> BatchSummary {
    var summary = BatchSummary()
    var reportFault: OutputError?
    while true {
      switch conveyor.next(before: Date(timeIntervalSinceNow: Self.pause)) {
      case .pause: observer.timePasses()
      case .outcome(let outcome):
        summary.add(outcome.status)
        observer.unitEnded(outcome)
        guard reportFault == nil else { continue }
        do throws(OutputError) {
          try report?.add(line.bytes(for: outcome))
        } catch {
          reportFault = error
          conveyor.stop()
        }
      case .end:
        if let reportFault { throw .output(reportFault) }
        return summary
      }
    }
  }

  private var units: UnitSequence {
    UnitSequence(inputs: settings.inputs, checker: checker, template: settings.template)
  }

  private func line(_ survey: BatchSurvey) -> ReportLine {
    ReportLine(
      language: settings.language, shard: settings.shard, unitCount: survey.unitCount,
      batch: Digest.hexadecimal(survey.digest.bytes.prefix(16)))
  }

  private func threads() throws(BatchFault) -> WorkerThreads {
    let fonts: RenderingFonts
    do {
      fonts = try RenderingFonts(environment: settings.environment)
    } catch {
      throw .rendering(error)
    }
    let folder: OutputFolder
    do {
      folder = try OutputFolder(path: settings.outputFolder)
    } catch {
      throw .output(error)
    }
    return WorkerThreads(settings: settings, checker: checker, fonts: fonts, folder: folder)
  }

  private func reportFile() throws(BatchFault) -> ReportFile? {
    guard let path = settings.report else { return nil }
    do {
      return try ReportFile(path: path)
    } catch {
      throw .output(error)
    }
  }
}
