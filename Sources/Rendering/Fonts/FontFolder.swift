internal import Glibc

/// A folder of font files.
///
/// Only regular files directly in it count: no link is followed, no folder below it is entered.
struct FontFolder {
  /// A file in the folder.
  struct File {
    /// Its name in the folder.
    var name: String
    /// Its whole path.
    var path: String
    /// Its size in bytes.
    var byteCount: Int
  }

  /// The files with a font's extension, sorted by name, so that no choice depends on the disk's order.
  let files: [File]

  private static let extensions: Set<String> = ["otf", "ttf", "ttc", "otc"]

  /// Lists the folder at `path`; empty where there is none.
  init(path: String) {
    files = Self.names(in: path).sorted().compactMap { name in
      let path = path + "/" + name
      return Self.byteCount(ofRegularFile: path).map { File(name: name, path: path, byteCount: $0) }
    }
  }

  /// The bytes of the file at `path`; `nil` where it cannot be read.
  static func bytes(at path: String) -> [UInt8]? {
    guard let count = byteCount(ofRegularFile: path) else { return nil }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got <= 0 { break }
        filled += got
      }
    }
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let suffix = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
      if extensions.contains(suffix) { names.append(name) }
    }
    return names
  }

  private static func byteCount(ofRegularFile path: String) -> Int? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}
