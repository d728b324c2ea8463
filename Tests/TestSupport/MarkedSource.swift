public import Diagnostics

/// A source with markers (1️⃣ 2️⃣ …) where findings must point.
///
/// `key: 1️⃣value` stands for `key: value` and a place called `1️⃣` at line 1, column 6.
public struct MarkedSource: Sendable {
  /// The source without its markers.
  public let text: String
  /// Line and column of what follows each marker.
  public let places: [String: (line: Int, column: Int)]

  /// The source as bytes.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// Takes the markers out of `marked`.
  public init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [String: (line: Int, column: Int)] = [:]
    var line = 1
    var column = 1
    let scalars = Array(marked.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if index + 2 < scalars.count, scalars[index + 1] == "\u{FE0F}", scalars[index + 2] == "\u{20E3}" {
        places["\(scalars[index])\u{FE0F}\u{20E3}"] = (line, column)
        index += 3
        continue
      }
      text.append(scalars[index])
      column += 1
      if scalars[index] == "\n" { (line, column) = (line + 1, 1) }
      index += 1
    }
    self.text = String(text)
    self.places = places
  }

  /// The finding in the form `1️⃣ CODE`, where it stands at a marker; else `line:column CODE`.
  public func describe(_ finding: Diagnostic) -> String {
    guard let location = finding.location else { return "- \(finding.code.rawValue)" }
    let marker = places.first { $0.value == (location.line, location.column) }?.key
    return "\(marker ?? "\(location.line):\(location.column)") \(finding.code.rawValue)"
  }
}
