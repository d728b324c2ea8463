/// One sentence for people, in the two languages that Banxin speaks.
public struct Wording: Hashable, Sendable {
  /// Which of the two to print: Chinese unless asked otherwise (`--lang en`).
  public enum Language: String, CaseIterable, Hashable, Sendable {
    case chinese = "zh"
    case english = "en"
  }

  /// The sentence in Chinese.
  public var chinese: String
  /// The sentence in English.
  public var english: String

  /// A sentence in both languages.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The sentence in that language.
  public func text(in language: Language) -> String {
    language == .chinese ? chinese : english
  }
}
