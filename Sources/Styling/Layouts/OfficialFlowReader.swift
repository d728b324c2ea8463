import Diagnostics
import Measure
import Reading

/// Reads the steps of a flow that official documents add: head, attachments, signatures, 版记.
struct OfficialFlowReader {
  private(set) var findings: [Diagnostic] = []

  static let kinds: Set<String> = ["text", "attachment-list", "signatures", "parts", "head", "imprint"]

  /// The step of that kind; `step` is its mapping, whose findings the caller keeps.
  mutating func item(_ kind: String, from step: inout MappingReader) -> FlowItem? {
    switch kind {
    case "text": return text(&step)
    case "attachment-list": return attachmentList(&step)
    case "signatures": return signatures(&step)
    case "parts": return parts(&step)
    case "head": return head(&step)
    default: return imprint(&step)
    }
  }

  private func text(_ step: inout MappingReader) -> FlowItem? {
    guard let field = step.text("text")?.string else { return nil }
    return .text(
      TextFlow(
        field: field, role: step.text("role")?.string ?? "body", label: step.text("label")?.string,
        labelRole: step.text("label-role")?.string, linesBefore: step.integer("lines-before") ?? 0,
        keepsWithNext: step.text("keeps-with-next")?.string == "true"))
  }

  private func attachmentList(_ step: inout MappingReader) -> FlowItem? {
    guard let field = step.text("attachment-list")?.string else { return nil }
    return .attachmentList(
      AttachmentListFlow(
        field: field, label: step.text("label")?.string ?? "附件：", role: step.text("role")?.string ?? "body",
        linesBefore: step.integer("lines-before") ?? 1))
  }

  private mutating func parts(_ step: inout MappingReader) -> FlowItem? {
    guard let field = step.text("parts")?.string else { return nil }
    var flow: [FlowItem] = []
    if case .sequence(let items)? = step.value("flow")?.content {
      for item in items {
        var reader = FlowReader()
        if let step = reader.item(from: item) { flow.append(step) }
        findings += reader.findings
      }
    }
    return .parts(
      PartsFlow(
        field: field, required: step.text("with")?.string ?? "body", label: step.text("label")?.string,
        labelRole: step.text("label-role")?.string ?? "heading-1",
        linesAfterLabel: step.integer("lines-after-label") ?? 0,
        flow: flow))
  }

  private mutating func signatures(_ step: inout MappingReader) -> FlowItem? {
    guard let field = step.text("signatures")?.string else { return nil }
    var diameters: [String: Length] = [:]
    if let value = step.value("seal-diameters"), case .mapping(let entries) = value.content {
      var reader = MappingReader(value, code: .layout)
      for entry in entries { diameters[entry.key.string] = reader.length(entry.key.string) }
      findings += reader.finish()
    }
    let stamp = step.lengths("stamp") ?? []
    return .signatures(
      SignaturesFlow(
        field: field, date: step.text("date")?.string ?? "date", endIndent: step.characters("end-indent") ?? 2,
        dateIndent: step.characters("date-indent") ?? 2, linesBefore: step.integer("lines-before") ?? 1,
        sealedEndIndent: step.characters("sealed-end-indent") ?? 4, sealsPerRow: step.integer("seals-per-row") ?? 3,
        sealGap: step.length("seal-gap") ?? .mm(2), sealDiameter: step.length("seal-diameter") ?? .mm(45),
        sealDiameters: diameters, postGap: step.characters("post-gap") ?? 2,
        stamp: Size(width: stamp.first ?? .mm(36), height: stamp.last ?? .mm(15)),
        linesBeforeStamp: step.integer("lines-before-stamp") ?? 2,
        linesBeforeStampedDate: step.integer("lines-before-stamped-date") ?? 1))
  }

  private mutating func imprint(_ step: inout MappingReader) -> FlowItem? {
    guard let value = step.value("imprint") else { return nil }
    var reader = MappingReader(value, code: .layout)
    let rules = reader.lengths("rules")
    let flow = ImprintFlow(
      recipients: reader.text("recipients")?.string,
      recipientsLabel: reader.text("recipients-label")?.string ?? "主送：", copies: reader.text("copies")?.string,
      copiesLabel: reader.text("copies-label")?.string ?? "抄送：", printer: reader.text("printer")?.string,
      date: reader.text("date")?.string, dateSuffix: reader.text("date-suffix")?.string ?? "印发",
      role: reader.text("role")?.string ?? "imprint", indent: reader.characters("indent") ?? 1,
      rules: rules.flatMap { rules in
        rules.first.flatMap { outer in rules.last.map { ImprintFlow.Rules(outer: outer, inner: $0) } }
      }, isDuplex: reader.text("duplex")?.string == "true")
    findings += reader.finish()
    return .imprint(flow)
  }

  // MARK: Head

  private mutating func head(_ step: inout MappingReader) -> FlowItem? {
    guard let value = step.value("head") else { return nil }
    var reader = MappingReader(value, code: .layout)
    defer { findings += reader.finish() }
    guard let masthead = reader.required("masthead")?.text?.string, let top = reader.length("top") else { return nil }
    return .head(
      HeadFlow(
        masthead: masthead, suffix: reader.text("suffix")?.string, suffixField: reader.text("suffix-field")?.string,
        namesLeaderOnly: reader.text("leader-only")?.string == "true", top: top,
        leastSize: reader.length("least-size") ?? .pt(18), leastWidth: share(&reader, "least-width") ?? 0.8,
        suffixGap: reader.characters("suffix-gap") ?? 0.5, corner: corner(reader.value("corner")),
        number: reader.text("number")?.string, numberRole: reader.text("number-role")?.string ?? "document-number",
        linesBeforeNumber: reader.integer("lines-before-number") ?? 2,
        signatories: signatories(reader.value("signatories")), rule: rule(reader.value("rule")),
        doubleRules: doubleRules(reader.value("double-rules"))))
  }

  /// `80%` as 0.8.
  private func share(_ reader: inout MappingReader, _ key: String) -> Double? {
    guard let text = reader.text(key)?.string, text.hasSuffix("%") else { return nil }
    return Double(text.dropLast()).flatMap { $0.isFinite && $0 > 0 && $0 <= 100 ? $0 / 100 : nil }
  }

  private mutating func corner(_ value: Value?) -> [HeadFlow.Corner] {
    guard case .sequence(let items)? = value?.content else { return [] }
    var corner: [HeadFlow.Corner] = []
    for item in items {
      var reader = MappingReader(item, code: .layout)
      if let field = reader.required("field")?.text?.string {
        corner.append(
          HeadFlow.Corner(
            field: field, role: reader.text("role")?.string ?? "body", line: max(1, reader.integer("line") ?? 1)))
      }
      findings += reader.finish()
    }
    return corner
  }

  private mutating func signatories(_ value: Value?) -> HeadFlow.Signatories? {
    guard let value else { return nil }
    var reader = MappingReader(value, code: .layout)
    defer { findings += reader.finish() }
    guard let field = reader.required("field")?.text?.string else { return nil }
    return HeadFlow.Signatories(
      field: field, label: reader.text("label")?.string ?? "签发人：", role: reader.text("role")?.string ?? "signatory",
      perRow: max(1, reader.integer("per-row") ?? 2), indent: reader.characters("indent") ?? 1,
      nameWidth: reader.characters("name-width") ?? 3, gap: reader.characters("gap") ?? 2)
  }

  private mutating func rule(_ value: Value?) -> HeadFlow.Rule? {
    guard let value else { return nil }
    var reader = MappingReader(value, code: .layout)
    defer { findings += reader.finish() }
    guard let distance = reader.length("distance"), let thickness = reader.length("thickness") else { return nil }
    return HeadFlow.Rule(distance: distance, thickness: thickness)
  }

  private mutating func doubleRules(_ value: Value?) -> HeadFlow.DoubleRules? {
    guard let value else { return nil }
    var reader = MappingReader(value, code: .layout)
    defer { findings += reader.finish() }
    guard let distance = reader.length("distance"), let foot = reader.length("foot-distance"),
      let length = reader.length("length"), let thick = reader.length("thick"), let thin = reader.length("thin"),
      let gap = reader.length("gap"), let textDistance = reader.length("text-distance")
    else { return nil }
    return HeadFlow.DoubleRules(
      distance: distance, footDistance: foot, length: length, thick: thick, thin: thin, gap: gap,
      textDistance: textDistance)
  }
}
