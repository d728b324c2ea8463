import Measure
import Rendering
import TestSupport
import Testing
import Typesetting

@Suite(.enabled(if: InstalledFonts.areThere, InstalledFonts.comment))
struct `Images of pages` {
  let context: RenderingContext
  let sample: SamplePages

  init() throws {
    context = try InstalledFonts.context()
    sample = SamplePages(shaper: context.shaper)
  }

  @Test(arguments: [(dotsPerInch: 150, width: 1240, height: 1754), (72, 595, 842), (300, 2480, 3508)])
  func `a PNG has the paper's size at its resolution`(dotsPerInch: Int, width: Int, height: Int) throws {
    let page = sample.page([sample.line("政府信息公开", top: .mm(37))])
    let png = try context.png(of: page, dotsPerInch: dotsPerInch)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    func number(at offset: Int) -> Int { png[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) } }
    #expect(number(at: 16) == width)  // IHDR
    #expect(number(at: 20) == height)
  }

  @Test func `an image shows what is on the page`() throws {
    let blank = try context.png(of: sample.page([]), dotsPerInch: 48)
    let text = try context.png(of: sample.page([sample.line("政府", top: .mm(37))]), dotsPerInch: 48)
    let rule = PlacedRule(
      frame: Rectangle(x: .mm(28), y: .mm(50), width: .mm(156), height: .mm(0.35)),
      place: Place(block: 0, role: "table"))
    let ruled = try context.png(of: sample.page([.rule(rule)]), dotsPerInch: 48)
    #expect(Set([blank, text, ruled]).count == 3)
  }

  @Test func `every page becomes a file`() throws {
    let document = sample.document([sample.page([]), sample.page(number: 2, [])])
    #expect(try context.draw(document, as: .png(dotsPerInch: 20)).count == 2)
    #expect(try context.draw(document, as: .svg).count == 2)
  }

  @Test func `an SVG is measured in points and holds shapes`() throws {
    let svg = String(decoding: try context.svg(of: sample.page([sample.line("政府", top: .mm(37))])), as: UTF8.self)
    #expect(svg.contains(#"width="595.275591pt" height="841.889764pt""#) || svg.contains(#"width="595.27"#))
    #expect(svg.contains("<symbol") && svg.contains("<use"))
  }
}
