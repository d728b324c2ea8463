/// How unwelcome a line break is, on the scale of ``LineCost``: 100 is a line stretched to JU-S7's limit of 0.12 em
/// between all its characters, 10 is one whole character missing from a line of 28.
enum BreakPenalty {
  /// Beyond this a break is one that the rules call discouraged; below it they merely prefer another.
  static let discouraged = 50.0

  /// Inside a date, after 年 or 月 (UB-11).
  static let insideDate = 30.0
  /// After the connector of a range (UB-13).
  static let insideRange = 30.0
  /// After a connector between words (UB-13).
  static let afterConnector = 20.0
  /// Before a sign that joins what stands on both sides of it, as in 线上+线下.
  static let beforeSign = 40.0
  /// Inside a short quoted name or title that stands beside another one: the joint ”¦“ is the better place.
  static let insideAdjacentItem = 45.0
  /// Between a number and a counter such as 条, 个, 篇 (UB-10); around the number of 第…条 (UB-14).
  static let beforeCounter = 100.0
  /// In a document's number of up to 12 em, between its organ's code and its year (UB-12): as bad as a quarter of an em
  /// between all characters.
  static let insideDocumentNumber = 500.0
  /// There, inside the code.
  static let insideOrganCode = 700.0
  /// Before the 〔 of a document's number (UB-12).
  static let beforeDocumentYear = 150.0
  /// Between a label that opens a paragraph and its first character (UB-14).
  static let afterLabel = 300.0
  /// In a URL, after / (UB-16).
  static let addressAfterSolidus = 40.0
  /// In a URL or a long code, after another separator (UB-15, UB-16).
  static let addressAfterSeparator = 60.0
  /// There, after a hyphen: a reader, or a program, may take it for the line's own.
  static let addressAfterHyphen = 110.0
  /// In a URL, leaving fewer than four characters on a line (UB-16).
  static let addressLeavingFewCharacters = 150.0
  /// Inside a known word, where lines are short and words stay whole.
  static let insideWord = 60.0
  /// Between the words of a known term, in such lines.
  static let insideTerm = 12.0

  // Emergencies: breaks that the rules forbid and that are opened only where nothing else keeps text in its measure.
  /// Inside a unit of several pieces, such as 2024|年.
  static let insideUnit = 3_000.0
  /// Between the characters of a word or number.
  static let insidePiece = 5_000.0
  /// Against 避头尾.
  static let againstLineEdgeRules = 20_000.0
}
