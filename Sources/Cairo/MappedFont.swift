import Glibc

/// A font file in memory, mapped: the kernel reads what is touched, and shares it with all who map the file.
///
/// The bytes are this object's own to change; the file stays as it is.
final class MappedFont {
  /// The file's bytes, and room behind them for a table.
  let bytes: UnsafeMutableRawBufferPointer
  /// Where the room begins: at a page of memory behind the file.
  private let room: Int

  private static let roomSize = 64
  /// In bytes. The maps of Chinese faces have 50,000 and more, those of Latin ones some 5,000.
  private static let smallMap = 16_384

  /// The file at `path`; `nil` where it cannot be read.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return nil }
    let page = sysconf(Int32(_SC_PAGESIZE))
    room = (Int(status.st_size) + page - 1) / page * page
    let count = room + Self.roomSize
    let access = PROT_READ | PROT_WRITE
    guard let start = mmap(nil, count, access, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), start != MAP_FAILED else {
      return nil
    }
    bytes = UnsafeMutableRawBufferPointer(start: start, count: count)
    // The file takes the place of the region's first pages.
    guard mmap(start, Int(status.st_size), access, MAP_PRIVATE | MAP_FIXED, descriptor, 0) != MAP_FAILED else {
      return nil
    }
  }

  deinit { munmap(bytes.baseAddress, bytes.count) }

  /// Takes the face's map from characters to glyphs away where it is large, by an empty one; whether it did.
  ///
  /// A table `cmap` of one subtable of format 4 (OpenType, "cmap"), with the segment that is always the last.
  func emptyLargeCharacterMap(ofFace index: Int) -> Bool {
    guard let record = characterMapRecord(ofFace: index), let size = integer32(at: record + 12), size > Self.smallMap
    else { return false }
    let words: [UInt16] = [0, 1, 3, 1, 0, 12, 4, 24, 0, 2, 0, 0, 0, 0xFFFF, 0, 0xFFFF, 1, 0]
    for (place, value) in [(8, room), (12, 2 * words.count)] {
      set(UInt16(truncatingIfNeeded: value >> 16), at: record + place)
      set(UInt16(truncatingIfNeeded: value), at: record + place + 2)
    }
    for (place, word) in words.enumerated() { set(word, at: room + 2 * place) }
    return true
  }

  // MARK: Tables

  /// Where the table directory of a face has its entry of the table `cmap`.
  private func characterMapRecord(ofFace index: Int) -> Int? {
    guard let directory = directory(ofFace: index), let count = integer16(at: directory + 4) else { return nil }
    let record = (0..<count).lazy.map { directory + 12 + 16 * $0 }.first { self.tag(at: $0) == "cmap" }
    return record.flatMap { $0 + 16 <= room ? $0 : nil }
  }

  /// Where the table directory of a face begins (OpenType, "Organization of an OpenType Font").
  private func directory(ofFace index: Int) -> Int? {
    guard tag(at: 0) == "ttcf" else { return index == 0 ? 0 : nil }
    guard let count = integer32(at: 8), (0..<count).contains(index) else { return nil }
    return integer32(at: 12 + 4 * index)
  }

  private func tag(at offset: Int) -> String? {
    guard offset >= 0, offset + 4 <= room else { return nil }
    return String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self)
  }

  private func integer16(at offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= room else { return nil }
    return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }

  private func integer32(at offset: Int) -> Int? {
    guard let high = integer16(at: offset), let low = integer16(at: offset + 2) else { return nil }
    return high << 16 | low
  }

  private func set(_ word: UInt16, at offset: Int) {
    bytes[offset] = UInt8(word >> 8)
    bytes[offset + 1] = UInt8(truncatingIfNeeded: word)
  }
}
