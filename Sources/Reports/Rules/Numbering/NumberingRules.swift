/// The rules about the numbers that open paragraphs.
enum NumberingRules {
  /// Every one of them.
  static let all: [any ProseRule] = [NumbersFollowInOrder()]
}
