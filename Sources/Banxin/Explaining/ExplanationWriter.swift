public import Diagnostics

/// Writes an explanation for a terminal.
public struct ExplanationWriter: Sendable {
  private let language: Wording.Language

  /// A writer in that language.
  public init(language: Wording.Language) {
    self.language = language
  }

  /// The explanation on a few lines, each with its name before it.
  public func text(for explanation: Explanation) -> String {
    let parts: [(Wording, Wording?)] = [
      (Wording("规则", "rule"), explanation.rule),
      (Wording("依据", "clause"), explanation.clause),
      (Wording("公式", "formula"), explanation.formula),
      (Wording("处理", "remedy"), explanation.remedy),
    ]
    var text = "\(explanation.code.rawValue)\n"
    for (name, words) in parts {
      guard let words else { continue }
      let colon = language == .chinese ? "：" : ": "
      text += "  \(name.text(in: language))\(colon)\(words.text(in: language))\n"
    }
    return text
  }
}
