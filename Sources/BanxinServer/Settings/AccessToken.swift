/// The secret that clients must show.
struct AccessToken: Sendable {
  /// Shorter ones can be guessed.
  static let leastLength = 16

  private let bytes: [UInt8]

  /// The token; `nil` where it is too short or holds what no header can carry.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= Self.leastLength, bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    self.bytes = bytes
  }

  /// Whether a request's `Authorization` header shows it.
  func admits(_ header: String?) -> Bool {
    guard let header, header.lowercased().hasPrefix("bearer ") else { return false }
    let shown = Array(header.utf8.dropFirst("bearer ".utf8.count).drop { $0 == 0x20 })
    return isEqual(to: shown)
  }

  /// Takes the same time wherever the first difference is, so that no token can be found letter by letter.
  private func isEqual(to shown: [UInt8]) -> Bool {
    var difference = UInt(bitPattern: shown.count ^ bytes.count)
    for (index, byte) in shown.enumerated() { difference |= UInt(byte ^ bytes[index % bytes.count]) }
    return difference == 0
  }
}
