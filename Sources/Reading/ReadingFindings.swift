public import Diagnostics

// The wording of what can be wrong with a file, before anybody knows what it says.
extension Diagnostic {
  private static func error(
    _ rule: Explanation, at location: SourceLocation, _ chinese: String, _ english: String, related: [Related] = [],
    hints: [Wording] = []
  ) -> Diagnostic {
    Diagnostic(
      .error, rule.code, at: location, Wording(chinese, english), related: related,
      hints: hints.isEmpty ? rule.remedy.map { [$0] } ?? [] : hints)
  }

  /// A file of more bytes than its bound.
  public static func tooLarge(limit: Int, at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.size, at: location, "文件超过\(size(limit))的上限", "the file exceeds the bound of \(size(limit))")
  }

  static func tooMuchText(limit: Int, at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.size, at: location, "引用展开后，文字总量超过\(size(limit))的上限",
      "with aliases expanded, the text exceeds the bound of \(size(limit))")
  }

  private static func size(_ bytes: Int) -> String {
    bytes > 0 && bytes % (1 << 20) == 0 ? "\(bytes >> 20) MiB" : "\(bytes) B"
  }

  static func tooManyNodes(limit: Int, at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.nodes, at: location, "键、值、列表合计超过\(limit)个的上限（引用按展开后计算）",
      "keys, values and lists exceed the bound of \(limit) (aliases counted as expanded)")
  }

  static func tooDeep(limit: Int, at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.depth, at: location, "嵌套到第\(limit + 1)层，上限是\(limit)层",
      "nesting reaches level \(limit + 1), the bound is \(limit)")
  }

  static func wideEncoding(at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.encoding, at: location, "文件是 UTF-16（或 UTF-32）编码，应为 UTF-8",
      "the file is UTF-16 (or UTF-32), UTF-8 was expected")
  }

  static func badEncoding(at location: SourceLocation, byte: UInt8, count: Int) -> Diagnostic {
    let value = hexadecimal(UInt32(byte), 2)
    let more = count > 1 ? ("，全文共\(count)处", ", \(count) places in all") : ("", "")
    return error(
      ReadingExplanations.encoding, at: location, "字节 0x\(value) 不是合法的 UTF-8\(more.0)，文件可能是 GBK 编码",
      "byte 0x\(value) is not valid UTF-8\(more.1); the file may be GBK")
  }

  static func refused(
    _ reason: RefusedCharacter, _ scalar: Unicode.Scalar, at location: SourceLocation
  ) -> Diagnostic {
    refused(reason, code: scalar.value, at: location)
  }

  static func refused(_ reason: RefusedCharacter, code: UInt32, at location: SourceLocation) -> Diagnostic {
    let code = "U+" + hexadecimal(code, 4)
    return error(
      ReadingExplanations.character, at: location, "此处有\(reason.name.chinese) \(code)，模型中不允许",
      "\(reason.name.english) \(code) stands here, which a model must not have")
  }

  private static func hexadecimal(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  static func duplicateKey(_ name: String, at location: SourceLocation, first: SourceLocation) -> Diagnostic {
    let name = name.excerpt
    return error(
      ReadingExplanations.duplicateKey, at: location, "键“\(name)”重复，第\(first.line)行已有",
      "the key “\(name)” stands twice, first on line \(first.line)",
      related: [.init(location: first, message: Wording("“\(name)”第一次出现", "“\(name)” stands here first"))])
  }

  static func badKey(at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.key, at: location, "此处的键是空的，或是列表、映射，应为一段文字",
      "the key here is empty, a list or a mapping; a text was expected")
  }

  static func tag(at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.tag, at: location, "此处有显式标签（!…），模型中不接受", "an explicit tag (!…) stands here, which is refused")
  }

  static func recursiveAlias(_ name: String, at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.alias, at: location, "引用 *\(name.excerpt) 指向它自己所在的节点",
      "the alias *\(name.excerpt) refers to a node that holds it")
  }

  static func unknownAlias(_ name: String, at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.alias, at: location, "引用 *\(name.excerpt) 没有对应的锚点 &\(name.excerpt)",
      "the alias *\(name.excerpt) has no anchor &\(name.excerpt) before it",
      hints: [Wording("以 * 开头的文字要加引号", "quote a text that begins with “*”")])
  }

  static func badMerge(at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.merge, at: location, "合并键 << 的值不是映射，也不是由映射组成的列表",
      "the merge key << names neither a mapping nor a list of mappings")
  }

  static func severalDocuments(at location: SourceLocation) -> Diagnostic {
    error(
      ReadingExplanations.documents, at: location, "此处开始第二份文档，一个文件只能有一份",
      "a second document begins here; a file holds one")
  }

  static func empty(at location: SourceLocation) -> Diagnostic {
    error(ReadingExplanations.empty, at: location, "文件是空的，或只有注释", "the file is empty or holds only comments")
  }

  static func furtherFindings(_ count: Int, at location: SourceLocation) -> Diagnostic {
    error(ReadingExplanations.further, at: location, "另有\(count)处问题未列出", "\(count) further findings are not listed")
  }

  static func tabIndentation(at location: SourceLocation) -> Diagnostic {
    error(ReadingExplanations.tab, at: location, "缩进用了制表符，应为空格", "a tab indents here, spaces were expected")
  }

  static func syntax(
    _ found: Wording, at location: SourceLocation, related: [Related] = [], hints: [Wording] = []
  ) -> Diagnostic {
    error(
      ReadingExplanations.syntax, at: location, found.chinese, found.english, related: related, hints: hints)
  }
}

extension SourceLocation {
  /// Where a file begins.
  public static func start(of file: String) -> SourceLocation { SourceLocation(file: file, line: 1, column: 1) }
}

extension String {
  /// What of a name a message can hold.
  var excerpt: String {
    unicodeScalars.count <= 40 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(39))) + "…"
  }
}
