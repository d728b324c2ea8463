import Diagnostics
import Reading

/// The codes under which a form reports faults of its figures; Banxin's own where a form names none.
struct FigureCodes {
  let wellFormed: Diagnostic.Code
  let blank: Diagnostic.Code
  let mark: Diagnostic.Code

  init(_ form: Form) {
    func code(_ kind: FormCheck.Kind) -> Diagnostic.Code? { form.checks.first { $0.kind == kind }?.code }
    wellFormed = code(.wellFormed) ?? ModelExplanations.figure
    blank = code(.notBlank) ?? ModelExplanations.blank
    mark = code(.applicable) ?? ModelExplanations.figure
  }
}

extension ReportReading {
  mutating func readFigure(_ value: Value, as format: FigureFormat, of field: FormField) {
    switch value.content {
    case .null:
      reportBlank(field, at: value.location)
    case .sequence, .mapping:
      reportType(value, expected: format.expectation, of: field)
    case .scalar(let text, _):
      switch FigureText.read(text.scalars, as: format) {
      case .success(let number):
        fields[field.path] = Field(.figure(Figure(number)), at: value.location)
      case .failure(let fault):
        reportFault(fault, in: text, as: format, of: field, at: value.location)
      }
    }
  }

  private mutating func reportFault(
    _ fault: FigureFault, in text: SourcedText, as format: FigureFormat, of field: FormField,
    at location: SourceLocation
  ) {
    if fault == .blank { return reportBlank(field, at: location) }
    if fault == .mark { return reportMark(text, code: codes.mark, in: field) }
    let name = field.fullLabel
    let found = text.string.excerpt
    let expected = format.expectation
    let reason = fault.wording(as: format)
    report(
      code(of: fault), at: location,
      Wording(
        "“\(name.chinese)”写作“\(found)”：\(reason.chinese)；应为\(expected.chinese)",
        "“\(name.english)” is “\(found)”: \(reason.english); it takes \(expected.english)"),
      hints: fault.suggestion(as: format).map { [Wording("写作 \($0)", "write \($0)")] } ?? [])
  }

  mutating func reportMark(_ text: SourcedText, code: Diagnostic.Code, in field: FormField) {
    let found = text.string.excerpt
    report(
      code, at: text.location,
      Wording(
        "“\(field.fullLabel.chinese)”写作“\(found)”：“\(found)”不是数，也不作0处理；没有的请填0",
        "“\(field.fullLabel.english)” is “\(found)”: that is no figure and not taken for 0; write 0 where there is none"
      ))
  }

  /// The code to report a scalar under that holds a mark such as `-` or 无 in place of figures; `nil` for others.
  func markCode(of text: SourcedText) -> Diagnostic.Code? {
    FigureText.isMark(text.scalars) ? codes.mark : nil
  }

  private func code(of fault: FigureFault) -> Diagnostic.Code {
    switch fault {
    case .blank: codes.blank
    case .mark: codes.mark
    case .negative, .fraction, .tooManyPlaces: codes.wellFormed
    case .tooLarge: ModelExplanations.range
    case .unit: ModelExplanations.unit
    case .leadingZero, .plus, .fullWidth, .grouped, .notation, .noNumber: ModelExplanations.figure
    }
  }
}

extension FigureFormat {
  /// What stands in such a cell, for messages.
  var expectation: Wording {
    if places > 0 {
      let unit = unit.map { ("（单位：\($0)，单位不写）", " (in \($0), unit not written)") } ?? ("", "")
      return Wording(
        "不小于0、最多\(places)位小数的数\(unit.0)", "a number from 0 with at most \(places) decimal places\(unit.1)")
    }
    return isSigned ? Wording("整数，可带正负号", "a whole number, signed or not") : Wording("不小于0的整数", "a whole number from 0")
  }
}
