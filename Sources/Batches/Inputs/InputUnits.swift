import Banxin
import Diagnostics
import Glibc
import Reading
import UnitTables

/// The units of one input that the user named: a model is one, a folder or a table of units holds any number.
struct InputUnits: Sequence, IteratorProtocol {
  private enum Source {
    case file
    case folder(FolderWalk)
    case table(UnitTable)
    case unreadable(UnreadableFile)
    case nothing
  }

  private let path: String
  private var source: Source

  /// The units of the input at `path`. The user named it, so it may itself be a link.
  ///
  /// - Parameters:
  ///   - checker: Knows what columns a table may have.
  ///   - template: The model that a table's rows are laid over.
  init(_ path: String, checker: ReportChecker, template: ModelSource?) {
    self.path = path
    if Self.isFolder(path) {
      source = .folder(FolderWalk(root: path))
    } else if UnitTable.isTable(path) {
      do {
        source = .table(try checker.units(of: path, template: template))
      } catch {
        source = .unreadable(error)
      }
    } else {
      source = .file
    }
  }

  mutating func next() -> BatchUnit? {
    switch source {
    case .nothing: return nil
    case .file:
      source = .nothing
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return unit(at: path, named: name)
    case .folder(var walk):
      source = .nothing
      let met = walk.next()
      source = .folder(walk)
      return met.map { unit(of: $0) }
    case .table(var table):
      source = .nothing
      guard let unit = table.next() else { return fault(of: table) }
      source = .table(table)
      return self.unit(of: unit, in: table.folder)
    case .unreadable(let error):
      source = .nothing
      return BatchUnit(number: 0, input: path, output: nil, content: .refused(.unreadable, [error.diagnostic]))
    }
  }

  private func unit(of unit: Unit, in folder: String) -> BatchUnit {
    let input = "\(unit.place.file):\(unit.place.line)"
    do {
      return BatchUnit(
        number: 0, input: input, output: try OutputName(forUnitNamed: unit.name), content: .row(unit, folder: folder))
    } catch {
      let finding = Diagnostic.unusableName(unit.name, error.reason, at: unit.place)
      return BatchUnit(number: 0, input: input, output: nil, content: .refused(.failed, unit.findings + [finding]))
    }
  }

  /// What is wrong with a table as a whole stands behind its units.
  private func fault(of table: UnitTable) -> BatchUnit? {
    guard !table.findings.isEmpty else { return nil }
    let status: UnitStatus = table.findings.stopsWork(strict: false) ? .failed : .skipped
    return BatchUnit(number: 0, input: path, output: nil, content: .refused(status, table.findings))
  }

  private func unit(of met: FolderWalk.Encounter) -> BatchUnit {
    switch met {
    case .model(let below): unit(at: joined(below), named: below)
    case .obstacle(let below, let status, let finding):
      BatchUnit(number: 0, input: joined(below), output: nil, content: .refused(status, [finding]))
    }
  }

  private func unit(at path: String, named name: String) -> BatchUnit {
    do {
      return BatchUnit(number: 0, input: path, output: try OutputName(forModelAt: name), content: .file(path: path))
    } catch {
      let unit = BatchUnit(number: 0, input: path, output: nil, content: .file(path: path))
      return unit.refused(.failed, .unusableName(name, error.reason, at: .start(of: path)))
    }
  }

  private func joined(_ below: String) -> String {
    below.isEmpty ? path : path.hasSuffix("/") ? path + below : "\(path)/\(below)"
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
