import CZlib

/// Writes a ZIP archive entry by entry (APPNOTE.TXT 6.3.10), nothing compressed: a PDF hardly shrinks.
///
/// An entry's size and checksum are known when it is written, so that they stand before it and not in a data descriptor
/// behind it: readers of streams cannot tell where a stored entry with a descriptor ends. An archive that outgrows 4 GiB
/// or 65,535 entries gets the records of Zip64.
struct ZipArchive {
  private static let shortLimit = UInt64(UInt16.max)
  private static let wordLimit = UInt64(UInt32.max)

  private var directory = LittleEndianBytes()
  private var offset: UInt64
  private var count: UInt64 = 0

  /// - Parameter offset: How many bytes stand before the archive, for tests of large ones.
  init(offset: UInt64 = 0) {
    self.offset = offset
  }

  /// The bytes of one entry: what stands before it, and itself.
  ///
  /// - Parameters:
  ///   - name: Its name, ASCII.
  ///   - bytes: What it holds, less than 4 GiB.
  mutating func entry(_ name: String, _ bytes: [UInt8]) -> [[UInt8]] {
    let checksum = UInt32(truncatingIfNeeded: crc32_z(0, bytes, bytes.count))
    var header = LittleEndianBytes()
    header.add(0x0403_4B50 as UInt32)
    header.add(20 as UInt16)
    addCommon(to: &header, checksum: checksum, size: UInt32(bytes.count), name: name)
    header.add(0 as UInt16)
    header.bytes += name.utf8
    addToDirectory(name, checksum: checksum, size: UInt32(bytes.count))
    offset += UInt64(header.bytes.count + bytes.count)
    count += 1
    return [header.bytes, bytes]
  }

  /// The directory at the end.
  mutating func end() -> [UInt8] {
    let start = offset
    let size = UInt64(directory.bytes.count)
    var end = directory
    if start + size > Self.wordLimit || count >= Self.shortLimit { addLargeEnd(to: &end, start: start, size: size) }
    end.add(0x0605_4B50 as UInt32)
    end.add(0 as UInt32)
    end.add(UInt16(min(count, Self.shortLimit)))
    end.add(UInt16(min(count, Self.shortLimit)))
    end.add(UInt32(min(size, Self.wordLimit)))
    end.add(UInt32(min(start, Self.wordLimit)))
    end.add(0 as UInt16)
    return end.bytes
  }

  /// Flags, method, date, checksum, sizes and name length: the same in both headers. The date is the format's first
  /// day, so that the same documents give the same archive.
  private func addCommon(to header: inout LittleEndianBytes, checksum: UInt32, size: UInt32, name: String) {
    header.add(0 as UInt16)
    header.add(0 as UInt16)
    header.add(0 as UInt16)
    header.add(0x0021 as UInt16)
    header.add(checksum)
    header.add(size)
    header.add(size)
    header.add(UInt16(name.utf8.count))
  }

  private mutating func addToDirectory(_ name: String, checksum: UInt32, size: UInt32) {
    let isFar = offset >= Self.wordLimit
    directory.add(0x0201_4B50 as UInt32)
    directory.add(45 as UInt16)
    directory.add((isFar ? 45 : 20) as UInt16)
    addCommon(to: &directory, checksum: checksum, size: size, name: name)
    directory.add((isFar ? 12 : 0) as UInt16)
    directory.add(0 as UInt16)
    directory.add(0 as UInt16)
    directory.add(0 as UInt16)
    directory.add(0 as UInt32)
    directory.add(UInt32(min(offset, Self.wordLimit)))
    directory.bytes += name.utf8
    guard isFar else { return }
    directory.add(1 as UInt16)
    directory.add(8 as UInt16)
    directory.add(offset)
  }

  /// The Zip64 end of the directory, and where it stands.
  private func addLargeEnd(to end: inout LittleEndianBytes, start: UInt64, size: UInt64) {
    end.add(0x0606_4B50 as UInt32)
    end.add(44 as UInt64)
    end.add(45 as UInt16)
    end.add(45 as UInt16)
    end.add(0 as UInt32)
    end.add(0 as UInt32)
    end.add(count)
    end.add(count)
    end.add(size)
    end.add(start)
    end.add(0x0706_4B50 as UInt32)
    end.add(0 as UInt32)
    end.add(start + size)
    end.add(1 as UInt32)
  }
}

/// Bytes of numbers, the least one first.
private struct LittleEndianBytes {
  var bytes: [UInt8] = []

  mutating func add(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }
}
