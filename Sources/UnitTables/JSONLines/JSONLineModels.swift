internal import Diagnostics
internal import Reading

/// The models of a JSON Lines file, one a line; blank lines say nothing.
struct JSONLineModels {
  /// A line's model, and what is wrong with it.
  struct Line {
    var number: Int
    var model: Value?
    var findings: [Diagnostic]
  }

  private let file: String
  private let bounds: TableBounds
  private let stream: ByteStream
  private var block: [UInt8] = []
  private var offset = 0
  private var number = 0
  private var isAtEnd = false
  private(set) var findings: [Diagnostic] = []

  init(path: String, bounds: TableBounds) throws(UnreadableFile) {
    file = path
    self.bounds = bounds
    stream = try ByteStream(path: path)
  }

  mutating func next() -> Line? {
    while findings.isEmpty, let bytes = nextLine() {
      number += 1
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      return read(bytes)
    }
    return nil
  }

  private func read(_ bytes: [UInt8]) -> Line {
    let (value, findings) = ModelFileReader(bounds: bounds.model).read(bytes, file: Self.lineFile)
    var line = Line(number: number, model: value.map(placed), findings: findings.map(placed))
    guard let model = line.model, line.findings.isEmpty else { return line }
    guard case .mapping = model.content else {
      line.findings.append(
        Diagnostic(
          .error, TableExplanations.line, at: model.location,
          Wording("这一行不是模型（JSON 对象）", "this line is no model (a JSON object)")))
      return line
    }
    return line
  }

  /// The bytes up to the next line feed; `nil` at the end of the file.
  private mutating func nextLine() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if offset >= block.count {
        if isAtEnd { return line.isEmpty ? nil : line }
        block = stream.next()
        offset = 0
        isAtEnd = block.isEmpty
        continue
      }
      let end = block[offset...].firstIndex(of: 0x0A)
      guard line.count + (end ?? block.count) - offset <= bounds.model.bytes else {
        findings = [.tooLarge(limit: bounds.model.bytes, at: place(1))]
        return nil
      }
      line += block[offset..<(end ?? block.count)]
      offset = (end ?? block.count) + 1
      if end != nil { return line }
    }
  }

  // MARK: Places

  /// A name that makes the reader read strict JSON.
  private static let lineFile = "line.json"

  private func place(_ column: Int) -> SourceLocation { SourceLocation(file: file, line: number + 1, column: column) }

  private func placed(_ place: SourceLocation) -> SourceLocation {
    SourceLocation(file: file, line: number, column: place.column)
  }

  private func placed(_ finding: Diagnostic) -> Diagnostic {
    var finding = finding
    finding.location = finding.location.map(placed)
    finding.related = finding.related.map { .init(location: placed($0.location), message: $0.message) }
    return finding
  }

  private func placed(_ text: SourcedText) -> SourcedText {
    SourcedText(
      scalars: text.scalars, marks: text.marks.map { .init(offset: $0.offset, location: placed($0.location)) })
  }

  private func placed(_ value: Value) -> Value {
    let location = placed(value.location)
    switch value.content {
    case .null: return Value(.null, at: location)
    case .scalar(let text, let quoted): return Value(.scalar(placed(text), quoted: quoted), at: location)
    case .sequence(let items): return Value(.sequence(items.map(placed)), at: location)
    case .mapping(let entries):
      return Value(.mapping(entries.map { .init(key: placed($0.key), value: placed($0.value)) }), at: location)
    }
  }
}
