import Diagnostics
import Foundation

/// The parameters of an address, each known and sound; everything wrong is told at once.
struct Query {
  private var values: [String: String] = [:]
  private(set) var faults: [Wording] = []

  /// - Parameters:
  ///   - text: What stands behind the question mark.
  ///   - names: The parameters that the address takes.
  init(_ text: String?, taking names: Set<String>) {
    for part in (text ?? "").split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let (name, value) = (Self.decoded(pair[0]), Self.decoded(pair.count > 1 ? pair[1] : ""))
      guard let name, let value else {
        faults.append(Wording("参数的百分号编码不正确", "a parameter is wrongly percent-encoded"))
        continue
      }
      if !names.contains(name) {
        let shown = String(name.prefix(40))
        faults.append(Wording("没有参数“\(shown)”", "there is no parameter “\(shown)”"))
      } else if values.updateValue(value, forKey: name) != nil {
        faults.append(Wording("参数“\(name)”重复", "the parameter “\(name)” stands twice"))
      }
    }
  }

  /// One of several words.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let value = values[name] else { return nil }
    if let choice = Choice(rawValue: value) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    faults.append(Wording("参数“\(name)”应为：\(known)", "the parameter “\(name)” takes: \(known)"))
    return nil
  }

  /// `true`, `false`, or the bare name for `true`.
  mutating func flag(_ name: String) -> Bool? {
    switch values[name] {
    case nil: return nil
    case "true", "1", "": return true
    case "false", "0": return false
    default:
      faults.append(Wording("参数“\(name)”应为true或false", "the parameter “\(name)” takes true or false"))
      return nil
    }
  }

  /// A whole number within bounds.
  mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = values[name] else { return nil }
    if let number = Int(value), range.contains(number) { return number }
    let bounds = "\(range.lowerBound)–\(range.upperBound)"
    faults.append(Wording("参数“\(name)”应为\(bounds)的整数", "the parameter “\(name)” takes a whole number, \(bounds)"))
    return nil
  }

  /// Ends the reading: all faults together.
  func check() throws(Problem) {
    if !faults.isEmpty { throw .query(faults) }
  }

  private static func decoded(_ text: Substring) -> String? {
    text.replacing("+", with: " ").removingPercentEncoding
  }
}
