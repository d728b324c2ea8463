/// Names and addresses of this machine's loopback.
enum HostNames {
  /// Whether only this machine can reach that address or name. A name that merely resolves to it does not count: whoever
  /// answers for names could make it mean another.
  static func isLoopback(_ host: String) -> Bool {
    let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    return bare.lowercased() == "localhost" || bare == "::1" || isLoopbackAddress(bare)
  }

  /// 127.0.0.0/8, written as four decimal numbers.
  private static func isLoopbackAddress(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  /// The host of `host:port`, as `Host` headers and origins write it; `nil` where that is no such thing.
  static func host(ofAuthority authority: String) -> String? {
    guard authority.hasPrefix("[") else {
      let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count <= 2, !parts[0].isEmpty, parts.count == 1 || UInt16(parts[1]) != nil else { return nil }
      return String(parts[0])
    }
    guard let end = authority.firstIndex(of: "]") else { return nil }
    let rest = authority[authority.index(after: end)...]
    guard rest.isEmpty || (rest.first == ":" && UInt16(rest.dropFirst()) != nil) else { return nil }
    return String(authority[...end])
  }
}
