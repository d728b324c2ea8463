public import Diagnostics
public import Reading

/// Reads a model by its form: every value typed and placed, every fault reported at once.
public struct ReportReader: Sendable {
  private let form: Form

  /// A reader of that form's models.
  public init(form: Form) {
    self.form = form
  }

  /// What the model says, with the totals that it leaves out added up, and what is wrong with it, in reading order.
  ///
  /// A value that is at fault is missing from the report. The form's checks are `FormChecker`'s.
  public func read(_ model: Value) -> (report: Report, findings: [Diagnostic]) {
    var reading = ReportReading(form: form)
    reading.readModel(model)
    let layout = LayoutKey.read(in: model).layout ?? SourcedText(form.name)
    var report = Report(
      layout: layout, location: model.location, format: form.format, given: reading.given, fields: reading.fields)
    report.addTotals(of: form)
    return (report, reading.findings.inReadingOrder)
  }
}

/// One reading of a model, with what it says and what was wrong so far.
struct ReportReading {
  let form: Form
  var fields: [FieldPath: Field] = [:]
  var findings: [Diagnostic] = []
  /// The keys that are given a value at the top.
  var given: Set<FieldPath> = []
  /// The codes that the form gives to faults of figures.
  let codes: FigureCodes

  init(form: Form) {
    self.form = form
    codes = FigureCodes(form)
    fields.reserveCapacity(form.figures.count + 24)
  }

  mutating func readModel(_ model: Value) {
    guard case .mapping(let entries) = model.content else {
      report(
        ModelExplanations.type, at: model.location,
        Wording("模型应为键值对（键: 值）", "a model is a mapping (key: value)"))
      return
    }
    let own = entries.filter { $0.key.string != LayoutKey.name && !reportAbsent($0) }
    let given = readEntries(own, of: form.root, at: model.location)
    self.given = Set(given.filter { !$0.value.value.isNull }.keys.map { FieldPath(rawValue: $0) })
    reportAlternatives(given)
  }

  /// Whether an entry is an element that the form has not, and is reported as that.
  private mutating func reportAbsent(_ entry: Value.Entry) -> Bool {
    guard let element = form.absent[entry.key.string] else { return false }
    let layouts = element.layouts.joined(separator: "、")
    report(
      ModelExplanations.element, at: entry.key.location,
      Wording(
        "\(form.title.chinese)没有“\(element.key)”（\(element.label.chinese)）：\(element.reason.chinese)",
        "“\(element.key)” (\(element.label.english)) is no element of “\(form.title.english)”: \(element.reason.english)"
      ),
      hints: layouts.isEmpty
        ? [] : [Wording("有这一要素的版式：\(layouts)", "layouts that have it: \(layouts)")])
    return true
  }

  /// At most one of some fields is given; the second is reported.
  private mutating func reportAlternatives(_ given: [String: Value.Entry]) {
    for choice in form.alternatives {
      let present = choice.compactMap { path in given[path.rawValue] }
      guard let first = present.first else { continue }
      for other in present.dropFirst() {
        let names = (first.key.string, other.key.string)
        report(
          ModelExplanations.exclusive, at: other.key.location,
          Wording("“\(names.0)”与“\(names.1)”只能写一个", "only one of “\(names.0)” and “\(names.1)” may be given"),
          related: first.key.location.map {
            [.init(location: $0, message: Wording("这里是“\(names.0)”", "“\(names.0)” is here"))]
          }
            ?? [])
      }
    }
  }

  mutating func report(
    _ code: Diagnostic.Code, at location: SourceLocation?, _ message: Wording, related: [Diagnostic.Related] = [],
    hints: [Wording] = []
  ) {
    findings.append(Diagnostic(.error, code, at: location, message, related: related, hints: hints))
  }

  /// Reads what a model gives for a field; `location` is the key's, or the value's in a list.
  mutating func read(_ value: Value, as field: FormField, at location: SourceLocation) {
    switch field.kind {
    case .group(let group): readGroup(value, as: group, of: field, at: location)
    case .list(let list): readList(value, as: list, of: field)
    case .figure(let format): readFigure(value, as: format, of: field)
    case .phrase(let format): readPhrase(value, as: format, of: field)
    case .body: readBody(value, of: field)
    case .line, .year, .date, .length, .file, .flag: readScalar(value, of: field)
    }
  }
}

extension Value {
  /// Whether nothing stands there.
  var isNull: Bool { if case .null = content { true } else { false } }
}
