internal import Diagnostics

/// Walks a scalar's source once more to find where each of its characters was written.
///
/// libyaml folds lines and resolves escapes but says only where a scalar begins and ends. The tracer makes the same
/// text again, character by character with its place, for every style of YAML 1.2.2, 7.3 and 8.1.
struct ScalarTracer {
  /// At the scalar's first character, properties passed.
  var cursor: SourceCursor
  /// Where the scalar ends, in scalars from the start of the file.
  let end: Int
  /// Where placeholders stand for refused characters, in scalars from the start of the file.
  let placeholders: Set<Int>

  private(set) var text: SourcedTextBuilder
  /// Refused characters written as escapes, each with its place.
  private(set) var refusedEscapes: [(reason: RefusedCharacter, scalar: Unicode.Scalar, location: SourceLocation)] = []

  /// Whether the text deliberately differs from libyaml's: refused characters and the CR of CR LF are left out.
  var isAltered = false

  init(cursor: SourceCursor, end: Int, file: String, placeholders: Set<Int>) {
    self.cursor = cursor
    self.end = end
    self.placeholders = placeholders
    text = SourcedTextBuilder(file: file)
    text.reserve(max(0, end - cursor.index))
  }

  /// Whether the scalar goes on here.
  var isInside: Bool { cursor.index < end && !cursor.isAtEnd }

  /// Makes the text; `value` is libyaml's, which tells how deep a block scalar is indented.
  mutating func trace(_ style: YAMLEvent.Style, value: [UInt8]) {
    switch style {
    case .plain:
      traceLines { $0.copyCharacter() }
    case .singleQuoted:
      cursor.advance()
      traceLines { $0.copySingleQuoted() }
    case .doubleQuoted:
      cursor.advance()
      traceLines { $0.copyDoubleQuoted() }
    case .literal, .folded:
      traceBlock(isFolded: style == .folded, value: value)
    }
  }

  /// Copies the character here.
  mutating func copyCharacter() {
    let (line, column, index) = (cursor.line, cursor.column, cursor.index)
    let isPlaceholder = cursor.byte == SourceText.placeholder
    guard let scalar = cursor.advance() else { return }
    if isPlaceholder && placeholders.contains(index) {
      isAltered = true
      return
    }
    text.append(scalar, line: line, column: column)
  }

  mutating func append(_ scalar: Unicode.Scalar, at place: (line: Int, column: Int)) {
    text.append(scalar, line: place.line, column: place.column)
  }

  mutating func refuse(_ reason: RefusedCharacter, _ scalar: Unicode.Scalar, at location: SourceLocation) {
    isAltered = true
    refusedEscapes.append((reason, scalar, location))
  }
}
