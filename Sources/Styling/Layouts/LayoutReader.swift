public import Diagnostics
import Measure
public import Reading

/// Reads a layout sheet, `Layouts/<name>/layout.yaml`, already laid over the sheet that it extends.
public struct LayoutReader {
  private let name: String
  private var findings: [Diagnostic] = []

  /// A reader of the layout of that name.
  public init(name: String) {
    self.name = name
  }

  /// The name of the sheet that this one extends.
  public static func base(of sheet: Value) -> SourcedText? { sheet["extends"]?.text }

  /// The layout that the sheet describes, and what is wrong with it; `nil` where its page cannot be told.
  public mutating func layout(from sheet: Value) -> (layout: Layout?, findings: [Diagnostic]) {
    findings = []
    var sheet = MappingReader(sheet, code: .layout)
    _ = sheet.value("extends")
    let title = sheet.text("title")?.string ?? name
    let grid = sheet.required("grid")
    let page = sheet.required("page").flatMap { self.page(from: $0, grid: grid) }
    var roles: [String: RoleStyle] = [:]
    for entry in entries(of: sheet.value("roles")) { roles[entry.key.string] = role(from: entry.value) }
    var tables: [String: TableStyle] = [:]
    for entry in entries(of: sheet.value("tables")) { tables[entry.key.string] = table(from: entry.value) }
    let steps = sheet.value("flow")
    let flow = steps.map { self.flow(from: $0) } ?? []
    findings += sheet.finish()
    let layout = page.map {
      Layout(name: name, title: title, page: $0, roles: roles, tables: tables, flow: flow)
    }
    return (layout, findings)
  }

  private func entries(of value: Value?) -> [Value.Entry] {
    if case .mapping(let entries)? = value?.content { entries } else { [] }
  }

  // MARK: Page

  private mutating func page(from value: Value, grid: Value?) -> PageGeometry? {
    var page = MappingReader(value, code: .layout)
    let paper = page.lengths("paper")
    let typeArea = page.lengths("type-area")
    let head = page.length("head-margin")
    let binding = page.length("binding-margin")
    let firstNumbered = page.integer("first-numbered") ?? 1
    findings += page.finish()
    guard let grid else { return nil }
    var reader = MappingReader(grid, code: .layout)
    let lines = reader.integer("lines")
    let characters = reader.integer("characters")
    let model: PageGeometry.GridModel = reader.choice("model") ?? .flush
    findings += reader.finish()
    guard let paper, paper.count == 2, let typeArea, typeArea.count == 2, let head, let binding,
      let lines, let characters, (1...200).contains(lines), (1...200).contains(characters)
    else {
      findings.append(
        Diagnostic(
          .error, .layout, at: value.location,
          Wording(
            "页面应有 paper、type-area、head-margin、binding-margin 和 grid 的 lines、characters",
            "a page needs paper, type-area, head-margin, binding-margin, and the grid's lines and characters")))
      return nil
    }
    return PageGeometry(
      paper: Size(width: paper[0], height: paper[1]),
      typeArea: Rectangle(x: binding, y: head, width: typeArea[0], height: typeArea[1]), lines: lines,
      characters: characters, gridModel: model, firstNumberedPage: firstNumbered)
  }

  // MARK: Roles and tables

  private mutating func role(from value: Value) -> RoleStyle {
    var role = MappingReader(value, code: .layout)
    let style = RoleStyle(
      face: role.text("face")?.string ?? "body", size: role.length("size") ?? .pt(16),
      alignment: role.choice("align") ?? .justified, breaking: role.choice("break") ?? .flow,
      indent: role.characters("indent") ?? 0, outlineLevel: role.integer("outline"), ink: role.choice("ink") ?? .black)
    findings += role.finish()
    return style
  }

  private mutating func table(from value: Value) -> TableStyle {
    var table = MappingReader(value, code: .layout)
    var alignments: [String: RoleStyle.Alignment] = [:]
    if let value = table.value("align") {
      var align = MappingReader(value, code: .layout)
      for kind in ["head", "label", "group", "note", "figure", "text"] { alignments[kind] = align.choice(kind) }
      findings += align.finish()
    }
    let padding = table.lengths("padding") ?? []
    let face = table.text("face")?.string ?? "body"
    let style = TableStyle(
      columns: table.lengths("columns") ?? [], ladder: ladder(from: table.required("ladder")), face: face,
      headFace: table.text("head-face")?.string ?? face, alignments: alignments,
      ruleThickness: table.length("rule") ?? .pt(0.5), frameThickness: table.length("frame") ?? .pt(0.5),
      horizontalPadding: padding.first ?? .mm(0.7), verticalPadding: padding.last ?? .mm(0.5))
    findings += table.finish()
    return style
  }

  private mutating func ladder(from value: Value?) -> [TableStyle.Density] {
    var rungs: [TableStyle.Density] = []
    if case .sequence(let items)? = value?.content {
      for item in items {
        var rung = MappingReader(item, code: .layout)
        rungs.append(
          TableStyle.Density(
            size: rung.length("size") ?? .pt(10.5), rowHeight: rung.length("row") ?? .mm(6.5),
            leading: rung.length("leading") ?? .pt(2)))
        findings += rung.finish()
      }
    }
    return rungs.isEmpty ? [TableStyle.Density(size: .pt(10.5), rowHeight: .mm(6.5), leading: .pt(2))] : rungs
  }

  // MARK: Flow

  private mutating func flow(from value: Value) -> [FlowItem] {
    guard case .sequence(let items) = value.content else { return [] }
    var reader = FlowReader()
    let flow = items.compactMap { reader.item(from: $0) }
    findings += reader.findings
    return flow
  }
}
