import Banxin
import Glibc
import Reading
import Synchronization

/// The folder that a batch writes to; nothing outside it is ever touched.
///
/// Paths are walked part by part from the folder's own descriptor, and no part may be a symbolic link.
final class OutputFolder: Sendable {
  /// A file that could not be read or written, and the system's number for it.
  struct Fault: Error, Sendable {
    var number: Int32

    /// Whether no other file can be written either.
    var concernsAll: Bool { [ENOSPC, EDQUOT, EROFS, EIO].contains(number) }
  }

  private let descriptor: Int32
  /// The folders in which leftovers were looked for.
  private let swept = Mutex<Set<String>>([])

  /// The folder at `path`, made where there is none; it must take files.
  init(path: String) throws(OutputError) {
    do {
      descriptor = try Self.opened(path)
    } catch {
      throw OutputError(path: path, reason: SystemWords.words(for: error.number))
    }
    do {
      _ = try PartialFile(in: descriptor)
    } catch {
      throw OutputError(path: path, reason: SystemWords.words(for: error.number))
    }
  }

  deinit { close(descriptor) }

  /// Writes a file whole, in the place of an older one.
  func write(_ bytes: [UInt8], to name: OutputName) throws(Fault) {
    let (folder, file) = try descend(to: name, making: true)
    defer { close(folder) }
    sweepOnce(folder, name.parts.dropLast())
    do throws(PartialFile.Fault) {
      try Self.write(bytes, to: file, in: folder)
    } catch {
      // Another process may have swept a hidden file away in the moment before it was locked.
      guard error.number == ENOENT else { throw Fault(number: error.number) }
      do throws(PartialFile.Fault) {
        try Self.write(bytes, to: file, in: folder)
      } catch {
        throw Fault(number: error.number)
      }
    }
  }

  private static func write(_ bytes: [UInt8], to name: String, in folder: Int32) throws(PartialFile.Fault) {
    var partial = try PartialFile(in: folder)
    try partial.write(bytes)
    try partial.appear(as: name)
  }

  /// The bytes of a file that is there; `nil` where there is none, or where it is none that a batch wrote.
  func bytes(of name: OutputName, limit: Int) -> [UInt8]? {
    guard let (folder, name) = try? descend(to: name, making: false) else { return nil }
    defer { close(folder) }
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else { return nil }
    return Self.read(file, count: Int(status.st_size))
  }

  /// Takes away what killed writers left beside a file that needs no writing.
  func sweep(beside name: OutputName) {
    guard let (folder, _) = try? descend(to: name, making: false) else { return }
    sweepOnce(folder, name.parts.dropLast())
    close(folder)
  }

  // MARK: Walking

  private func descend(to name: OutputName, making: Bool) throws(Fault) -> (folder: Int32, file: String) {
    var folder = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard folder >= 0 else { throw Fault(number: errno) }
    for part in name.parts.dropLast() {
      if making { mkdirat(folder, part, 0o777) }
      let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let number = errno
      close(folder)
      guard next >= 0 else { throw Fault(number: number) }
      folder = next
    }
    return (folder, name.parts[name.parts.count - 1])
  }

  private func sweepOnce(_ folder: Int32, _ parts: ArraySlice<String>) {
    let isNew = swept.withLock { $0.insert(parts.joined(separator: "/")).inserted }
    if isNew { LeftoverSweep.sweep(folder) }
  }

  /// The folder at a path that the user named: links on the way are followed.
  private static func opened(_ path: String) throws(Fault) -> Int32 {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw Fault(number: ENOENT) }
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      if mkdir(made, 0o777) != 0, errno != EEXIST, access(made, F_OK) != 0 { throw Fault(number: errno) }
      made += "/"
    }
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw Fault(number: errno) }
    return folder
  }

  private static func read(_ file: Int32, count: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(file, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got < 0 && errno == EINTR { continue }
        if got <= 0 { break }
        filled += got
      }
    }
    return bytes.count == count ? bytes : nil
  }
}
