internal import Diagnostics

// libyaml speaks English to programmers; clerks read these.
extension Diagnostic {
  /// What libyaml has against the file, placed where the mistake was made rather than where it came to light.
  static func syntax(_ problem: YAMLProblem, at place: SourceLocation) -> Diagnostic {
    let file = place.file
    let entry = YAMLProblem.wordings[problem.problem]
    var place = place
    if YAMLProblem.markedBehindBackslash.contains(problem.problem) { place.column = max(1, place.column - 2) }
    guard let context = problem.contextMark?.location(in: file), context != place else {
      return syntax(
        entry?.found ?? Wording("YAML 语法错误：\(problem.problem)", problem.problem), at: place,
        hints: entry.map { [$0.hint] } ?? [])
    }
    let found = entry?.found ?? Wording("YAML 语法错误：\(problem.problem)", problem.problem)
    let hints = entry.map { [$0.hint] } ?? []
    if entry?.isPlacedAtContext == true {
      return syntax(
        found, at: context,
        related: [.init(location: place, message: Wording("到这里仍未结束", "not ended by here"))], hints: hints)
    }
    return syntax(
      found, at: place,
      related: [.init(location: context, message: Wording("所在的结构从这里开始", "what it belongs to begins here"))],
      hints: hints)
  }
}

extension YAMLProblem.Mark {
  func location(in file: String) -> SourceLocation {
    SourceLocation(file: file, line: line + 1, column: column + 1)
  }
}

extension YAMLProblem {
  /// What a problem is called, and what helps.
  struct Entry {
    var found: Wording
    var hint: Wording
    /// Whether the mistake stands where libyaml's context began (a quotation mark that is never closed).
    var isPlacedAtContext = false
  }

  /// By libyaml 0.2.5's own words.
  static let wordings: [String: Entry] = [
    "found unexpected end of stream": Entry(
      found: Wording("引号没有闭合", "a quotation mark is not closed"),
      hint: Wording("补上结尾的引号；文字中的引号请用“”", "add the closing mark"), isPlacedAtContext: true),
    "found unexpected document indicator": Entry(
      found: Wording("引号没有闭合，遇到了 --- 或 ...", "a quotation mark is not closed before “---” or “...”"),
      hint: Wording("补上结尾的引号", "add the closing mark"), isPlacedAtContext: true),
    "could not find expected ':'": Entry(
      found: Wording("键的后面没有英文冒号“:”", "no “:” follows the key"),
      hint: Wording(
        "键后写英文冒号加空格；多行文字在键后写“|”，各行再缩进", "write “: ” behind the key; for several lines write “|” and indent them"),
      isPlacedAtContext: true),
    "mapping values are not allowed in this context": Entry(
      found: Wording("此处不应有英文冒号“:”", "a “:” is not expected here"),
      hint: Wording("文字中有“: ”的，整段加引号；或检查本行缩进", "quote a text that holds “: ”, or check the indentation")),
    "mapping keys are not allowed in this context": Entry(
      found: Wording("此处不应有“?”开头的键", "a key beginning with “?” is not expected here"),
      hint: Wording("以“?”开头的文字加引号", "quote a text that begins with “?”")),
    "block sequence entries are not allowed in this context": Entry(
      found: Wording("此处不应有列表项“- ”", "a list item “- ” is not expected here"),
      hint: Wording("列表另起一行写；以“- ”开头的文字加引号", "begin the list on a line of its own; quote a text that begins with “- ”")),
    "did not find expected key": Entry(
      found: Wording("此处应是一个键，可能是缩进与上文没有对齐", "a key was expected here; the indentation may not match the lines above"),
      hint: Wording("同一层的键要左对齐；引号后不能再接文字", "align the keys of one level; nothing may follow a closing quotation mark")),
    "did not find expected '-' indicator": Entry(
      found: Wording("此处应是列表项“- ”，可能是缩进与上文没有对齐", "a list item “- ” was expected here; the indentation may not match"),
      hint: Wording("同一列表的“-”要左对齐", "align the “-” of one list")),
    "did not find expected ',' or ']'": Entry(
      found: Wording("方括号列表中缺少“,”或“]”", "a list in brackets lacks “,” or “]”"),
      hint: Wording("各项之间用英文逗号，末尾用“]”；含逗号、冒号的文字加引号", "put “,” between items and “]” at the end")),
    "did not find expected ',' or '}'": Entry(
      found: Wording("花括号中缺少“,”或“}”", "a mapping in braces lacks “,” or “}”"),
      hint: Wording("各项之间用英文逗号，末尾用“}”；含逗号、冒号的文字加引号", "put “,” between entries and “}” at the end")),
    "did not find expected node content": Entry(
      found: Wording("此处缺少内容", "content was expected here"),
      hint: Wording("检查多余的逗号、括号或标点", "look for a comma, bracket or mark too many")),
    "did not find expected <document start>": Entry(
      found: Wording("文档结束后还有内容，可能是缩进与上文没有对齐", "content follows the document's end; the indentation may not match"),
      hint: Wording("检查本行缩进；整份模型是一个映射（键: 值）", "check the indentation; a model is one mapping (key: value)")),
    "found character that cannot start any token": Entry(
      found: Wording("此处的字符不能作为值的开头", "no value may begin with this character"),
      hint: Wording("以 @ ` % 等符号开头的文字加引号；缩进用空格", "quote a text that begins with @, ` or %; indent by spaces")),
    "found unknown escape character": Entry(
      found: Wording("双引号中的反斜杠后面不是合法的转义", "the backslash in double quotes begins no known escape"),
      hint: Wording("反斜杠本身写作“\\\\”，或改用单引号", "write “\\\\” for a backslash, or use single quotes")),
    "did not find expected hexdecimal number": Entry(
      found: Wording("转义 \\x、\\u、\\U 后面缺少十六进制数字", "hexadecimal digits are missing behind \\x, \\u or \\U"),
      hint: Wording("\\x 后写2位，\\u 后写4位，\\U 后写8位", "\\x takes 2 digits, \\u 4 and \\U 8")),
    "found invalid Unicode character escape code": Entry(
      found: Wording("转义写的不是 Unicode 字符（例如不成对的代理码位）", "the escape names no Unicode character (a lone surrogate, say)"),
      hint: Wording("直接写这个字，不用转义", "write the character itself")),
    "did not find expected comment or line break": Entry(
      found: Wording("“|”或“>”的后面不应有文字", "nothing may follow “|” or “>” on its line"),
      hint: Wording("文字从下一行开始，并缩进", "begin the text on the next line, indented")),
    "found an indentation indicator equal to 0": Entry(
      found: Wording("“|”或“>”后的缩进数字不能是0", "the indentation behind “|” or “>” cannot be 0"),
      hint: Wording("删除这个数字", "delete the digit")),
    "did not find expected alphabetic or numeric character": Entry(
      found: Wording("“&”或“*”后面不是名称", "no name follows “&” or “*”"),
      hint: Wording("以“&”或“*”开头的文字加引号", "quote a text that begins with “&” or “*”")),
    "found unexpected ':'": Entry(
      found: Wording("此处不应有英文冒号“:”", "a “:” is not expected here"),
      hint: Wording("含英文冒号的文字加引号", "quote a text that holds “:”")),
    "found unknown directive name": Entry(
      found: Wording("行首的“%”被当作指令", "a “%” at a line's start is read as a directive"),
      hint: Wording("以“%”开头的文字加引号", "quote a text that begins with “%”")),
  ]

  /// Problems of an escape that libyaml marks two characters behind its backslash.
  static let markedBehindBackslash: Set<String> = [
    "did not find expected hexdecimal number", "found invalid Unicode character escape code",
  ]

  /// Problems that come of a tab where spaces are wanted.
  static let tabProblems: Set<String> = [
    "found a tab character where an indentation space is expected", "found a tab character that violates indentation",
  ]
}
