/// What a client accepts, by its `Accept` header (RFC 9110 12.5.1).
struct Acceptance {
  private struct Range {
    var essence: String
    var quality: Double
  }

  private let ranges: [Range]

  /// No header accepts everything.
  init(_ header: String?) {
    guard let header, !header.isEmpty else {
      ranges = [Range(essence: "*/*", quality: 1)]
      return
    }
    ranges = header.split(separator: ",").compactMap { part in
      guard let type = MediaType(String(part)) else { return nil }
      return Range(essence: type.essence, quality: type.parameters["q"].flatMap { Double($0) } ?? 1)
    }
  }

  /// Of what is offered, the best one; the first of equals. `nil` where none is accepted.
  func best(of offered: [MediaType]) -> MediaType? {
    var best: (type: MediaType, quality: Double)?
    for type in offered {
      let quality = quality(of: type)
      if quality > best?.quality ?? 0 { best = (type, quality) }
    }
    return best?.type
  }

  /// The most exact range that covers the type decides.
  private func quality(of type: MediaType) -> Double {
    let group = type.essence.prefix { $0 != "/" }
    for name in [type.essence, "\(group)/*", "*/*"] {
      if let range = ranges.first(where: { $0.essence == name }) { return range.quality }
    }
    return 0
  }
}
