import Diagnostics
import Reading

extension FormReading {
  /// The checks of a form, and the ways to the totals and rows of totals that a model may leave out.
  mutating func checks(_ value: Value, in root: FormGroup) -> (checks: [FormCheck], computed: Set<FieldPath>) {
    let specifications = entries(value).compactMap { specification($0, in: root) }
    let totalColumns = Set(specifications.flatMap(\.totalColumns))
    var computed: Set<FieldPath> = []
    let checks = specifications.map { specification in
      let instances =
        specification.kind.comparesFigures ? instances(of: specification, skipping: totalColumns) : []
      if specification.kind == .total { computed.formUnion(computedPaths(of: specification, instances)) }
      return specification.check(instances)
    }
    return (checks, computed)
  }

  private mutating func specification(_ entry: Value.Entry, in root: FormGroup) -> CheckSpecification? {
    var mapping = MappingReader(entry.value, code: FormExplanations.check)
    defer { findings += mapping.finish() }
    let kindText = mapping.required("kind").map { text($0) } ?? ""
    let severityText = mapping.text("severity")?.string ?? "error"
    guard let kind = FormCheck.Kind(rawValue: kindText), let severity = Diagnostic.Severity(rawValue: severityText)
    else {
      let known = FormCheck.Kind.allCases.map(\.rawValue).joined(separator: " ")
      mapping.report(
        at: mapping.location,
        Wording("kind应为\(known)之一，severity应为error或warning", "kind is one of \(known); severity is error or warning"))
      return nil
    }
    var specification = CheckSpecification(
      code: Diagnostic.Code(rawValue: entry.key.string), kind: kind, severity: severity, location: mapping.location,
      rule: mapping.required("rule").map { wording($0) } ?? Wording("", ""),
      clause: mapping.value("clause").map { wording($0) }, formula: mapping.value("formula").map { wording($0) },
      remedy: mapping.value("remedy").map { wording($0) })
    guard kind.comparesFigures else { return specification }
    specification.message = mapping.required("message").map { wording($0) } ?? Wording("", "")
    readScope(&specification, from: &mapping, in: root)
    specification.left = mapping.texts("left") ?? []
    specification.right = mapping.texts("right") ?? []
    if kind == .acrossYears {
      specification.added = mapping.texts("added") ?? []
      specification.removed = mapping.texts("removed") ?? []
    }
    let wantsOneRight = kind == .total
    if specification.left.isEmpty || specification.right.isEmpty || wantsOneRight && specification.right.count != 1 {
      mapping.report(
        at: mapping.location,
        Wording("left和right都要有；总计的right只有一项", "left and right take terms; a total has one on the right"))
    }
    return specification
  }

  private mutating func readScope(
    _ specification: inout CheckSpecification, from mapping: inout MappingReader, in root: FormGroup
  ) {
    specification.base = FieldPath(rawValue: mapping.text("in")?.string ?? "")
    let every = mapping.texts("every") ?? []
    if specification.base.rawValue.isEmpty {
      specification.group = root
    } else if case .group(let group)? = root.field(at: specification.base)?.kind {
      specification.group = group
    } else {
      let base = specification.base
      mapping.report(at: mapping.location, Wording("没有“\(base)”这一组", "there is no group “\(base)”"))
    }
    switch every.first?.string {
    case nil: specification.scope = .once
    case "column": specification.scope = .columns
    case "row": specification.scope = .rows(specification.group.rows)
    default: specification.scope = .rows(every.compactMap { field($0, in: specification.group) })
    }
  }

  /// The field that a check or a grid names; an unknown one is reported.
  mutating func field(_ name: SourcedText, in group: FormGroup) -> FormField? {
    if let field = group.field(at: FieldPath(rawValue: name.string)) { return field }
    findings.append(
      Diagnostic(
        .error, FormExplanations.reference, at: name.location,
        Wording("这里没有“\(name.string)”这一项", "there is no field “\(name.string)” here")))
    return nil
  }

  private mutating func instances(
    of specification: CheckSpecification, skipping totalColumns: Set<FieldPath>
  ) -> [FormCheck.Instance] {
    switch specification.scope {
    case .once:
      return [
        instance(Wording("", ""), specification) { reading, name in reading.field(name, in: specification.group) }
      ]
    case .rows(let rows):
      return rows.map { row in
        instance(row.shortLabel, specification) { reading, name in
          guard case .group(let cells) = row.kind else { return nil }
          return reading.field(name, in: cells)
        }
      }
    case .columns:
      // The total column holds by construction once every column and every row does: a slip in it belongs to its
      // row's total, and checking it here would report the slip twice.
      let columns = specification.group.columns.filter {
        !totalColumns.contains(specification.base.appending($0.key))
      }
      return columns.map { column in
        columnInstance(column, specification)
      }
    }
  }

  private mutating func instance(
    _ name: Wording, _ specification: CheckSpecification,
    find: (inout FormReading, SourcedText) -> FormField?
  ) -> FormCheck.Instance {
    func terms(_ names: [SourcedText], _ reading: inout FormReading) -> [FormCheck.Term] {
      names.compactMap { find(&reading, $0) }.flatMap(\.figures).map { .init(path: $0.path, label: $0.shortLabel) }
    }
    return FormCheck.Instance(
      name: name, left: terms(specification.left, &self), right: terms(specification.right, &self),
      added: terms(specification.added, &self), removed: terms(specification.removed, &self))
  }

  private mutating func columnInstance(
    _ column: FormField, _ specification: CheckSpecification
  ) -> FormCheck.Instance {
    func terms(_ names: [SourcedText], _ reading: inout FormReading) -> [FormCheck.Term] {
      names.compactMap { reading.field($0, in: specification.group) }.flatMap(\.rows).compactMap { row in
        guard case .group(let cells) = row.kind, let cell = cells.field(column.key) else { return nil }
        return FormCheck.Term(path: cell.path, label: row.shortLabel)
      }
    }
    return FormCheck.Instance(
      name: column.shortLabel, left: terms(specification.left, &self), right: terms(specification.right, &self),
      added: terms(specification.added, &self), removed: terms(specification.removed, &self))
  }

  /// The totals themselves; in a check of columns, the row that holds them, since one cell of a row is never left out.
  private func computedPaths(
    of specification: CheckSpecification, _ instances: [FormCheck.Instance]
  ) -> [FieldPath] {
    guard case .columns = specification.scope else { return instances.flatMap(\.right).map(\.path) }
    return specification.right.map { specification.base.appending($0.string) }
  }
}
