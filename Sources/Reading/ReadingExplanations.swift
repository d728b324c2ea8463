public import Diagnostics

/// The rules behind every finding of this target.
public enum ReadingExplanations {
  /// All of them.
  public static let all = [
    unreadable, size, nodes, depth, encoding, character, syntax, tab, duplicateKey, key, tag, alias, merge, documents,
    empty, further,
  ]

  static let unreadable = Explanation(
    "READ-FILE", rule: Wording("输入文件必须存在、可读，且是普通文件。", "An input must exist, be readable and be a regular file."),
    remedy: Wording("检查文件名、文件夹和权限。", "Check name, folder and permissions."))
  static let size = Explanation(
    "READ-SIZE",
    rule: Wording(
      "模型文件不超过16 MiB，展开引用后的文字总量也不超过这个数（可调）。",
      "A model has at most 16 MiB, and so has its text once aliases are expanded (adjustable)."),
    remedy: Wording("拆分文件，图片用 image 引用而不写进模型。", "Split the file; refer to images instead of writing them in."))
  static let nodes = Explanation(
    "READ-NODES",
    rule: Wording(
      "键、值、列表合计不超过1 000 000个，引用按展开后计算（可调）。",
      "Keys, values and lists are at most 1,000,000, aliases counted as expanded (adjustable)."))
  static let depth = Explanation(
    "READ-DEPTH",
    rule: Wording("列表和映射的嵌套不超过64层，引用按展开后计算（可调）。", "Lists and mappings nest at most 64 levels (adjustable)."))
  static let encoding = Explanation(
    "READ-ENCODING", rule: Wording("模型文件用 UTF-8 编码。", "A model is UTF-8 text."),
    remedy: Wording("在编辑器中“另存为”，编码选 UTF-8。", "Save the file as UTF-8."))
  static let character = Explanation(
    "READ-CHARACTER",
    rule: Wording(
      "模型中不得有看不见或含义不明的字符：控制字符、U+FFFD、双向控制符、零宽字符、私用区字符、非字符码位。",
      "No character that cannot be seen or has no agreed meaning: controls, U+FFFD, bidirectional controls, zero-width "
        + "and private-use characters, noncharacters."),
    remedy: Wording("删除该字符；是生僻字的，改用 Unicode 正式编码。", "Delete it; for a rare Han character use its Unicode code point."))
  static let syntax = Explanation(
    "READ-SYNTAX",
    rule: Wording(
      "模型文件必须是合乎语法的 YAML 1.2 或 JSON（RFC 8259）。", "A model must be well-formed YAML 1.2 or JSON (RFC 8259)."))
  static let tab = Explanation(
    "READ-TAB", rule: Wording("缩进只能用空格，不能用制表符。", "Lines are indented by spaces, never by tabs."),
    clause: Wording("YAML 1.2.2 第6.1节", "YAML 1.2.2, 6.1"),
    remedy: Wording("把行首的制表符换成空格。", "Replace the tabs at the line's start by spaces."))
  static let duplicateKey = Explanation(
    "READ-DUPLICATE-KEY", rule: Wording("同一层中每个键只能出现一次。", "A key stands once in its mapping."),
    clause: Wording("YAML 1.2.2 第3.2.1.1节", "YAML 1.2.2, 3.2.1.1"),
    remedy: Wording("删除多余的一个，或改正键名。", "Delete one of them or correct its name."))
  static let key = Explanation(
    "READ-KEY", rule: Wording("键必须是一段非空文字。", "A key is a text that is not empty."))
  static let tag = Explanation(
    "READ-TAG",
    rule: Wording("不接受显式标签（!…）：值的类型由键决定。", "Explicit tags (!…) are refused: the key decides a value's type."),
    remedy: Wording("删除标签；以 ! 开头的文字加引号。", "Delete the tag; quote a text that begins with “!”."))
  static let alias = Explanation(
    "READ-ALIAS",
    rule: Wording(
      "引用（*名）必须指向前面已写完的锚点（&名）。", "An alias (*name) refers to an anchor (&name) whose node has ended before."))
  static let merge = Explanation(
    "READ-MERGE", rule: Wording("合并键（<<）只能合并映射，或由映射组成的列表。", "A merge key (<<) takes a mapping or a list of mappings."))
  static let documents = Explanation(
    "READ-DOCUMENTS", rule: Wording("一个文件只含一份文档。", "A file holds one document."),
    remedy: Wording("把 --- 之后的内容移到另一个文件。", "Move what stands behind “---” to a file of its own."))
  static let empty = Explanation(
    "READ-EMPTY", rule: Wording("模型文件不能是空的。", "A model is not empty."),
    remedy: Wording("用 banxin new 生成一份可填写的模型。", "Let “banxin new” write a model to fill in."))
  static let further = Explanation(
    "READ-FURTHER",
    rule: Wording("一个文件逐条列出的问题有上限，其余只报总数。", "A file's findings are listed up to a bound; the rest are counted."),
    remedy: Wording("先改正已列出的问题，再检查一遍。", "Correct what is listed, then check again."))
}
