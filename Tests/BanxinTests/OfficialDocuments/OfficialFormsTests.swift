import Measure
import TestSupport
import Testing
import Typesetting

/// Where letters, orders and minutes differ (GB/T 9704-2012 clause 10), in finished PDFs.
@Suite(
  .enabled(if: PackageFolder.hasFonts, Workshop.comment),
  .enabled(if: Tool.mutool.isInstalled && Tool.pdftoppm.isInstalled, "install mupdf-tools and poppler-utils"))
struct `Letters, orders and minutes` {
  let pitch = FinishedDocument.pitch.millimetres
  let character = FinishedDocument.character.millimetres

  @Test func `a letter's first page has double rules of 170 mm`() throws {
    let document = try FinishedDocument(sample: "official-letter")
    let ink = try document.mastheadInk()
    expectClose(ink.top.millimetres, 30, within: 1, "top of the masthead")
    let rules = document.pages[0].boxes
    try #require(rules.count == 4)
    #expect(rules.allSatisfy { $0.color == "1 0 0" })
    for rule in rules {
      expectClose(rule.frame.minX.millimetres, 20)
      expectClose(rule.frame.maxX.millimetres, 190)
    }
    #expect(rules[0].frame.size.height > rules[1].frame.size.height, "upper thick, lower thin")
    #expect(rules[2].frame.size.height < rules[3].frame.size.height, "upper thin, lower thick")
    expectClose(rules[3].frame.maxY.millimetres, 277)
    let glyphs = try #require(document.pages[0].glyphs(of: "临江市水务局"))
    #expect(glyphs.allSatisfy { $0.color == "1 0 0" })
    expectClose(rules[0].frame.minY.millimetres - ink.bottom.millimetres, 4, within: 0.3)
    let number = try document.place(of: "临水函〔2024〕36号", page: 0)
    expectClose(number.right, 184)
    expectClose(number.top - rules[1].frame.maxY.millimetres, 4.9)
    #expect(document.pages.dropFirst().allSatisfy { $0.boxes.isEmpty })
  }

  @Test func `a letter has no page number on page 1, and 抄送 without rules at the last page's foot`() throws {
    let sample = String(decoding: try PackageFolder.bytes(of: "Examples/official-letter.yaml"), as: UTF8.self)
    let paragraph = "  二、请组织沿线施工单位清理检查井周边的物料。\n"
    let model = sample.replacing(paragraph, with: String(repeating: paragraph, count: 12))
    let document = try FinishedDocument(model: model)
    try #require(document.pages.count == 2)
    #expect(!document.pages[0].text.contains("—"))
    #expect(document.pages[1].text.contains("—"))
    let copies = try document.place(of: "抄送", page: document.pages.count - 1)
    expectClose(copies.bottom, 262)
  }

  @Test func `a letter's corner stands under the rules, its title 2 lines below`() throws {
    let sample = String(decoding: try PackageFolder.bytes(of: "Examples/official-letter.yaml"), as: UTF8.self)
    let model = sample.replacing("masthead:", with: "classification: 秘密★1年\nurgency: 加急\nmasthead:")
    let document = try FinishedDocument(model: model)
    let rules = document.pages[0].boxes
    let level = try document.place(of: "秘密★1", page: 0)
    let urgency = try document.place(of: "加急", page: 0)
    expectClose(level.left, 28)
    expectClose(level.top - rules[1].frame.maxY.millimetres, 4.9)
    expectClose(urgency.baseline - level.baseline, pitch)
    let title = try #require(document.pages[0].glyphs.first { $0.size == .pt(22) })
    let top = title.y.millimetres - title.size.millimetres * FinishedDocument.ascent
    expectClose(top - urgency.bottom, 2 * pitch)
  }

  @Test func `an order's masthead is 20 mm below the type area's top, its number 2 lines below`() throws {
    let document = try FinishedDocument(sample: "official-order")
    let ink = try document.mastheadInk()
    expectClose(ink.top.millimetres, 57, within: 1)
    let number = try document.place(of: "第12号", page: 0)
    expectClose(number.top - ink.bottom.millimetres, 2 * pitch)
    expectClose(number.middle, 106)
    #expect(document.pages[0].boxes.isEmpty)
  }

  @Test func `a name-stamp is 2 lines below the text, the date a line below it`() throws {
    let document = try FinishedDocument(sample: "official-order")
    let stamp = try #require(document.document.pages[0].seals.first)
    let body = try document.place(of: "起施行。", page: 0)
    let post = try document.place(of: "市长", page: 0)
    let date = try document.place(of: "2024年5月20日", page: 0)
    expectClose(stamp.frame.maxX.millimetres, 184 - 4 * character)
    // Two empty lines and the blank below the last line of text.
    expectClose(stamp.frame.minY.millimetres - body.bottom, 3 * pitch - body.size)
    expectClose(stamp.frame.minX.millimetres - post.right, 2 * character)
    expectClose((stamp.frame.minY + stamp.frame.maxY).millimetres / 2, (post.top + post.bottom) / 2)
    expectClose(date.top - stamp.frame.maxY.millimetres, pitch)
    expectClose(date.right, 184 - 4 * character)
  }

  @Test func `a promulgated text begins a page without a label`() throws {
    let document = try FinishedDocument(sample: "official-order")
    let title = try document.place(of: "临江市湖泊岸线管理办法", page: 1)
    expectClose(title.top, 37)
    #expect(!document.pages[1].text.contains("附件"))
  }

  @Test func `minutes name who attended below the text, later lines behind the colon`() throws {
    let document = try FinishedDocument(sample: "meeting-minutes")
    expectClose(try document.mastheadInk().top.millimetres, 72, within: 1)
    let present = try document.place(of: "出席：李某某", page: 1)
    let turnover = try document.place(of: "某某，市发展改革委", page: 1)
    expectClose(present.left, 28 + 2 * character)
    expectClose(turnover.left, present.glyphs[3].x.millimetres)
    #expect(present.font.contains("Hei") && !turnover.font.contains("Hei"))
    let absent = try document.place(of: "请假", page: 1)
    let observers = try document.place(of: "列席", page: 1)
    expectClose(absent.left, present.left)
    expectClose(observers.left, present.left)
    let body = try document.place(of: "级财政分担。", page: 1)
    expectClose(present.baseline - body.baseline, 2 * pitch)
  }
}
