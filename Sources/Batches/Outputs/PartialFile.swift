import Glibc

/// A file that is being written and has not appeared yet.
///
/// Where the file system can, it has no name at all until it is whole (`O_TMPFILE`): a process that is killed leaves
/// nothing. Elsewhere, and for the moment in which it takes an older file's place, it has a hidden name; its lock tells
/// those who sweep up (`LeftoverSweep`) that its writer lives.
struct PartialFile: ~Copyable {
  /// What the system refused.
  struct Fault: Error {
    var number: Int32
  }

  static let prefix = ".banxin-"
  static let suffix = ".partial"
  /// `O_TMPFILE` (open(2)), a macro that Swift does not see.
  private static let nameless = 0o20_000_000 | O_DIRECTORY

  private let folder: Int32
  private let descriptor: Int32
  private var name: String?

  /// An empty file in an open folder.
  init(in folder: Int32) throws(Fault) {
    self.folder = folder
    let nameless = openat(folder, ".", O_WRONLY | O_CLOEXEC | Self.nameless, 0o666)
    if nameless >= 0 {
      descriptor = nameless
      name = nil
    } else {
      let hidden = Self.hiddenName()
      descriptor = openat(folder, hidden, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw Fault(number: errno) }
      name = hidden
    }
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  deinit {
    if let name { unlinkat(folder, name, 0) }
    close(descriptor)
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws(Fault) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written) }
      if count < 0 {
        if errno == EINTR { continue }
        throw Fault(number: errno)
      }
      written += count
    }
  }

  /// Lets the whole file appear under its name, in the place of an older one.
  mutating func appear(as target: String) throws(Fault) {
    if name == nil {
      if link(to: target) { return }
      guard errno == EEXIST else { throw Fault(number: errno) }
      let hidden = Self.hiddenName()
      guard link(to: hidden) else { throw Fault(number: errno) }
      name = hidden
    }
    guard let hidden = name, renameat(folder, hidden, folder, target) == 0 else { throw Fault(number: errno) }
    name = nil
  }

  /// Gives the nameless file a name that nothing has.
  private func link(to name: String) -> Bool {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", folder, name, AT_SYMLINK_FOLLOW) == 0
  }

  private static func hiddenName() -> String {
    prefix + String(UInt64.random(in: .min ... .max), radix: 16) + suffix
  }
}
