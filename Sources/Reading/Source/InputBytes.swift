public import Diagnostics
internal import Glibc

/// A file that cannot be read at all (exit code 66), as against one whose data is wrong (65).
public struct UnreadableFile: Error, Hashable, Sendable {
  /// Its name as the user gave it.
  public var path: String
  /// Why not.
  public var reason: Wording

  /// A file that cannot be read, and why.
  public init(path: String, reason: Wording) {
    self.path = path
    self.reason = reason
  }

  /// The finding that says so.
  public var diagnostic: Diagnostic {
    Diagnostic(
      .error, ReadingExplanations.unreadable.code, at: .start(of: path),
      Wording("无法读取文件“\(path)”：\(reason.chinese)", "cannot read “\(path)”: \(reason.english)"))
  }
}

/// Takes bytes from files and streams, never more than a bound.
public enum InputBytes {
  /// The bytes of the file at `path`, or `nil` where it has more than `limit` (nothing is read then).
  ///
  /// Symbolic links are followed; who must not follow them looks before. A named pipe is no model: opening one would
  /// wait for its writer. Pipes under `/dev` (`<(…)` in a shell) are read.
  public static func read(path: String, limit: Int) throws(UnreadableFile) -> [UInt8]? {
    // A path with a NUL would be cut there and name another file.
    guard !path.utf8.contains(0) else { throw UnreadableFile(path: path, errno: EINVAL) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw UnreadableFile(path: path, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw UnreadableFile(path: path, errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: if status.st_size > limit { return nil }
    case S_IFDIR: throw UnreadableFile(path: path, errno: EISDIR)
    case _ where path.hasPrefix("/dev/"): _ = fcntl(descriptor, F_SETFL, O_RDONLY)
    default: throw UnreadableFile(path: path, reason: Wording("不是普通文件", "it is no regular file"))
    }
    return try read(descriptor: descriptor, path: path, limit: limit, expecting: Int(status.st_size))
  }

  /// The bytes of standard input, or `nil` where there are more than `limit`.
  public static func readStandardInput(limit: Int) throws(UnreadableFile) -> [UInt8]? {
    try read(descriptor: STDIN_FILENO, path: "-", limit: limit, expecting: 0)
  }

  private static func read(
    descriptor: Int32, path: String, limit: Int, expecting size: Int
  ) throws(UnreadableFile) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(size, 0), limit))
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw UnreadableFile(path: path, errno: errno) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { return nil }
      bytes.append(contentsOf: block[..<count])
    }
  }
}

extension UnreadableFile {
  /// A file that the system refuses, by its error number.
  public init(path: String, errno number: Int32) {
    self.init(path: path, reason: SystemWords.words(for: number))
  }
}
