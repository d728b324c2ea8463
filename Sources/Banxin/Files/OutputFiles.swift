public import Diagnostics
import Foundation
import Reading

/// A file could not be written.
public struct OutputError: Error, Hashable, Sendable {
  /// Which file.
  public var path: String
  /// What the system said.
  public var reason: Wording

  /// That file could not be written, for that reason.
  public init(path: String, reason: Wording) {
    self.path = path
    self.reason = reason
  }
}

extension OutputError {
  /// What is told of it.
  public var message: Wording {
    Wording("无法写入 \(path)：\(reason.chinese)", "cannot write \(path): \(reason.english)")
  }
}

/// Files that appear whole or not at all: each is written beside its place under another name, and all are renamed
/// once every one of them is complete.
public struct OutputFiles: ~Copyable {
  private struct Pending {
    var temporary: String
    var target: String
  }

  private var pending: [Pending] = []

  /// No file yet.
  public init() {}

  deinit {
    for file in pending { unlink(file.temporary) }
  }

  /// Writes `bytes` where `path` will appear at `commit()`. A device or pipe is written at once, for it cannot be
  /// renamed over.
  public mutating func add(_ bytes: [UInt8], at path: String) throws(OutputError) {
    if Self.isDevice(path) {
      let file = open(path, O_WRONLY | O_CLOEXEC)
      guard file >= 0 else { throw Self.failure(path) }
      defer { close(file) }
      return try Self.write(bytes, to: file, of: path)
    }
    let temporary = try Self.create(beside: path) { (file: Int32) throws(OutputError) in
      try Self.write(bytes, to: file, of: path)
    }
    pending.append(Pending(temporary: temporary, target: path))
  }

  /// Lets all files appear. Where one cannot, those before it have appeared and the rest does not.
  public mutating func commit() throws(OutputError) {
    while let file = pending.first {
      guard rename(file.temporary, file.target) == 0 else { throw Self.failure(file.target) }
      pending.removeFirst()
    }
  }

  // MARK: System calls

  private static func create(
    beside path: String, _ body: (Int32) throws(OutputError) -> Void
  ) throws(OutputError) -> String {
    var template = Array("\(path).XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      // mkstemp's file is private; what appears has the permissions of any new file.
      let mask = umask(0)
      umask(mask)
      fchmod(file, 0o666 & ~mask)
      try body(file)
    } catch {
      unlink(temporary)
      throw error
    }
    return temporary
  }

  private static func write(_ bytes: [UInt8], to file: Int32, of path: String) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(file, buffer.baseAddress! + written, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      written += count
    }
  }

  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }

  private static func failure(_ path: String) -> OutputError {
    // A file that is to be made can lack nothing but its folder.
    let isFolderMissing = errno == ENOENT
    let reason = isFolderMissing ? Wording("所在的文件夹不存在", "its folder does not exist") : SystemWords.words(for: errno)
    return OutputError(path: path, reason: reason)
  }
}
