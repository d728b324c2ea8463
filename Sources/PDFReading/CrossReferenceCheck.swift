/// Looks over a file's cross-reference tables (ISO 32000-1 7.5.4) before anything is unpacked.
///
/// A cross-reference stream or an object stream is unpacked as a whole by whoever opens the file, however much comes out
/// of it. Banxin writes neither. Where all tables are plain ones and name no stream beside them, no such stream can be
/// reached, and reading stays within the file's own size.
struct CrossReferenceCheck {
  /// How many tables are followed: one an incremental update.
  private static let tableLimit = 64

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// - Throws: `damaged` where there is no table, `foreign` where it is a stream or the file is encrypted.
  func check() throws(PDFArchiveError) {
    guard bytes.starts(with: Array("%PDF-".utf8)) else { throw .notAPDF }
    guard var offset = startOfTables else { throw .damaged(reason: "no startxref") }
    for _ in 0..<Self.tableLimit {
      guard let previous = try previousTable(at: offset) else { return }
      offset = previous
    }
    throw .damaged(reason: "too many cross-reference tables")
  }

  /// The number behind the last `startxref`.
  private var startOfTables: Int? {
    let keyword = Array("startxref".utf8)
    let first = max(0, bytes.count - 2048)
    let starts = (first..<bytes.count).reversed()
    guard let start = starts.first(where: { bytes[$0...].starts(with: keyword) }) else { return nil }
    var scanner = ContentScanner(bytes, from: start + keyword.count)
    return scanner.nextToken().flatMap { integer($0.range) }
  }

  /// Where the table before the one at `offset` stands.
  private func previousTable(at offset: Int) throws(PDFArchiveError) -> Int? {
    guard bytes.indices.contains(offset) else { throw .damaged(reason: "the cross-reference lies outside the file") }
    var scanner = ContentScanner(bytes, from: offset)
    guard let keyword = scanner.nextToken(), scanner.matches(keyword.range, "xref") else { throw .foreign }
    while let token = scanner.nextToken() {
      guard token.kind != .number else { continue }
      if scanner.matches(token.range, "trailer") { return try previous(in: &scanner) }
      guard scanner.matches(token.range, "n") || scanner.matches(token.range, "f") else { break }
    }
    throw .damaged(reason: "the cross-reference table breaks off")
  }

  /// The trailer's `/Prev`.
  private func previous(in scanner: inout ContentScanner) throws(PDFArchiveError) -> Int? {
    var depth = 0
    var previous: Int?
    while let token = scanner.nextToken() {
      if scanner.matches(token.range, "<<") { depth += 1 }
      if scanner.matches(token.range, ">>") { depth -= 1 }
      if depth == 0 { return previous }
      guard token.kind == .name else { continue }
      let isUnknown = bytes[token.range].contains(UInt8(ascii: "#"))
      if isUnknown || scanner.matches(token.range, "/XRefStm") || scanner.matches(token.range, "/Encrypt") {
        throw .foreign
      }
      if scanner.matches(token.range, "/Prev") {
        guard previous == nil, let number = scanner.nextToken().flatMap({ integer($0.range) }) else { throw .foreign }
        previous = number
      }
    }
    throw .damaged(reason: "the trailer breaks off")
  }

  private func integer(_ range: Range<Int>) -> Int? {
    range.count < 16 ? Int(String(decoding: bytes[range], as: UTF8.self)) : nil
  }
}
