internal import Compression

/// A file's objects, written one behind the other, and where each begins (ISO 32000-1 7.5.3).
///
/// Objects refer to one another by numbers, so a number can be had before its object is written. Each object is written
/// once and whole; nothing is read again.
struct PDFBody {
  /// What packs streams.
  let deflater: Deflater
  /// What is written so far.
  private(set) var syntax = PDFSyntax()
  /// Where each object begins, from object 1 on; 0 until it is written.
  private(set) var offsets: [Int] = []

  /// A file's beginning: its version, and bytes that no text has (ISO 32000-1 7.5.2).
  init(deflater: Deflater) {
    self.deflater = deflater
    syntax.put("%PDF-1.7\n%")
    syntax.put(bytes: [0xBF, 0xF7, 0xA2, 0xFE, 0x0A])
  }

  /// A number for an object that will be written.
  mutating func reserve() -> Int {
    offsets.append(0)
    return offsets.count
  }

  /// Numbers for so many objects, the first one's returned; the others follow it.
  mutating func reserve(_ count: Int) -> Int {
    offsets.append(contentsOf: repeatElement(0, count: count))
    return offsets.count - count + 1
  }

  /// Writes an object.
  mutating func write<Failure: Error>(
    _ number: Int, _ contents: (inout PDFSyntax) throws(Failure) -> Void
  ) throws(Failure) {
    begin(number)
    try contents(&syntax)
    syntax.put("\nendobj\n")
  }

  /// Writes a stream, packed unless `isPlain`; `entries` are more of its dictionary.
  mutating func writeStream(
    _ number: Int, _ bytes: [UInt8], isPlain: Bool = false, entries: (inout PDFSyntax) -> Void = { _ in }
  ) {
    let packed = isPlain ? bytes : deflater.deflated(bytes)
    writeStream(number, packed: packed, filter: isPlain ? "" : " /Filter /FlateDecode", entries: entries)
  }

  /// Writes a stream of bytes that are packed as `filter` says.
  mutating func writeStream(
    _ number: Int, packed bytes: [UInt8], filter: StaticString, entries: (inout PDFSyntax) -> Void = { _ in }
  ) {
    begin(number)
    syntax.put("<< /Length ")
    syntax.put(bytes.count)
    syntax.put(filter)
    entries(&syntax)
    syntax.put(" >>\nstream\n")
    syntax.put(bytes: bytes)
    syntax.put("\nendstream\nendobj\n")
  }

  /// Goes on behind the last object.
  mutating func append(_ contents: (inout PDFSyntax) -> Void) { contents(&syntax) }

  private mutating func begin(_ number: Int) {
    offsets[number - 1] = syntax.bytes.count
    syntax.put(number)
    syntax.put(" 0 obj\n")
  }
}
