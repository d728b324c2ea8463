import Measure
import TestSupport
import Testing
import Typesetting

/// Where the elements of a document with a head stand in its finished PDF (GB/T 9704-2012 clause 7).
@Suite(
  .enabled(if: PackageFolder.hasFonts, Workshop.comment),
  .enabled(if: Tool.mutool.isInstalled && Tool.pdftoppm.isInstalled, "install mupdf-tools and poppler-utils"))
struct `An official document` {
  let pitch = FinishedDocument.pitch.millimetres
  let character = FinishedDocument.character.millimetres

  @Test func `the head stands as clause 7.2 has it`() throws {
    let document = try FinishedDocument(sample: "official-document")
    let ink = try document.mastheadInk()
    expectClose(ink.top.millimetres, 72, within: 1, "top of the masthead")
    let number = try document.place(of: "临政办发〔2024〕12号", page: 0)
    expectClose(number.top - ink.bottom.millimetres, 2 * pitch, "blank above the number")
    expectClose(number.middle, 106, "the number's middle")
    let rule = try #require(document.pages[0].boxes.first)
    #expect(rule.color == "1 0 0")
    expectClose(rule.frame.minY.millimetres - number.bottom, 4, "rule below the number")
    expectClose(rule.frame.minX.millimetres, 28)
    expectClose(rule.frame.maxX.millimetres, 184)
    let title = try document.place(of: "临江市人民政府办公室 临江市财政局", page: 0)
    expectClose(title.top - rule.frame.maxY.millimetres, 2 * pitch, "blank above the title")
    expectClose(title.middle, 106, "the title's middle")
    expectClose(try document.place(of: "各区人民政府", page: 0).left, 28, "recipients flush left")
  }

  @Test func `joint names are as wide as the widest, 文件 is right of them and in their middle`() throws {
    let document = try FinishedDocument(sample: "official-document")
    let first = try document.place(of: "临江市人民政府办公室", page: 0)
    let second = try document.place(of: "临江市财政局", page: 0)
    let suffix = try document.place(of: "文件", page: 0)
    #expect(first.glyphs[0].color == "1 0 0")
    expectClose(second.left, first.left, within: 0.05)
    expectClose(second.right, first.right, within: 0.05)
    #expect(suffix.left > first.right)
    expectClose(suffix.baseline, (first.baseline + second.baseline) / 2, within: 0.05)
    expectClose((first.left + suffix.right) / 2, 106)
    #expect(first.left >= 27.95 && suffix.right <= 184.05)
    // Narrowed, at the full size.
    #expect(first.glyphs[0].size == .pt(42))
    #expect(first.glyphs[0].advance < .pt(42) && first.glyphs[0].advance >= .pt(42 * 0.8 - 0.01))
  }

  @Test func `the corner's lines stand on lines 1 to 3 and leave the masthead where it is`() throws {
    let document = try FinishedDocument(
      model: Model(head: "copyNumber: \"000012\"\nclassification: 机密★1年\nurgency: 特急").text)
    for (row, text) in ["000012", "机密★1", "特急"].enumerated() {
      let place = try document.place(of: text, page: 0)
      expectClose(place.left, 28)
      expectClose(place.baseline, 37 + Double(row) * pitch + place.size * 0.88)
    }
    expectClose(try document.mastheadInk().top.millimetres, 72, within: 1)
  }

  @Test func `of five signers two stand on a line, and the number on the last`() throws {
    let document = try FinishedDocument(
      model: Model(head: "signatories: [李某某, 王某, 张某某, 欧阳某某, 赵某]", kind: "请示").text)
    let label = try document.place(of: "签发人", page: 0)
    let names = try ["李某某", "张某某", "赵"].map { try document.place(of: $0, page: 0) }
    let second = try ["王", "欧阳某某"].map { try document.place(of: $0, page: 0) }
    let number = try document.place(of: "临政", page: 0)
    expectClose(number.baseline, names[2].baseline, within: 0.05)
    expectClose(number.left, 28 + character)
    expectClose(label.baseline, names[0].baseline, within: 0.05)
    expectClose(names[1].baseline - names[0].baseline, pitch)
    expectClose(names[1].left, names[0].left)
    expectClose(names[2].left, names[0].left)
    expectClose(second[1].left, second[0].left)
    expectClose(second[1].right, 184 - character)
    #expect(names[0].font.contains("Kai"))
    let rule = try #require(document.pages[0].boxes.first)
    expectClose(rule.frame.minY.millimetres - number.bottom, 4)
  }

  @Test func `body text stands on the grid`() throws {
    let document = try FinishedDocument(sample: "official-document")
    let place = try document.place(of: "各区对辖区内", page: 1)
    let row = (place.top - 37) / pitch
    expectClose(row, row.rounded(), within: 0.02)
    expectClose(place.left, 28 + 2 * character)
  }

  @Test func `the list of attachments aligns its numbers`() throws {
    let document = try FinishedDocument(sample: "official-document")
    let first = try document.place(of: "附件：1.公共", page: 2)
    let second = try document.place(of: "2.2024年度工作", page: 2)
    expectClose(first.left, 28 + 2 * character)
    expectClose(second.left, first.glyphs[3].x.millimetres)
    let last = try document.place(of: "排的依据。", page: 2)
    expectClose(first.baseline - last.baseline, 2 * pitch, "one line blank above the list")
    // No mark behind a name.
    #expect(!document.pages[2].text.contains("申报表。") && !document.pages[2].text.contains("申报表；"))
  }

  @Test func `names are centred under their seals and the last one on the date`() throws {
    let document = try FinishedDocument(sample: "official-document")
    let page = document.document.pages[2]
    #expect(page.seals.map(\.signer) == ["临江市人民政府办公室", "临江市财政局"])
    let date = try document.place(of: "2024年3月1日", page: 2)
    let names = try page.seals.map { try document.place(of: $0.signer, page: 2) }
    expectClose(date.right, 184 - 4 * character, "4 characters right of the date")
    expectClose(names[1].middle, date.middle)
    expectClose(date.baseline - names[1].baseline, pitch)
    let text = try document.place(of: "2.2024年度工作", page: 2)
    for (seal, name) in zip(page.seals, names) {
      expectClose((seal.frame.minX + seal.frame.maxX).millimetres / 2, name.middle, "a seal on its name")
      expectClose(seal.frame.size.width.millimetres, 45, within: 0.01)
      let gap = seal.frame.minY.millimetres - text.bottom
      #expect((0...pitch).contains(gap), "within one line of the text")
    }
    #expect(page.seals[0].frame.maxX < page.seals[1].frame.minX)
    let middle = (page.seals[1].frame.minY + page.seals[1].frame.maxY).millimetres / 2
    let pressed = (names[1].top + date.bottom) / 2
    #expect(pressed > middle && pressed - middle < 10, "slightly below the seal's middle")
  }

  @Test func `the annotation stands below the date, 2 characters in`() throws {
    let document = try FinishedDocument(sample: "official-document")
    let note = try document.place(of: "此件公开发布", page: 2)
    let date = try document.place(of: "2024年3月1日", page: 2)
    expectClose(note.left, 28 + 3 * character, "the bracket takes the third place")
    #expect(note.baseline > date.baseline && note.baseline - date.baseline < 2 * pitch)
  }

  @Test func `an attachment has its label on line 1 and its title on line 3 of a new page`() throws {
    let document = try FinishedDocument(sample: "official-document")
    let label = try document.place(of: "附件1", page: 3)
    let title = try document.place(of: "公共服务设施维护项目申报表", page: 3)
    expectClose(label.left, 28)
    expectClose(label.top, 37)
    #expect(label.font.contains("Hei"))
    expectClose(title.top, 37 + 2 * pitch)
    expectClose(title.middle, 106)
  }

  @Test func `the imprint stands at the foot of the last, even page`() throws {
    let document = try FinishedDocument(sample: "official-document")
    let last = try #require(document.pages.last)
    #expect(document.pages.count.isMultiple(of: 2))
    let rules = last.boxes.map(\.frame)
    try #require(rules.count == 3)
    for (rule, thickness) in zip(rules, [0.35, 0.25, 0.35]) {
      expectClose(rule.size.height.millimetres, thickness, within: 0.02)
      expectClose(rule.minX.millimetres, 28)
      expectClose(rule.maxX.millimetres, 184)
    }
    expectClose(rules[2].maxY.millimetres, 262, within: 0.05)
    let page = document.pages.count - 1
    let em = Length.pt(14).millimetres
    let copies = try document.place(of: "抄送", page: page)
    expectClose(copies.left, 28 + em)
    let turnover = try document.place(of: "室，市中级人民法院", page: page)
    expectClose(turnover.left, 28 + 4 * em, "later lines align behind the colon")
    expectClose(try document.place(of: "临江市人民政府办公室", page: page).left, 28 + em)
    expectClose(try document.place(of: "2024年3月2日印发", page: page).right, 184 - em)
    #expect(last.text.contains("—6—") || last.text.contains("— 6 —"))
  }

  @Test func `without a seal the date begins 2 characters right of the name, 2 characters from the edge`() throws {
    let document = try FinishedDocument(model: Model(signature: "{ issuer: 临江市人民政府办公室 }").text)
    let body = try document.place(of: "请遵照执行。", page: 0)
    let name = try #require(document.pages[0].glyphs(of: "临江市人民政府办公室"))
    let date = try document.place(of: "2024年3月1日", page: 0)
    let signer = TextPlace(glyphs: Array(name))
    expectClose(signer.right, 184 - 2 * character)
    expectClose(date.left, signer.left + 2 * character)
    expectClose(signer.baseline - body.baseline, 2 * pitch)
  }
}

/// A short document with a head, for tests of one element.
struct Model {
  var head = ""
  var kind = "通知"
  var recipients = "各区人民政府"
  var body = "请遵照执行。"
  var signature = "{ issuer: 临江市人民政府, seal: true }"

  var text: String {
    """
    layout: official-document
    \(head)
    masthead: 临江市人民政府
    number: 临政〔2024〕12号
    title: 临江市人民政府关于做好公文质量检查工作的\(kind)
    recipients: \(recipients)
    body: |
    \(body.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
    signature: \(signature)
    date: 2024-03-01
    printedBy: 临江市人民政府办公室
    printedOn: 2024-03-02

    """
  }
}
