internal import Diagnostics
internal import Foundation
internal import Reading

/// What the output of each unit is called; no two are called the same.
struct UnitName {
  private var taken: [String: SourceLocation] = [:]

  /// A name is at most so many bytes of UTF-8, which leaves room for an extension and a temporary one.
  private static let longest = 200

  /// The name that a unit's `output` asks for, else its issuer's, else that of its place; and what is wrong with it.
  mutating func name(
    output: (text: String, place: SourceLocation)?, issuer: String?, at place: SourceLocation
  ) -> (name: String, findings: [Diagnostic]) {
    let fallback = "row-\(place.line)"
    var findings: [Diagnostic] = []
    let name: String
    if let output {
      let wanted = Self.withoutExtension(output.text.trimmingBlanks)
      name = Self.isSafe(wanted) ? wanted : fallback
      if name != wanted { findings.append(Self.unsafe(output.text, at: output.place)) }
    } else {
      name = issuer.map { Self.safe($0) }.flatMap { $0.isEmpty ? nil : $0 } ?? fallback
    }
    let origin = output?.place ?? place
    if let first = taken[Self.folded(name)] {
      findings.append(Self.repeated(name, at: origin, first: first))
    } else {
      taken[Self.folded(name)] = origin
    }
    return (name, findings)
  }

  private static func unsafe(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, TableExplanations.output, at: place,
      Wording(
        "“\(name.excerpt)”不能作文件名：不可含 / \\ : * ? \" < > |、控制字符，不可为 . 或 ..，不超过\(longest)字节",
        "“\(name.excerpt)” is no file name: it may not hold / \\ : * ? \" < > | or control characters, be . or .., or have more than \(longest) bytes"
      ))
  }

  private static func repeated(_ name: String, at place: SourceLocation, first: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, TableExplanations.output, at: place,
      Wording(
        "输出文件名“\(name.excerpt)”与第\(first.line)行相同",
        "the output's name “\(name.excerpt)” is that of row \(first.line), too"),
      related: [.init(location: first, message: Wording("前一处", "the first one"))])
  }

  /// Names that differ in case or composition alone are one file on some systems.
  private static func folded(_ name: String) -> String { name.precomposedStringWithCanonicalMapping.lowercased() }

  private static func withoutExtension(_ name: String) -> String {
    name.lowercased().hasSuffix(".pdf") ? String(name.dropLast(4)) : name
  }

  private static func isSafe(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= longest && !name.hasPrefix(".") && name.unicodeScalars.allSatisfy(isSafe)
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return !"/\\:*?\"<>|".unicodeScalars.contains(scalar) && category != .control && category != .format
      && category != .lineSeparator && category != .paragraphSeparator
  }

  /// The issuer as a name: what may not stand in one is left out.
  private static func safe(_ text: String) -> String {
    var name = String(String.UnicodeScalarView(text.unicodeScalars.filter(isSafe))).trimmingBlanks
    while name.hasPrefix(".") { name.removeFirst() }
    while name.utf8.count > longest { name.removeLast() }
    return name
  }
}
