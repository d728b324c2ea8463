import Diagnostics
import Reading
import Reports

/// Writes the model of the sums.
struct TotalModel {
  let form: Form
  /// The sums by their ways; totals that follow from others are left out, and are added up when the model is read.
  private let sums: [FieldPath: ExactDecimal]
  private let unitCount: Int

  init(_ totals: FigureTotals) {
    form = totals.form
    unitCount = totals.unitCount
    let derived = Set(totals.form.totals.map(\.path))
    sums = totals.sums.filter { !derived.contains($0.key) }
  }

  /// A model to fill in, with the sums in it; what is still to be written is blank and marked TODO.
  func template(year: String?) -> [UInt8] {
    var values = sums.mapValues(\.description)
    if let year { values["year"] = year }
    let model = ModelTemplateWriter(form: form, filledWith: values).template()
    return Array("# 由\(unitCount)个单位的报告汇总；各表的数为合计，标有TODO的项尚待填写。\n\(model)".utf8)
  }

  /// A parent's model with the sums in the place of its figures.
  func model(over base: Value) -> [UInt8] {
    var entries: [Value.Entry] = []
    guard case .mapping(let given) = form.withKeys(base).content else { return [] }
    let parts = Set(form.summed.map(\.rawValue))
    for entry in given where !parts.contains(entry.key.string) { entries.append(entry) }
    let end = entries.firstIndex { entry in form.summed.isEmpty ? false : isBehindFigures(entry.key.string) }
    entries.insert(contentsOf: form.summed.compactMap { figures(at: $0) }, at: end ?? entries.count)
    return YAMLWriter.write(Value(.mapping(entries), at: base.location)).bytes
  }

  /// Whether an item stands behind the first table in the form.
  private func isBehindFigures(_ key: String) -> Bool {
    let keys = form.root.fields.map(\.key)
    guard let own = keys.firstIndex(of: key),
      let first = form.summed.first.flatMap({ keys.firstIndex(of: $0.rawValue) })
    else { return false }
    return own > first
  }

  private func figures(at path: FieldPath) -> Value.Entry? {
    form.root.field(at: path).flatMap { entry(of: $0) }
  }

  private func entry(of field: FormField) -> Value.Entry? {
    value(of: field).map { .init(key: SourcedText(field.key), value: $0) }
  }

  private func value(of field: FormField) -> Value? {
    let nowhere = SourceLocation(file: "", line: 1, column: 1)
    guard case .group(let group) = field.kind else {
      return sums[field.path].map { Value(.scalar(SourcedText($0.description), quoted: false), at: nowhere) }
    }
    let cells = group.fields.filter(\.isRequired).map { value(of: $0) }
    if group.takesList, !cells.isEmpty, !cells.contains(where: { $0 == nil }) {
      return Value(.sequence(cells.compactMap { $0 }), at: nowhere)
    }
    let entries = group.fields.compactMap { entry(of: $0) }
    return entries.isEmpty ? nil : Value(.mapping(entries), at: nowhere)
  }
}
