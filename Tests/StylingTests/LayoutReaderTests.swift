import Diagnostics
import Measure
import Reading
import Styling
import TestSupport
import Testing

@Suite struct `Reading layouts` {
  private func layout(_ sheet: MarkedSource) -> (layout: Layout?, findings: [Diagnostic]) {
    let (value, faults) = ModelFileReader().read(sheet.bytes, file: "layout.yaml")
    guard let value else { return (nil, faults) }
    var reader = LayoutReader(name: "test")
    return reader.layout(from: value)
  }

  private static let page = """
    page: { paper: [210mm, 297mm], head-margin: 37mm, binding-margin: 28mm, type-area: [156mm, 225mm] }
    grid: { lines: 22, characters: 28 }

    """

  @Test func `the standard's grid fills the type area`() throws {
    let (layout, findings) = layout(MarkedSource(Self.page))
    #expect(findings.isEmpty)
    let page = try #require(layout?.page)
    #expect(page.typeArea == Rectangle(x: .mm(28), y: .mm(37), width: .mm(156), height: .mm(225)))
    // 21 pitches and one line of 16 pt are 225 mm; 22 shares of the box model are, too.
    #expect(abs((page.linePitch(bodySize: .pt(16)) * 21 + .pt(16) - .mm(225)).units) <= 11)
    #expect(page.gridModel == .flush)
  }

  @Test func `roles take sizes by their Chinese names`() throws {
    let (layout, findings) = layout(
      MarkedSource(Self.page + "roles: { title: { face: title, size: 2号, align: centre, break: title } }\n"))
    #expect(findings.isEmpty)
    let title = try #require(layout?.roles["title"])
    #expect(title.size == .pt(22) && title.alignment == .centre && title.breaking == .title)
  }

  @Test(arguments: [
    "roles: { body: { face: body, size: 1️⃣37 } }", "roles: { body: { face: body, 1️⃣colour: red } }",
    "roles: { body: { face: body, align: 1️⃣middle } }", "flow: [1️⃣{ picture: x }]",
    "tables: { text: { rule: 1️⃣thick, ladder: [{ size: 五号 }] } }",
  ])
  func `what is not of the grammar is reported at its place`(line: String) {
    let sheet = MarkedSource(Self.page + line + "\n")
    let places = layout(sheet).findings.map(sheet.describe)
    #expect(places.contains("1️⃣ LAYOUT-FILE"), "\(places)")
  }

  @Test func `a sheet says only what differs from the one it extends`() throws {
    let reader = ModelFileReader()
    let base = try #require(
      reader.read(Array((Self.page + "roles: { body: { face: body, size: 3号, indent: 2em } }\n").utf8), file: "a").value
    )
    let own = try #require(reader.read(Array("roles: { body: { size: 4号 } }\n".utf8), file: "b").value)
    var layouts = LayoutReader(name: "test")
    let body = try #require(layouts.layout(from: SheetOverlay.laying(own, over: base)).layout?.roles["body"])
    #expect(body.size == .pt(14) && body.indent == 2)
  }
}
