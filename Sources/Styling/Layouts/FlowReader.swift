import Diagnostics
import Measure
import Reading

/// Reads the steps of a layout's flow.
struct FlowReader {
  private(set) var findings: [Diagnostic] = []

  /// The step that `value` describes: a mapping whose first key names its kind.
  mutating func item(from value: Value) -> FlowItem? {
    var step = MappingReader(value, code: .layout)
    defer { findings += step.finish() }
    switch step.keys.first?.string {
    case "title": return title(&step)
    case "heading":
      guard let text = step.text("heading") else { return nil }
      return .heading(text: text.string, role: step.text("role")?.string ?? "heading-1")
    case "body":
      guard let field = step.text("body") else { return nil }
      return .body(field: field.string, otherwise: templates(step.value("otherwise")))
    case "table": return step.text("table").map { .grid(name: $0.string) }
    case "signature": return step.value("signature").flatMap { signature($0) }
    case "space":
      let field = step.text("when")?.string
      return step.integer("space").map { lines in
        field.map { .conditionalSpace(lines: lines, field: $0) } ?? .space(lines: lines)
      }
    case let kind? where OfficialFlowReader.kinds.contains(kind):
      var reader = OfficialFlowReader()
      defer { findings += reader.findings }
      return reader.item(kind, from: &step)
    default:
      step.report(
        at: value.location,
        Wording(
          "版式流程中的一步应以 title、heading、body、table、signature、space、text、attachment-list、signatures、parts、head 或 imprint 开头",
          "a step of the flow begins with title, heading, body, table, signature, space, text, attachment-list, signatures, parts, head or imprint"
        ))
      return nil
    }
  }

  private mutating func title(_ step: inout MappingReader) -> FlowItem? {
    guard let field = step.text("title"), let otherwise = templates(step.value("otherwise")).first else { return nil }
    return .title(field: field.string, otherwise: otherwise)
  }

  private mutating func signature(_ value: Value) -> FlowItem? {
    var reader = MappingReader(value, code: .layout)
    let signer = reader.required("signer")?.text
    let date = reader.required("date")?.text
    let flow = SignatureFlow(
      signer: signer?.string ?? "", date: date?.string ?? "", endIndent: reader.characters("end-indent") ?? 2,
      dateIndent: reader.characters("date-indent") ?? 2, linesBefore: reader.integer("lines-before") ?? 1,
      seal: reader.text("seal")?.string, sealDiameter: reader.length("seal-diameter") ?? .mm(42),
      sealedEndIndent: reader.characters("sealed-end-indent") ?? 4)
    findings += reader.finish()
    return signer == nil || date == nil ? nil : .signature(flow)
  }

  // MARK: Composed text

  /// One text, or a list of them: each is words, or a list of words and joined lists.
  private mutating func templates(_ value: Value?) -> [TextTemplate] {
    guard let value else { return [] }
    guard case .sequence(let items) = value.content else { return [template(value)] }
    return items.map { template($0) }
  }

  private mutating func template(_ value: Value) -> TextTemplate {
    guard case .sequence(let items) = value.content else { return TextTemplate(pieces: pieces(value)) }
    return TextTemplate(pieces: items.flatMap { pieces($0) })
  }

  private mutating func pieces(_ value: Value) -> [TextTemplate.Piece] {
    if let text = value.text { return TextTemplate.pieces(of: text.string) }
    var list = MappingReader(value, code: .layout)
    let items = (list.texts("join") ?? []).map { TextTemplate.pieces(of: $0.string) }
    let piece = TextTemplate.Piece.list(
      items: items, separator: list.text("with")?.string ?? "", before: list.text("before")?.string ?? "",
      after: list.text("after")?.string ?? "")
    findings += list.finish()
    return [piece]
  }
}
