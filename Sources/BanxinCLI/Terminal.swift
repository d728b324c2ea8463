import Diagnostics
import Foundation

/// Standard output for data, standard error for talk.
struct Terminal {
  let language: Wording.Language

  /// Prints findings to standard error, one a line, in reading order.
  func show(_ findings: [Diagnostic]) {
    let writer = TextDiagnosticWriter(language: language, isColoured: Self.wantsColour)
    var text = ""
    for finding in findings { text += writer.line(for: finding) + "\n" }
    Self.write(text, to: .standardError)
  }

  /// Prints a sentence to standard error.
  func say(_ sentence: Wording) {
    Self.write("banxin: \(sentence.text(in: language))\n", to: .standardError)
  }

  /// Prints sentences to standard error, one a line.
  func list(_ sentences: [Wording]) {
    Self.write(sentences.map { $0.text(in: language) + "\n" }.joined(), to: .standardError)
  }

  /// Writes data to standard output; a reader that went away is no fault of ours.
  static func write(_ text: String, to handle: FileHandle = .standardOutput) {
    try? handle.write(contentsOf: Data(text.utf8))
  }

  private static var wantsColour: Bool {
    let variables = ProcessInfo.processInfo.environment
    return (variables["NO_COLOR"] ?? "").isEmpty && variables["TERM"] != "dumb" && isatty(STDERR_FILENO) == 1
  }
}
