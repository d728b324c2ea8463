import Banxin
import Diagnostics
import Glibc
import Reading

/// The units of one input that the user named: a file is one, a folder holds any number.
struct InputUnits: Sequence, IteratorProtocol {
  private enum Source {
    case file
    case folder(FolderWalk)
    case nothing
  }

  private let path: String
  private var source: Source

  /// The units of the input at `path`. The user named it, so it may itself be a link.
  init(_ path: String) {
    self.path = path
    source = Self.isFolder(path) ? .folder(FolderWalk(root: path)) : .file
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
    }
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
