import Diagnostics
import Reading

/// The models in a folder and the folders in it, one by one, in the order of names: only the folders on the way to the
/// next one are held.
struct FolderWalk: Sequence, IteratorProtocol {
  /// What is met on the way.
  enum Encounter {
    /// A model, by its path below the folder.
    case model(path: String)
    /// What should be a model or hold some, and why it cannot be taken.
    case obstacle(path: String, UnitStatus, Diagnostic)
  }

  /// A folder that is being walked.
  private struct Level {
    /// Its path below the root, with `/` at its end; empty for the root.
    var prefix: String
    /// What is left of it.
    var entries: ArraySlice<FolderListing.Entry>
  }

  private static let modelExtensions = [".yaml", ".yml", ".json"]

  private let root: String
  private var levels: [Level] = []
  private var start: Encounter?

  /// A walk through the folder at `root`.
  init(root: String) {
    self.root = root
    start = enter("")
  }

  mutating func next() -> Encounter? {
    if let start {
      self.start = nil
      return start
    }
    while let last = levels.indices.last {
      guard let entry = levels[last].entries.popFirst() else {
        levels.removeLast()
        continue
      }
      if let met = meet(entry, at: levels[last].prefix + entry.name) { return met }
    }
    return nil
  }

  private mutating func meet(_ entry: FolderListing.Entry, at path: String) -> Encounter? {
    let isModel = Self.modelExtensions.contains { entry.name.lowercased().hasSuffix($0) }
    guard isModel || entry.kind == .folder || entry.kind == .link else { return nil }
    guard entry.isNamedSoundly else { return misnamed(path) }
    switch entry.kind {
    case .folder: return enter(path + "/")
    case .file: return .model(path: path)
    case .link: return link(path)
    case .other:
      return .obstacle(
        path: path, .unreadable,
        UnreadableFile(path: place(path), reason: Wording("不是普通文件", "it is no regular file")).diagnostic)
    }
  }

  /// Goes down into a folder; what is in its way, where something is.
  private mutating func enter(_ prefix: String) -> Encounter? {
    let path = prefix.isEmpty ? "" : String(prefix.dropLast())
    guard levels.count < OutputName.deepest else {
      let limit = OutputName.deepest
      return .obstacle(
        path: path, .failed,
        Diagnostic(
          .error, BatchExplanations.name.code, at: .start(of: place(path)),
          Wording("文件夹超过\(limit)层，其中的模型没有读取", "more than \(limit) folders in one another; models in it are not read")))
    }
    do {
      let listing = try FolderListing(path: place(path))
      levels.append(Level(prefix: prefix, entries: listing.entries[...]))
      return nil
    } catch {
      return .obstacle(path: path, .unreadable, error.diagnostic)
    }
  }

  private func link(_ path: String) -> Encounter {
    .obstacle(
      path: path, .skipped,
      Diagnostic(
        .warning, BatchExplanations.link.code, at: .start(of: place(path)),
        Wording("是符号链接，已跳过", "it is a symbolic link and was passed over"),
        hints: BatchExplanations.link.remedy.map { [$0] } ?? []))
  }

  private func misnamed(_ path: String) -> Encounter {
    .obstacle(
      path: path, .unreadable,
      Diagnostic(
        .error, BatchExplanations.name.code, at: .start(of: place(path)),
        Wording("文件名不是UTF-8编码", "the file's name is not UTF-8")))
  }

  private func place(_ path: String) -> String {
    path.isEmpty ? root : root.hasSuffix("/") ? root + path : "\(root)/\(path)"
  }
}
