import Glibc

/// Takes away what writers that were killed left in a folder; the files of those that live are locked and stay.
enum LeftoverSweep {
  /// Sweeps an open folder.
  static func sweep(_ folder: Int32) {
    for name in names(in: folder) where name.hasPrefix(PartialFile.prefix) && name.hasSuffix(PartialFile.suffix) {
      let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard file >= 0 else { continue }
      if flock(file, LOCK_EX | LOCK_NB) == 0 { unlinkat(folder, name, 0) }
      close(file)
    }
  }

  private static func names(in folder: Int32) -> [String] {
    let own = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0, let stream = fdopendir(own) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names
  }
}
