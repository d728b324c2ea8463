import Glibc
import Reading

/// What stands in a folder, by name.
struct FolderListing {
  /// One thing in the folder.
  struct Entry {
    enum Kind: Hashable {
      case file
      case folder
      case link
      /// A pipe, a socket, a device.
      case other
    }

    var name: String
    var kind: Kind
    /// Whether the name is UTF-8; one that is not is shown repaired and cannot be opened by it.
    var isNamedSoundly: Bool
  }

  /// The entries in the order of their names' bytes, hidden ones left out.
  let entries: [Entry]

  /// Lists the folder at `path`; no link is followed but `path` itself, where it is one.
  init(path: String) throws(UnreadableFile) {
    guard let folder = opendir(path) else {
      throw UnreadableFile(path: path, reason: SystemWords.words(for: errno))
    }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let bytes = Self.name(of: entry)
      // Hidden files, and the marks that Office leaves beside a document it has open.
      guard bytes.first != UInt8(ascii: "."), !bytes.starts(with: "~$".utf8) else { continue }
      let kind = Self.kind(of: entry, in: dirfd(folder))
      let sound = String(validating: bytes, as: UTF8.self)
      entries.append(
        Entry(name: sound ?? String(decoding: bytes, as: UTF8.self), kind: kind, isNamedSoundly: sound != nil))
    }
    self.entries = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
  }

  private static func kind(of entry: UnsafeMutablePointer<dirent>, in folder: Int32) -> Entry.Kind {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    // Some file systems leave the kind to be asked for.
    var status = stat()
    let isKnown = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
        fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) == 0
      }
    }
    guard isKnown else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
