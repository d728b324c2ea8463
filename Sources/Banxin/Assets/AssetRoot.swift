import Diagnostics
import Glibc

/// The folder that seals and images are read from; nothing outside it is ever opened.
///
/// A path is walked part by part from the folder's own descriptor, and no part may be a symbolic link: whatever is put
/// in place of a folder meanwhile, the walk cannot leave.
struct AssetRoot: ~Copyable {
  private let descriptor: Int32

  /// The folder at `path`. The user named it, so it may itself be a link.
  init(path: String) throws(AssetFault) {
    descriptor = try Self.opened(path)
  }

  deinit { close(descriptor) }

  private static func opened(_ path: String) throws(AssetFault) -> Int32 {
    guard !path.utf8.contains(0) else { throw .noRoot(path, Wording("路径中有NUL字符", "a NUL in the path")) }
    let folder = open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .noRoot(path, AssetFault.words(for: errno)) }
    return folder
  }

  /// The bytes of the file that `path` names below the root.
  ///
  /// - Parameter limit: How many bytes it may have; a larger one is refused by its size, before any of it is read.
  func bytes(of path: String, limit: Int) throws(AssetFault) -> [UInt8] {
    let parts = try Self.parts(of: path)
    var folder = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard folder >= 0 else { throw .unreadable(AssetFault.words(for: errno)) }
    defer { close(folder) }
    for part in parts.dropLast() {
      let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else { throw Self.fault(errno, of: part, in: folder) }
      close(folder)
      folder = next
    }
    return try Self.bytes(of: parts[parts.count - 1], in: folder, limit: limit)
  }

  /// The names on the way, `.` aside; at least one.
  static func parts(of path: String) throws(AssetFault) -> [String] {
    guard !path.utf8.contains(0) else { throw .path(Wording("路径中有NUL字符", "it has a NUL in it")) }
    guard !path.hasPrefix("/") else { throw .path(Wording("是绝对路径", "it is an absolute path")) }
    guard !path.contains("://") else { throw .path(Wording("是网址，不会访问网络", "it is an address; nothing is fetched")) }
    let parts = path.split(separator: "/").map(String.init).filter { $0 != "." }
    guard !parts.contains("..") else { throw .path(Wording("含有“..”", "it has “..” in it")) }
    guard !parts.isEmpty, !path.hasSuffix("/") else { throw .notAFile(Wording("文件夹", "a folder")) }
    return parts
  }

  private static func bytes(of name: String, in folder: Int32, limit: Int) throws(AssetFault) -> [UInt8] {
    // Looked at before it is opened: to open a device may already do something.
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw fault(errno, of: name, in: folder) }
    try requireFile(status)
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw fault(errno, of: name, in: folder) }
    defer { close(file) }
    guard fstat(file, &status) == 0 else { throw .unreadable(AssetFault.words(for: errno)) }
    try requireFile(status)
    guard status.st_size <= limit else { throw .tooLarge(bytes: Int(status.st_size), limit: limit) }
    return try read(file, expecting: Int(status.st_size), limit: limit)
  }

  private static func requireFile(_ status: stat) throws(AssetFault) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFLNK: throw .link
    case S_IFDIR: throw .notAFile(Wording("文件夹", "a folder"))
    case S_IFIFO: throw .notAFile(Wording("命名管道", "a named pipe"))
    case S_IFSOCK: throw .notAFile(Wording("套接字", "a socket"))
    default: throw .notAFile(Wording("设备", "a device"))
    }
  }

  private static func read(_ file: Int32, expecting size: Int, limit: Int) throws(AssetFault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, size))
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &block, block.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(AssetFault.words(for: errno)) }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(bytes: bytes.count + count, limit: limit) }
      bytes.append(contentsOf: block[..<count])
    }
  }

  /// What the system's refusal means; a link in place of a folder is refused as no folder.
  private static func fault(_ number: Int32, of name: String, in folder: Int32) -> AssetFault {
    switch number {
    case ENOENT: return .missing
    case ELOOP: return .link
    case ENOTDIR:
      var status = stat()
      let isLink = fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
      return isLink ? .link : .missing
    default: return .unreadable(AssetFault.words(for: number))
    }
  }
}
