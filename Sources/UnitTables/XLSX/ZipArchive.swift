internal import CZip

/// A ZIP file that is only read: libzip's archive, closed with the value.
final class ZipArchive {
  private let archive: OpaquePointer

  /// Opens a file; `nil` where it is no ZIP file.
  init?(path: String) {
    var error: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &error) else { return nil }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// How many bytes its parts unpack to by the directory; `nil` beyond `limit`, or where there are too many parts.
  func unpackedSize(limit: Int) -> Int? {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0, count <= Self.partLimit else { return nil }
    var total = 0
    for index in 0..<UInt64(count) {
      guard let size = size(of: index), size <= limit - total else { return nil }
      total += size
    }
    return total
  }

  /// Whether there is a part of that name.
  func has(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// The part of that name, to be read once; `nil` where there is none or it is packed in an unknown way.
  func part(_ name: String) -> ZipPart? { zip_fopen(archive, name, 0).map { ZipPart($0, of: self) } }

  private static let partLimit = 10_000

  private func size(of index: UInt64) -> Int? {
    var status = zip_stat()
    guard zip_stat_index(archive, index, 0, &status) == 0 else { return nil }
    return Int(clamping: status.size)
  }
}

/// One part of a ZIP file, unpacked block by block.
final class ZipPart {
  private let file: OpaquePointer
  /// libzip's file may not outlive its archive.
  private let archive: ZipArchive

  fileprivate init(_ file: OpaquePointer, of archive: ZipArchive) {
    self.file = file
    self.archive = archive
  }

  deinit { zip_fclose(file) }

  /// The next bytes, none at the end; `nil` where the part is damaged (its checksum is looked at, too).
  func next() -> [UInt8]? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.block) { buffer, taken in
      count = Int(zip_fread(file, buffer.baseAddress, UInt64(Self.block)))
      taken = max(0, count)
    }
    return count < 0 ? nil : bytes
  }

  private static let block = 1 << 16
}
