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

  /// Whether standard error is a terminal on which a line can be drawn again.
  static var isLive: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// How many columns that terminal has.
  static var columns: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  private static var wantsColour: Bool {
    (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty && isLive
  }
}
