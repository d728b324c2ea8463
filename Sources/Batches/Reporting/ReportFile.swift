import Banxin
import Glibc
import Reading

/// The report that a batch writes while it runs: JSON Lines, a line a unit, each handed to the system in one piece.
final class ReportFile {
  private let path: String
  private let descriptor: Int32

  /// A new, empty report at `path`; `-` is standard output.
  init(path: String) throws(OutputError) {
    self.path = path
    descriptor = path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError(path: path, reason: SystemWords.words(for: errno)) }
  }

  deinit {
    if descriptor != STDOUT_FILENO { close(descriptor) }
  }

  /// Adds a line.
  func add(_ line: [UInt8]) throws(OutputError) {
    var written = 0
    while written < line.count {
      let count = line.withUnsafeBytes { write(descriptor, $0.baseAddress! + written, line.count - written) }
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputError(path: path, reason: SystemWords.words(for: errno))
      }
      written += count
    }
  }
}
