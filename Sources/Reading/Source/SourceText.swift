internal import Diagnostics

/// A model file's text, checked: good UTF-8 without a byte order mark, every refused character known.
struct SourceText {
  /// A refused character that was written as such, not as an escape.
  struct Refusal {
    var reason: RefusedCharacter
    var scalar: Unicode.Scalar
    /// How many scalars stand before it.
    var index: Int
    var location: SourceLocation
  }

  /// The file's name.
  let file: String
  /// UTF-8. In the place of a refused character stands `placeholder`, so that the structure can still be read.
  private(set) var bytes: [UInt8]
  /// In reading order.
  private(set) var refusals: [Refusal] = []

  /// One byte and one scalar, and no indicator of YAML or JSON.
  static let placeholder = UInt8(ascii: "_")

  /// Checks `bytes`; `nil` where they are no UTF-8 text, or have more refused characters than can be listed.
  init?(_ bytes: [UInt8], file: String, findings: inout FindingList) {
    self.file = file
    guard !Self.isUTF16(bytes) else {
      findings.add(.wideEncoding(at: .start(of: file)))
      return nil
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var scan = SourceScan(file: file, limit: findings.isFull ? 0 : 1_000)
    bytes.withUnsafeBufferPointer { scan.run(over: $0, from: start) }
    guard scan.faults == 0 else {
      if let place = scan.firstFault {
        findings.add(.badEncoding(at: place.location, byte: place.byte, count: scan.faults))
      }
      return nil
    }
    refusals = scan.refusals
    if scan.unlisted > 0 {
      for refusal in refusals { findings.add(.refused(refusal.reason, refusal.scalar, at: refusal.location)) }
      findings.addUnlisted(scan.unlisted)
      return nil
    }
    self.bytes = Self.replacing(scan.places, in: bytes, from: start)
  }

  private static func replacing(_ places: [Range<Int>], in bytes: [UInt8], from start: Int) -> [UInt8] {
    if places.isEmpty { return start == 0 ? bytes : Array(bytes[start...]) }
    var replaced: [UInt8] = []
    replaced.reserveCapacity(bytes.count)
    var kept = start
    for place in places {
      replaced.append(contentsOf: bytes[kept..<place.lowerBound])
      replaced.append(placeholder)
      kept = place.upperBound
    }
    replaced.append(contentsOf: bytes[kept...])
    return replaced
  }

  /// By its byte order mark, or because every other one of the first bytes is zero.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4 else { return false }
    return (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0) || (bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0)
  }
}
