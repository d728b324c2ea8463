internal import Diagnostics

// The wording of what can be wrong with text and its parts.
extension Diagnostic {
  private static func warning(
    _ rule: Explanation, at location: SourceLocation?, _ chinese: String, _ english: String, related: [Related] = []
  ) -> Diagnostic {
    Diagnostic(
      .warning, rule.code, at: location, Wording(chinese, english), related: related,
      hints: rule.remedy.map { [$0] } ?? [])
  }

  private static func error(
    _ rule: Explanation, at location: SourceLocation?, _ chinese: String, _ english: String, hints: [Wording] = []
  ) -> Diagnostic {
    Diagnostic(.error, rule.code, at: location, Wording(chinese, english), hints: hints)
  }

  static func anglesInTitle(at location: SourceLocation?) -> Diagnostic {
    warning(
      TextExplanations.angles, at: location, "书名号内的“<…>”是不等号，按单书名号“〈…〉”排印",
      "“<…>” inside 《》 is set as 〈…〉")
  }

  static func oddQuotationMark(_ mark: String, at location: SourceLocation?) -> Diagnostic {
    warning(
      TextExplanations.oddQuotationMark, at: location, "本段的直引号（\(mark)）不成对，未改为中文引号，原样排印",
      "the straight quotation marks (\(mark)) of this paragraph are odd in number and are set as they are")
  }

  static func narrowMark(_ mark: String, meant: String, count: Int, at location: SourceLocation?) -> Diagnostic {
    let more = count > 1 ? ("（本段共\(count)处）", " (\(count) in this paragraph)") : ("", "")
    return warning(
      TextExplanations.narrowMark, at: location, "汉字之间用了半角“\(mark)”，一般应为全角“\(meant)”\(more.0)，原样排印",
      "a half-width “\(mark)” stands between Han characters, usually “\(meant)”\(more.1); it is set as it is")
  }

  static func leftOver(_ mark: String, at location: SourceLocation?) -> Diagnostic {
    warning(
      TextExplanations.leftOver, at: location, "文中还有“\(mark)”，应已填写或删去，原样排印",
      "“\(mark)” was left in the text; it is set as it is")
  }

  static func numberingVariant(_ found: String, meant: String, at locations: [SourceLocation?]) -> Diagnostic {
    let more = locations.count > 1 ? ("，此类共\(locations.count)处", ", \(locations.count) of this kind") : ("", "")
    return warning(
      TextExplanations.numbering, at: locations.first ?? nil, "序号“\(found)”按“\(meant)”排印\(more.0)",
      "the number “\(found)” is set as “\(meant)”\(more.1)",
      related: locations.dropFirst().prefix(100).compactMap { location in
        location.map { Related(location: $0, message: Wording("同类序号", "a number of this kind")) }
      })
  }

  static func furtherFindings(_ count: Int, at location: SourceLocation?) -> Diagnostic {
    warning(
      TextExplanations.further, at: location, "本段文字另有\(count)处问题未列出",
      "\(count) further findings of this text are not listed")
  }

  static func wrongKind(_ found: Wording, expected: Wording, at location: SourceLocation?) -> Diagnostic {
    error(
      TextExplanations.kind, at: location, "此处是\(found.chinese)，应为\(expected.chinese)",
      "\(found.english) stands here, \(expected.english) was expected")
  }

  static func unknownKey(_ key: String, nearest: String?, known: [String], at location: SourceLocation?) -> Diagnostic {
    let list = known.joined(separator: ", ")
    return error(
      TextExplanations.unknownKey, at: location, "未知的键“\(key.prefix(40))”，可用的键：\(list)",
      "unknown key “\(key.prefix(40))”; known are \(list)",
      hints: nearest.map { [Wording("是否指“\($0)”？", "did you mean “\($0)”?")] } ?? [])
  }

  static func missingKey(_ key: String, at location: SourceLocation?) -> Diagnostic {
    error(TextExplanations.missing, at: location, "缺少“\(key)”", "“\(key)” is missing")
  }

  static func badValue(_ found: String, expected: Wording, at location: SourceLocation?) -> Diagnostic {
    error(
      TextExplanations.value, at: location, "“\(found.prefix(40))”不可用，应为\(expected.chinese)",
      "“\(found.prefix(40))” was found, \(expected.english) was expected")
  }

  static func unequalRow(cells: Int, columns: Int, at location: SourceLocation?) -> Diagnostic {
    error(
      TextExplanations.row, at: location, "本行占\(cells)格，表有\(columns)列", "this row fills \(cells) of \(columns) columns")
  }

  static func badSpan(_ chinese: String, _ english: String, at location: SourceLocation?) -> Diagnostic {
    error(TextExplanations.span, at: location, chinese, english)
  }

  static func tooManyCells(limit: Int, at location: SourceLocation?) -> Diagnostic {
    error(
      TextExplanations.cells, at: location, "表格超过\(limit)格的上限", "the table exceeds the bound of \(limit) cells")
  }

  static func badWidth(_ found: String, at location: SourceLocation?) -> Diagnostic {
    error(
      TextExplanations.width, at: location, "宽度“\(found.prefix(40))”不可用，应为正数加单位，例如 120mm 或 20%",
      "the width “\(found.prefix(40))” was found; a positive number with a unit was expected, such as 120mm or 20%")
  }

  static func widthsBeyondWhole(_ percent: String, at location: SourceLocation?) -> Diagnostic {
    error(
      TextExplanations.width, at: location, "各列宽度合计\(percent)%，超过100%",
      "the columns' widths are \(percent)% together, above 100%")
  }
}
