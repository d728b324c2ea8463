import ArgumentParser
import Diagnostics
import Glibc

/// Keeps a command from writing over what it reads.
struct OutputGuard {
  let language: Wording.Language

  /// Refuses an output that is one of the inputs, under whatever name.
  ///
  /// - Parameter inputs: The files; folders are walked for them only where there is an output that could be one.
  /// - Throws: A usage error (64).
  func refuse(_ output: String?, among inputs: @autoclosure () -> [String]) throws {
    guard let output, output != "-", let file = Self.identity(of: output) else { return }
    guard inputs().contains(where: { $0 != "-" && Self.identity(of: $0) == file }) else { return }
    let message = Wording(
      "输出文件 \(output) 也是输入，写入会毁掉它；请换一个文件名",
      "the output \(output) is an input, too, and would be destroyed; name another file")
    throw ValidationError(message.text(in: language))
  }

  /// Whether something that would be lost stands at that path.
  static func holdsSomething(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size > 0
  }

  private struct Identity: Equatable {
    var device: UInt
    var number: UInt
  }

  private static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
  }
}
