/// Model files with mistakes, and where each must be found.
struct BadModelFile: CustomStringConvertible, Sendable {
  var name: String
  var file = "model.yaml"
  var source: String
  /// In reading order, as `MarkedSource.describe` writes them.
  var findings: [String]

  var description: String { name }

  static let yaml: [BadModelFile] = [
    .init(name: "empty", source: "1️⃣", findings: ["1️⃣ READ-EMPTY"]),
    .init(name: "comments only", source: "1️⃣# 甲\n\n# 乙\n", findings: ["1️⃣ READ-EMPTY"]),
    .init(name: "start mark only", source: "1️⃣---\n", findings: ["1️⃣ READ-EMPTY"]),
    .init(name: "two documents", source: "a: 1\n1️⃣---\nb: 2\n", findings: ["1️⃣ READ-DOCUMENTS"]),
    .init(
      name: "two duplicates and a tag", source: "a: 1\nb: 2\n1️⃣a: 3\n2️⃣b: 4\nc: 3️⃣!!str 5\n",
      findings: ["1️⃣ READ-DUPLICATE-KEY", "2️⃣ READ-DUPLICATE-KEY", "3️⃣ READ-TAG"]),
    .init(
      name: "duplicate far down", source: (0..<20).map { "k\($0): 1\n" }.joined() + "1️⃣k3: 1\n",
      findings: ["1️⃣ READ-DUPLICATE-KEY"]),
    .init(name: "tag behind an anchor", source: "a: &x 1️⃣!text 甲\n", findings: ["1️⃣ READ-TAG"]),
    .init(name: "tag on a list", source: "a: 1️⃣!!seq\n- 甲\n", findings: ["1️⃣ READ-TAG"]),
    .init(name: "unknown alias", source: "a: 1️⃣*x\nb: 2️⃣*y\n", findings: ["1️⃣ READ-ALIAS", "2️⃣ READ-ALIAS"]),
    .init(name: "alias that holds itself", source: "a: &x [1, 1️⃣*x]\n", findings: ["1️⃣ READ-ALIAS"]),
    .init(name: "merge of a number", source: "a: { 1️⃣<<: 5, b: 1 }\n", findings: ["1️⃣ READ-MERGE"]),
    .init(name: "merge of a list of texts", source: "1️⃣<<: [甲, { b: 1 }]\n", findings: ["1️⃣ READ-MERGE"]),
    .init(name: "list as a key", source: "1️⃣[1, 2]: a\n", findings: ["1️⃣ READ-KEY"]),
    .init(name: "no key", source: "a: 1\n1️⃣\"\": 2\n", findings: ["1️⃣ READ-KEY"]),
    .init(name: "tab", source: "a:\n1️⃣\tb: 1\n2️⃣\tc: 2\n", findings: ["1️⃣ READ-TAB", "2️⃣ READ-TAB"]),
    .init(name: "tab in a block", source: "a: |\n1️⃣\t甲\n2️⃣\t乙\n", findings: ["1️⃣ READ-TAB", "2️⃣ READ-TAB"]),
    .init(name: "double quotes left open", source: "a: 1️⃣\"甲\nb: 1\n", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "single quotes left open", source: "a: 1\nb: 1️⃣'甲\n", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "two colons", source: "a: b1️⃣: c\n", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "key without a colon", source: "a: 1\n1️⃣甲乙\nb: 2\n", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "indentation", source: "a:\n   b: 1\n  1️⃣c: 2\n", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "bracket left open", source: "a: [1, 2\nb1️⃣: 3\n", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "lone surrogate", source: "a: \"甲1️⃣\\uD800\"\n", findings: ["1️⃣ READ-SYNTAX"]),
    .init(
      name: "escaped characters", source: "a: \"甲1️⃣\\u202E2️⃣\\0乙\"\n\"k3️⃣\\u200B\": 1\n",
      findings: ["1️⃣ READ-CHARACTER", "2️⃣ READ-CHARACTER", "3️⃣ READ-CHARACTER"]),
    .init(
      name: "raw characters",
      source: "a1️⃣\u{200B}: 甲2️⃣\u{1}乙3️⃣\u{E000}\nb: |\n  甲4️⃣\u{FFFD}\n  5️⃣\u{202E}乙\nc: '6️⃣\u{85}'\nd: 7️⃣\u{2028}x\n",
      findings: (1...7).map { "\($0)\u{FE0F}\u{20E3} READ-CHARACTER" }),
    .init(
      name: "characters in comments", source: "a: 1 # \u{E000}\u{200B}\u{FFFD}1️⃣\u{202E}2️⃣\u{1}\n",
      findings: ["1️⃣ READ-CHARACTER", "2️⃣ READ-CHARACTER"]),
    .init(
      name: "characters and a syntax error", source: "a: 1️⃣\u{7F}\nb: 2️⃣'\n",
      findings: ["1️⃣ READ-CHARACTER", "2️⃣ READ-SYNTAX"]),
    .init(
      name: "equal keys but for a zero-width character", source: "issuer: 甲\n1️⃣iss2️⃣\u{200D}uer: 乙\n",
      findings: ["1️⃣ READ-DUPLICATE-KEY", "2️⃣ READ-CHARACTER"]),
    .init(name: "byte order mark within", source: "a: 甲1️⃣\u{FEFF}\n", findings: ["1️⃣ READ-CHARACTER"]),
    .init(
      name: "too deep", source: String(repeating: "[", count: 64) + "1️⃣[" + String(repeating: "]", count: 65),
      findings: ["1️⃣ READ-DEPTH"]),
    .init(
      name: "too deep through an alias",
      source: "a: &a " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40) + "\nb: "
        + String(repeating: "[", count: 30) + "1️⃣*a" + String(repeating: "]", count: 30),
      findings: ["1️⃣ READ-DEPTH"]),
  ]

  static let json: [BadModelFile] = [
    .init(name: "JSON: empty", file: "m.json", source: "1️⃣ \n", findings: ["1️⃣ READ-EMPTY"]),
    .init(
      name: "JSON: passed over", file: "m.json", source: "{\"a\": [1, 1️⃣022️⃣,], \"b\": \"3️⃣\t\",\n4️⃣\"a\": 15️⃣,}",
      findings: [
        "1️⃣ READ-SYNTAX", "2️⃣ READ-SYNTAX", "3️⃣ READ-SYNTAX", "4️⃣ READ-DUPLICATE-KEY", "5️⃣ READ-SYNTAX",
      ]),
    .init(name: "JSON: comment", file: "m.json", source: "{1️⃣// a\n}", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "JSON: single quotes", file: "m.json", source: "[1️⃣'a']", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "JSON: no number", file: "m.json", source: "[1️⃣NaN]", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "JSON: string left open", file: "m.json", source: "[1️⃣\"a\n\"]", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "JSON: bracket left open", file: "m.json", source: "{\"a\": [1, 21️⃣", findings: ["1️⃣ READ-SYNTAX"]),
    .init(name: "JSON: two values", file: "m.json", source: "{} 1️⃣{}", findings: ["1️⃣ READ-SYNTAX"]),
    .init(
      name: "JSON: characters", file: "m.json",
      source: #"{"a1️⃣\u202e": "2️⃣\ud800x3️⃣\b", "b": "4️⃣"# + "\u{200B}\"}",
      findings: (1...4).map { "\($0)\u{FE0F}\u{20E3} READ-CHARACTER" }),
    .init(
      name: "JSON: too deep", file: "m.json", source: String(repeating: "[", count: 64) + "1️⃣[",
      findings: ["1️⃣ READ-DEPTH"]),
  ]
}
