public import Diagnostics
public import Reading

/// Reads a `form.yaml` into a form; everything wrong in it is reported at its place.
public struct FormReader: Sendable {
  /// A reader of forms.
  public init() {}

  /// The form of that name, and what is wrong with it; `nil` where an error leaves no usable form.
  public func read(_ value: Value, name: String) -> (form: Form?, findings: [Diagnostic]) {
    var reading = FormReading()
    let form = reading.form(value, name: name)
    let isBroken = reading.findings.contains { $0.severity == .error }
    return (isBroken ? nil : form, reading.findings)
  }
}

/// One reading of a form, with what was wrong so far.
struct FormReading {
  var findings: [Diagnostic] = []

  mutating func form(_ value: Value, name: String) -> Form {
    var mapping = MappingReader(value, code: FormExplanations.structure)
    let title = mapping.required("title").map { wording($0) } ?? Wording(name, name)
    let clause = mapping.value("clause").map { wording($0) }
    let fields = mapping.required("fields").map { self.fields($0, under: .init(rawValue: "")) } ?? []
    let root = group(fields, at: value.location)
    let alternatives = alternatives(mapping.value("alternatives"), in: root)
    let checks = mapping.value("checks").map { self.checks($0, in: root) } ?? (checks: [], computed: [])
    let grids = mapping.value("grids").map { self.grids($0, in: root) } ?? []
    let summed = (mapping.texts("summed") ?? []).filter { self.field($0, in: root) != nil }
    let rules = mapping.texts("rules") ?? []
    for rule in rules where ProseRules.named(rule.string) == nil {
      report(
        FormExplanations.reference, at: rule.location ?? value.location,
        Wording("没有名为“\(rule.string)”的文字规则", "no prose rule is called “\(rule.string)”"))
    }
    let format = mapping.value("format").flatMap { officialFormat($0) }
    let absent = mapping.value("absent").map { absentElements($0, in: root) } ?? []
    findings += mapping.finish()
    return Form(
      name: name, title: title, clause: clause, root: root.markingComputed(checks.computed),
      alternatives: alternatives, grids: grids, checks: checks.checks,
      summed: summed.map { FieldPath(rawValue: $0.string) }, rules: rules, format: format,
      absent: absent)
  }

  /// `{ zh: …, en: … }`.
  mutating func wording(_ value: Value) -> Wording {
    var mapping = MappingReader(value, code: FormExplanations.structure)
    let chinese = mapping.text("zh")?.string
    let english = mapping.text("en")?.string
    if chinese == nil || english == nil {
      mapping.report(at: value.location, Wording("文字须有zh和en两种", "a wording takes both zh and en"))
    }
    findings += mapping.finish()
    return Wording(chinese ?? english ?? "", english ?? chinese ?? "")
  }

  mutating func report(_ code: Diagnostic.Code, at location: SourceLocation, _ message: Wording) {
    findings.append(Diagnostic(.error, code, at: location, message))
  }

  /// The entries of a mapping, in order; another kind of value is reported.
  mutating func entries(_ value: Value) -> [Value.Entry] {
    if case .mapping(let entries) = value.content { return entries }
    report(FormExplanations.structure, at: value.location, Wording("这里应为键值对", "a mapping is expected here"))
    return []
  }

  /// The items of a list; another kind of value is reported.
  mutating func items(_ value: Value) -> [Value] {
    if case .sequence(let items) = value.content { return items }
    report(FormExplanations.structure, at: value.location, Wording("这里应为列表", "a list is expected here"))
    return []
  }

  /// A scalar's text; another kind of value is reported.
  mutating func text(_ value: Value) -> String {
    if let text = value.text { return text.string }
    report(FormExplanations.structure, at: value.location, Wording("这里应为一个值", "a single value is expected here"))
    return ""
  }

  private mutating func alternatives(_ value: Value?, in root: FormGroup) -> [[FieldPath]] {
    guard let value else { return [] }
    return items(value).map { choice in
      items(choice).compactMap { item in
        let path = FieldPath(rawValue: text(item))
        if root.field(at: path) != nil { return path }
        report(
          FormExplanations.reference, at: item.location,
          Wording("表中没有“\(path)”这一项", "the form has no field “\(path)”"))
        return nil
      }
    }
  }
}
