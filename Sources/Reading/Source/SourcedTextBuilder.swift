internal import Diagnostics

/// Gathers a scalar's text, and a mark wherever the characters stop standing one after another.
struct SourcedTextBuilder {
  let file: String
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var marks: [SourcedText.Mark] = []
  private var line = 0
  private var column = 0

  init(file: String) {
    self.file = file
  }

  mutating func reserve(_ count: Int) {
    scalars.reserveCapacity(count)
  }

  /// Adds a character that was written at that line and column.
  mutating func append(_ scalar: Unicode.Scalar, line: Int, column: Int) {
    if line != self.line || column != self.column {
      mark(line: line, column: column)
    }
    scalars.append(scalar)
    self.column += 1
  }

  /// The text; an empty one stands at that line and column.
  func text(orEmptyAt line: Int, _ column: Int) -> SourcedText {
    guard marks.isEmpty else { return SourcedText(scalars: scalars, marks: marks) }
    return SourcedText("", at: SourceLocation(file: file, line: line, column: column))
  }

  private mutating func mark(line: Int, column: Int) {
    let location = SourceLocation(file: file, line: line, column: column)
    marks.append(SourcedText.Mark(offset: scalars.count, location: location))
    self.line = line
    self.column = column
  }
}
