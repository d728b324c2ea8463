/// The rules about slips of the pen.
enum WordingRules {
  /// Every one of them.
  static let all: [any ProseRule] = [
    TermsAreSpelledRight(), QuotedTermsAgree(), NothingIsWrittenTwice(),
  ]
}
