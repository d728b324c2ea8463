import Banxin
import Measure
import Rendering
import TestSupport
import Testing
import Typesetting

/// Pictures and seals in finished files.
@Suite(.enabled(if: PackageFolder.hasFonts, Workshop.comment))
struct `Rendered seals and images` {
  let folder = AssetFolder()

  private func render(
    _ model: String, as format: RenderFormat = .pdf
  ) throws -> (document: TypesetDocument, files: [[UInt8]]) {
    let checked = folder.check(model)
    let renderer = try ReportRenderer(environment: Workshop.environment)
    let document = try #require(renderer.typeset(checked).document)
    return (document, try renderer.render(checked, as: format, dotsPerInch: 60).files)
  }

  private func images(_ document: TypesetDocument) -> [PlacedImage] {
    document.pages.flatMap { page in
      page.items.compactMap { if case .image(let image) = $0 { image } else { nil } }
    }
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "install poppler-utils"))
  func `a picture stands in the middle, its caption below it, and the lint is silent`() throws {
    let (document, files) = try render(AssetModel.text(image: "hall.png", seal: "seal.png"))
    #expect(document.findings.isEmpty)
    let picture = try #require(images(document).first)
    // 60 mm in the middle of 156: 28 + 48
    #expect(picture.frame.minX == .mm(76))
    #expect(picture.frame.size == Size(width: .mm(60), height: .mm(30)))
    #expect(picture.alternative == "专区照片")
    let text = try Tool.pdftotext.output(["input.pdf", "-"], input: files[0])
    #expect(text.contains("政务公开专区"))
    #expect(text.contains("望湖街道办事处"))
  }

  @Test func `a seal presses name and date by GB∕T 9704-2012 7-3-5-1`() throws {
    let (document, _) = try render(AssetModel.text(image: "hall.png", seal: "seal.png"))
    let page = try #require(document.pages.last)
    let lines = page.items.compactMap { item -> PlacedLine? in
      if case .line(let line) = item, line.place.block != nil { line } else { nil }
    }
    let seal = try #require(images(document).last)
    let (text, name, date) = (lines[lines.count - 3], lines[lines.count - 2], lines[lines.count - 1])
    #expect(name.place.role == "signature" && text.place.role == "body")
    // 28 + 156 − 4 × 156 ÷ 28
    #expect(abs((date.frame.maxX - .mm(184 - 4 * 156.0 / 28)).millimetres) < 0.02)
    #expect(abs((name.frame.minX + name.frame.maxX - date.frame.minX - date.frame.maxX).millimetres) < 0.02)
    #expect(seal.frame.size == Size(width: .mm(42), height: .mm(42)))
    #expect(abs((seal.frame.minX + seal.frame.maxX - date.frame.minX - date.frame.maxX).millimetres) < 0.02)
    let above = (seal.frame.minY - text.frame.maxY).millimetres
    #expect(above >= 0 && above <= 10.45)
  }

  @Test func `an empty place has its size and no picture`() throws {
    let (document, _) = try render(AssetModel.text(image: "hall.png", seal: "true"))
    #expect(images(document).map(\.kind) == [.picture])
    let without = try render(AssetModel.text(image: "hall.png", seal: "false")).document
    #expect(PageDump.text(of: document) != PageDump.text(of: without))
    #expect(without.findings.isEmpty && document.findings.isEmpty)
  }

  @Test(arguments: RenderFormat.allCases)
  func `the same model gives the same bytes`(format: RenderFormat) throws {
    let model = AssetModel.text(image: "photo.jpg", image: "hall.png", seal: "seal.png")
    #expect(try render(model, as: format).files == render(model, as: format).files)
  }

  @Test func `a JPEG is kept as it is, inks become light, nothing is interpolated`() throws {
    let pdf = try render(AssetModel.text(image: "photo.jpg", image: "inks.jpg", seal: "seal.png")).files[0]
    #expect(contains(pdf, SampleImages.jpeg))
    #expect(!contains(pdf, SampleImages.inkJPEG))
    #expect(!contains(pdf, Array("/DeviceCMYK".utf8)))
    #expect(!contains(pdf, Array("/Interpolate true".utf8)))
  }

  /// 60 × 30 mm in the middle of the type area, from the paper's lower left corner (ISO 32000-1 14.8.5.4.5).
  @Test func `the structure knows a picture's box`() throws {
    let (document, files) = try render(AssetModel.text(image: "hall.png", seal: "false"))
    let top = try #require(images(document).first?.frame.minY)
    let text = String(decoding: files[0], as: UTF8.self)
    let box = try #require(text.firstMatch(of: #/\/Layout \/Placement \/Block \/BBox \[ ([0-9. ]+) \]/#))
    let found = box.1.split(separator: " ").compactMap { Double($0) }
    let expected = [Length.mm(76), .mm(297) - top - .mm(30), .mm(136), .mm(297) - top].map(\.points)
    #expect(found.count == 4 && zip(found, expected).allSatisfy { abs($0 - $1) < 0.001 }, "\(found) \(expected)")
  }

  @Test func `a page becomes a group only where something shines through`() throws {
    let clear = try render(AssetModel.text(image: "photo.jpg", seal: "seal.png")).files[0]
    let opaque = try render(AssetModel.text(image: "photo.jpg", seal: "false")).files[0]
    #expect(count(Array("/S /Transparency".utf8), in: clear) == 1)
    #expect(contains(clear, Array("/SMask".utf8)))
    #expect(!contains(opaque, Array("/Transparency".utf8)) && !contains(opaque, Array("/SMask".utf8)))
  }

  @Test func `a file shown twice stands once in the PDF`() throws {
    let once = try render(AssetModel.text(image: "photo.jpg")).files[0]
    let twice = try render(AssetModel.text(image: "photo.jpg", image: "photo.jpg")).files[0]
    #expect(count(SampleImages.jpeg, in: once) == 1)
    #expect(count(SampleImages.jpeg, in: twice) == 1)
  }

  private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool { count(part, in: bytes) > 0 }

  private func count(_ part: [UInt8], in bytes: [UInt8]) -> Int {
    bytes.indices.count { bytes[$0] == part[0] && bytes[$0...].starts(with: part) }
  }
}
