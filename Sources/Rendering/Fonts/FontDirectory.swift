internal import Glibc

/// The table directory of a face, and the size of its file: what changes when any of its tables does.
///
/// OpenType 1.9, “Organization of an OpenType Font”: a collection begins with `ttcf` and the places of its faces; each
/// face with a version, the number of tables, and 16 bytes a table, the checksum among them.
struct FontDirectory {
  private static let collectionTag = Array("ttcf".utf8)
  /// No font has more tables; the specification knows about fifty.
  private static let tableLimit = 512

  /// The size of the file, the place of the directory, and the directory as it stands in the file.
  let bytes: [UInt8]

  /// The directory of the face of that number in its file; `nil` where there is none.
  init?(path: String, index: Int) {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    guard let start = Self.start(of: index, in: file), let head = Self.read(file, at: start, count: 12) else {
      return nil
    }
    let tableCount = Int(head[4]) << 8 | Int(head[5])
    guard tableCount <= Self.tableLimit, let tables = Self.read(file, at: start + 12, count: 16 * tableCount) else {
      return nil
    }
    bytes = Self.bigEndian(Int(status.st_size)) + Self.bigEndian(start) + head + tables
  }

  private static func start(of index: Int, in file: Int32) -> Int? {
    guard read(file, at: 0, count: 4) == collectionTag else { return 0 }
    return read(file, at: 12 + 4 * index, count: 4)?.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func read(_ file: Int32, at offset: Int, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return pread(file, &bytes, count, off_t(offset)) == count ? bytes : nil
  }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
  }
}
