import Diagnostics

/// Writes a value as YAML that reads back as the same value: keys in their order, the same bytes for the same value.
public struct YAMLWriter {
  private var lines: [String] = []
  private var line = ""
  /// How many scalars `line` has.
  private var column = 0
  private var places: WrittenPlaces

  private init(cellFile: String?) {
    places = WrittenPlaces(cellFile: cellFile)
  }

  /// The value as YAML, and where each part of it came from.
  ///
  /// - Parameter cellFile: The file whose places are cells of a table, if there is one.
  public static func write(_ value: Value, cellFile: String? = nil) -> (bytes: [UInt8], places: WrittenPlaces) {
    var writer = YAMLWriter(cellFile: cellFile)
    writer.writeBlock(value, indent: 0)
    if !writer.line.isEmpty { writer.endLine() }
    return (Array((writer.lines.joined(separator: "\n") + "\n").utf8), writer.places)
  }

  // MARK: Structure

  /// A value on lines of its own; the current line may hold the indentation already.
  private mutating func writeBlock(_ value: Value, indent: Int) {
    switch value.content {
    case .mapping(let entries) where !entries.isEmpty:
      for entry in entries {
        pad(to: indent)
        mark(entry.key.location ?? value.location)
        put(YAMLScalar.key(entry.key.string) + ":")
        writeBehindKey(entry.value, indent: indent)
      }
    case .sequence(let items) where !items.isEmpty:
      for item in items {
        pad(to: indent)
        mark(item.location)
        put("- ")
        writeBlock(item, indent: indent + 2)
      }
    default:
      pad(to: indent)
      writeInline(value, indent: indent)
    }
  }

  private mutating func writeBehindKey(_ value: Value, indent: Int) {
    switch value.content {
    case .null:
      mark(value.location)
      endLine()
    case .mapping(let entries) where !entries.isEmpty:
      endLine()
      writeBlock(value, indent: indent + 2)
    case .sequence(let items) where !items.isEmpty && !isShortRow(items):
      endLine()
      writeBlock(value, indent: indent + 2)
    default:
      put(" ")
      writeInline(value, indent: indent + 2)
    }
  }

  /// A value that begins on the current line, and the line's end.
  private mutating func writeInline(_ value: Value, indent: Int) {
    mark(value.location)
    switch value.content {
    case .null: put("null")
    case .mapping: put("{}")
    case .sequence(let items): writeRow(items)
    case .scalar(let text, let quoted):
      switch YAMLScalar.style(of: text, quoted: quoted) {
      case .plain: put(text, escaped: false)
      case .doubleQuoted: put(text, escaped: true)
      case .literal: return writeLiteral(text, indent: max(indent, 2))
      }
    }
    endLine()
  }

  /// A row of figures stands on one line.
  private func isShortRow(_ items: [Value]) -> Bool {
    items.count <= 12
      && items.allSatisfy { item in
        guard case .scalar(let text, let quoted) = item.content, text.scalars.count <= 16 else { return false }
        return YAMLScalar.style(of: text, quoted: quoted) == .plain
          && text.scalars.allSatisfy { !",[]{}:".unicodeScalars.contains($0) }
      }
  }

  private mutating func writeRow(_ items: [Value]) {
    put("[")
    for (index, item) in items.enumerated() {
      if index > 0 { put(", ") }
      mark(item.location)
      put(item.text?.string ?? "")
    }
    put("]")
  }

  // MARK: Text

  /// `|` with the text's lines below; the indicators say how it ends and how far it is indented.
  private mutating func writeLiteral(_ text: SourcedText, indent: Int) {
    let scalars = text.scalars
    let breaks = scalars.reversed().prefix { $0 == "\n" }.count
    let opensWithBlank = scalars.first == " " || scalars.first == "\n"
    put("|" + (opensWithBlank ? "2" : "") + (breaks == 0 ? "-" : breaks == 1 ? "" : "+"))
    endLine()
    let marks = Set(text.marks.map(\.offset))
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
      if end > start {
        pad(to: indent)
        put(text, in: start..<end, marks: marks, escaped: false)
      }
      endLine()
      start = end + 1
    }
  }

  private mutating func put(_ text: SourcedText, escaped: Bool) {
    if escaped { put("\"") }
    put(text, in: 0..<text.scalars.count, marks: Set(text.marks.map(\.offset)), escaped: escaped)
    if escaped { put("\"") }
  }

  /// Part of a text; wherever its characters stop coming one after another, the place is noted.
  private mutating func put(_ text: SourcedText, in range: Range<Int>, marks: Set<Int>, escaped: Bool) {
    var isBroken = true
    for offset in range {
      if isBroken || marks.contains(offset), let place = text.location(at: offset) { mark(place) }
      let scalar = text.scalars[offset]
      let escape = escaped ? YAMLScalar.escape(scalar) : nil
      isBroken = escape != nil
      if let escape {
        put(escape)
      } else {
        line.unicodeScalars.append(scalar)
        column += 1
      }
    }
  }

  private mutating func put(_ text: String) {
    line += text
    column += text.unicodeScalars.count
  }

  private mutating func pad(to indent: Int) {
    if column < indent { put(String(repeating: " ", count: indent - column)) }
  }

  private mutating func endLine() {
    lines.append(line)
    line = ""
    column = 0
  }

  private mutating func mark(_ origin: SourceLocation) {
    places.add(line: lines.count + 1, column: column + 1, origin: origin)
  }
}
