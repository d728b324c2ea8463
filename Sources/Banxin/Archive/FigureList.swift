import Diagnostics
import Reports

/// A report's figures as CSV (RFC 4180), for those who count and do not read.
///
/// Columns: the key in the model, the label, the value as it is printed; a blank cell has an empty value. It begins with
/// a byte-order mark, without which spreadsheets take Chinese UTF-8 for the system's old encoding.
struct FigureList {
  /// A figure's line.
  struct Line: Hashable {
    var key: String
    var label: String
    var value: String
  }

  /// The figures, in the form's order.
  let lines: [Line]

  init(of report: Report, form: Form) {
    lines = form.figures.map { field in
      Line(
        key: field.path.rawValue, label: field.fullLabel.chinese,
        value: report.figure(field.path)?.value.map(\.description) ?? "")
    }
  }

  /// The file's bytes.
  var bytes: [UInt8] {
    let rows = [["key", "label", "value"]] + lines.map { [$0.key, $0.label, $0.value] }
    return [0xEF, 0xBB, 0xBF] + Array(rows.map(CSVLine.text(of:)).joined().utf8)
  }

  /// The lines of such a file; `nil` where it is none.
  static func lines(in bytes: [UInt8]) -> [Line]? {
    let text = String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars where scalar != "\r" {
      let last = rows.count - 1
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[last].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[last][rows[last].count - 1].unicodeScalars.append(scalar)
      }
    }
    let filled = rows.filter { $0 != [""] }
    guard filled.first == ["key", "label", "value"], filled.allSatisfy({ $0.count == 3 }) else { return nil }
    return filled.dropFirst().map { Line(key: $0[0], label: $0[1], value: $0[2]) }
  }
}
