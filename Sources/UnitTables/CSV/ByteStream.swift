internal import Glibc
internal import Reading

/// A file's bytes, block by block.
final class ByteStream {
  private let descriptor: Int32
  /// The file's size in bytes, as it is opened.
  let size: Int

  /// Opens a regular file: a table may be read more than once.
  init(path: String) throws(UnreadableFile) {
    guard !path.utf8.contains(0) else { throw ByteStream.failure(path, EINVAL) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw ByteStream.failure(path, errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let number = errno
      close(descriptor)
      throw ByteStream.failure(path, number)
    }
    size = Int(status.st_size)
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw ByteStream.failure(path, status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Back to the first byte.
  func rewind() { lseek(descriptor, 0, SEEK_SET) }

  /// The next bytes, at most a block of them; none at the end. A file that can no longer be read ends there.
  func next() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.block) { buffer, count in
      var taken = -1
      repeat { taken = read(descriptor, buffer.baseAddress, Self.block) } while taken < 0 && errno == EINTR
      count = max(0, taken)
    }
  }

  private static let block = 1 << 16

  private static func failure(_ path: String, _ number: Int32) -> UnreadableFile {
    UnreadableFile(path: path, errno: number)
  }
}
