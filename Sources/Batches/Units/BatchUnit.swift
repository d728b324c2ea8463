import Diagnostics
import Reading
import UnitTables

/// One document of a batch: a model, and where its PDF goes.
struct BatchUnit: Sendable {
  /// Where the model is.
  enum Content: Sendable {
    /// In a file of its own.
    case file(path: String)
    /// In a row of a table; pictures are taken from the folder.
    case row(Unit, folder: String)
    /// Nowhere: what stands in its place, and why it is no model.
    case refused(UnitStatus, [Diagnostic])
  }

  /// Its number among all units of the batch, those of other shards included, from 1.
  var number: Int
  /// The input as people know it: the file's path, or table and row.
  var input: String
  /// Where its PDF goes; `nil` where it has none.
  var output: OutputName?
  /// Where its model is.
  var content: Content

  /// What it is known by on every machine: the output's path, else the input's.
  var name: String { output?.path ?? input }

  /// Where findings about the unit as a whole stand.
  var place: SourceLocation {
    if case .row(let unit, _) = content { unit.place } else { .start(of: input) }
  }

  /// The unit, without its content, for this reason.
  func refused(_ status: UnitStatus, _ finding: Diagnostic) -> BatchUnit {
    var unit = self
    unit.content = .refused(status, [finding])
    return unit
  }
}
