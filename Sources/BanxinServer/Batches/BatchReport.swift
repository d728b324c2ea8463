import Diagnostics

/// What became of one line of a batch, with the keys of `banxin batch --report`.
struct BatchReport: Encodable, Sendable {
  enum Status: String, Encodable {
    case rendered
    /// The data is wrong.
    case failed
    /// Its time ran out.
    case late
    /// A fault of ours.
    case fault
  }

  /// The model's line in the body, from 1.
  var line: Int
  var status = Status.failed
  /// The file's name, where there is one.
  var output: String?
  var sha256: String?
  var pages = 0
  var bytes = 0
  var ms = 0
  var diagnostics: [FindingRecord] = []

  init(line: Int) {
    self.line = line
  }
}

/// What became of a batch: its last part.
struct BatchSummary: Encodable, Sendable {
  var units: Int
  var rendered = 0
  var failed = 0
  var pages = 0

  init(units: Int) {
    self.units = units
  }

  mutating func add(_ report: BatchReport) {
    if report.status == .rendered { rendered += 1 } else { failed += 1 }
    pages += report.pages
  }
}
