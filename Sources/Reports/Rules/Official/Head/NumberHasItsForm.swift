import Diagnostics

/// A document's number has the form of its kind: 临政办发〔2024〕12号, an order's 第12号, minutes' 第12期.
struct NumberHasItsForm: OfficialRule {
  static let code: Diagnostic.Code = "GW-HD-10"
  static let explanations = [
    Explanation(
      code,
      rule: Wording(
        "发文字号由机关代字、六角括号括入的四位年份和序号组成，序号不加“第”、不编虚位，末尾加“号”；联合行文用主办机关的；命令（令）为“第×号”，纪要为“第×期”。",
        "a number is the organ’s code, the year of four digits in 〔〕, and a serial number without 第 or leading zeros, then 号; a joint document has the lead organ’s; an order has 第×号, minutes 第×期"
      ),
      clause: Wording("GB/T 9704-2012 7.2.5、10.2", "GB/T 9704-2012 7.2.5, 10.2"),
      formula: Wording("机关代字〔年份〕序号号，如 临政办发〔2024〕12号", "code〔year〕serial号, such as 临政办发〔2024〕12号"))
  ]

  func findings(in document: OfficialDocument) -> [Diagnostic] {
    guard let text = document.line("number") else { return [] }
    switch document.format {
    case .document, .letter: return findings(in: text, of: document)
    case .order: return serial(text, unit: "号", name: Wording("令号", "the order’s number"))
    case .minutes: return serial(text, unit: "期", name: Wording("纪要编号", "the number of minutes"))
    }
  }

  private func findings(in text: SourcedText, of document: OfficialDocument) -> [Diagnostic] {
    guard let number = DocumentNumber(text.scalars) else {
      return [
        error(
          text,
          Wording(
            "发文字号为“\(text.string.excerpt)”，应由机关代字、〔四位年份〕和序号号组成，如 临政办发〔2024〕12号",
            "the number is “\(text.string.excerpt)”; the organ’s code, 〔year〕 and a serial number with 号 are expected, such as 临政办发〔2024〕12号"
          ))
      ]
    }
    guard number.faults.isEmpty else {
      let chinese = number.faults.map(\.chinese).joined(separator: "，")
      let english = number.faults.map(\.english).joined(separator: "; ")
      return [
        error(
          text,
          Wording(
            "发文字号“\(text.string.excerpt)”应为“\(number.description)”：\(chinese)",
            "the number is “\(text.string.excerpt)”, “\(number.description)” is expected: \(english)"))
      ]
    }
    return year(number, text, document) + leadOrgan(number, text, document)
  }

  private func year(_ number: DocumentNumber, _ text: SourcedText, _ document: OfficialDocument) -> [Diagnostic] {
    guard let date = document.report.date("date"), date.year != number.year else { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: text.location,
        Wording(
          "发文字号的年份为\(number.year)，成文日期为\(date)，一般为同一年",
          "the number has the year \(number.year), the date is \(date); one year is usual"),
        related: document.report["date"]?.location.map {
          [.init(location: $0, message: Wording("成文日期", "the date"))]
        } ?? [])
    ]
  }

  /// The letters of a code are taken from the organ's name, in order (临江市财政局: 临财发).
  private func leadOrgan(
    _ number: DocumentNumber, _ text: SourcedText, _ document: OfficialDocument
  ) -> [Diagnostic] {
    guard document.masthead.count > 1, let lead = document.masthead.first else { return [] }
    var letters = Array(number.code.unicodeScalars)
    while let last = letters.last, "发函字办规通报文呈".unicodeScalars.contains(last) { letters.removeLast() }
    guard letters.count > 1, !Self.isTaken(letters, from: lead),
      let other = document.masthead.dropFirst().first(where: { Self.isTaken(letters, from: $0) })
    else { return [] }
    return [
      Diagnostic(
        .warning, Self.code, at: text.location,
        Wording(
          "机关代字“\(number.code)”似为“\(other.string)”的，联合行文用主办机关“\(lead.string)”的发文字号",
          "the code “\(number.code)” seems to be that of “\(other.string)”; a joint document has the number of its lead organ, “\(lead.string)”"
        ))
    ]
  }

  private static func isTaken(_ letters: [Unicode.Scalar], from name: SourcedText) -> Bool {
    var rest = letters[...]
    for scalar in name.scalars where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  private func error(_ text: SourcedText, _ message: Wording) -> Diagnostic {
    Diagnostic(.error, Self.code, at: text.location, message)
  }
}

extension NumberHasItsForm {
  /// 第×号 or 第×期; a year may stand before it (2024年第3号), the whole count behind it （总第120期）.
  private func serial(_ text: SourcedText, unit: Unicode.Scalar, name: Wording) -> [Diagnostic] {
    if Self.isSerial(text.scalars, unit: unit) { return [] }
    return [
      error(
        text,
        Wording(
          "\(name.chinese)为“\(text.string.excerpt)”，应为“第×\(unit)”，不留空格、不编虚位，如 第12\(unit)",
          "\(name.english) is “\(text.string.excerpt)”; 第×\(unit) is expected, without blanks and leading zeros, such as 第12\(unit)"
        ))
    ]
  }

  private static func isSerial(_ text: [Unicode.Scalar], unit: Unicode.Scalar) -> Bool {
    guard let ordinal = text.firstIndex(of: "第"), let end = text[ordinal...].firstIndex(of: unit) else { return false }
    let digits = text[(ordinal + 1)..<end]
    let isArabic = digits.allSatisfy { ("0"..."9").contains($0) } && digits.first != "0" && digits.count <= 6
    guard !digits.isEmpty, isArabic || ChineseNumeral.value(of: digits) != nil else { return false }
    let tail = text[(end + 1)...]
    let isTailSound = tail.isEmpty || (tail.first == "（" && tail.last == "）") || (unit == "号" && tail == ["令"])
    return isTailSound && isYear(text[..<ordinal])
  }

  /// Nothing, 2024年, 〔2024〕.
  private static func isYear(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    if text.isEmpty { return true }
    let digits = text.filter { ("0"..."9").contains($0) }
    let marks = text.filter { !("0"..."9").contains($0) }
    return digits.count == 4 && (marks == ["年"] || marks == ["〔", "〕"])
  }
}
