import Banxin
import Foundation

/// Renders one report many times in one process and tells what each stage costs.
///
///     BanxinBenchmarks [MODEL] [--reports N] [--quiet]
///
/// `--quiet` renders and says nothing, without a warm-up: for profilers, and for the script `instructions`.
@main
struct Benchmarks {
  private var model = Benchmarks.sample
  private var reports = 200
  private var isQuiet = false

  static func main() {
    do {
      try Benchmarks(CommandLine.arguments.dropFirst()).run()
    } catch let fault as RenderingFault {
      fail(fault.message.english)
    } catch {
      fail("\(error)")
    }
  }

  private init(_ arguments: ArraySlice<String>) throws {
    var arguments = arguments
    while let argument = arguments.popFirst() {
      switch argument {
      case "--quiet": isQuiet = true
      case "--reports":
        guard let count = arguments.popFirst().flatMap({ Int($0) }), (1...1_000_000).contains(count) else {
          throw Pipeline.Failure(description: "--reports takes a number from 1 to 1000000")
        }
        reports = count
      default: model = argument
      }
    }
  }

  private func run() throws {
    let environment = Environment()
    let (source, fault) = ModelSource.reading(model, bounds: environment.bounds)
    guard let source else {
      throw Pipeline.Failure(description: fault?.finding.message.english ?? "cannot read \(model)")
    }
    let pipeline = try Pipeline(source: source, environment: environment)
    var timings = Timings()
    if isQuiet {
      for _ in 0..<reports { _ = try pipeline.render(&timings) }
      return
    }
    let result = try pipeline.render(&timings)
    for _ in 0..<4 { _ = try pipeline.render(&timings) }
    var table = ResultTable(model: model, first: timings.reports[0], bytes: result.pdf.count, pages: result.pageCount)
    timings = Timings()
    let start = Date()
    for report in 1...reports {
      _ = try pipeline.render(&timings)
      if [10, 100, reports].contains(report) { table.memory.append((report, Memory.resident)) }
    }
    table.seconds = Date().timeIntervalSince(start)
    print(table.text(of: timings))
  }

  /// The package's own sample, beside its layouts.
  private static var sample: String {
    (InstalledFolders.layouts ?? "Layouts") + "/../Examples/annual-report.yaml"
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("BanxinBenchmarks: \(message)\n".utf8))
    exit(1)
  }
}
