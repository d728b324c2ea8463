import Measure
import PDFWriting
import TestSupport
import Testing
import Typesetting

/// Whole files.
@Suite(.enabled(if: PackageFolder.hasFonts, "run make fonts"))
struct `Writing a PDF` {
  private let metadata = DocumentMetadata(title: "年报", date: DocumentDate(year: 2025, month: 1, day: 20))

  private func pdf(
    _ items: [PageItem], purpose: PDFWriter.Purpose = .plain, pictures: [Int: PDFPicture] = [:],
    interruption: Interruption? = nil
  ) throws -> [UInt8] {
    let faces = try SampleFaces()
    faces.pictures = pictures
    return try PDFWriter().bytes(
      of: SampleFaces.document(items), metadata: metadata, purpose: purpose, resources: faces,
      interruption: interruption)
  }

  private func image(_ index: Int) -> PageItem {
    .image(
      PlacedImage(
        frame: Rectangle(x: .pt(100), y: .pt(200), width: .pt(50), height: .pt(40)), asset: AssetID(index: index),
        alternative: nil, place: Place(block: 1, role: "image")))
  }

  private let line = SampleFaces.line([SampleFaces.run("甲乙丙")])

  @Test(.enabled(if: Tool.qpdf.isInstalled, "install qpdf"))
  func `others find no fault`() throws {
    let file = AttachedFile(name: "数据.csv", mimeType: "text/csv", title: "数据", relationship: .data, bytes: [1, 2])
    let picture = PDFPicture.pixels(rgb: [255, 0, 0, 0, 0, 255], opacity: [255, 0], width: 2, height: 1)
    for purpose in [PDFWriter.Purpose.plain, .archive(attachments: []), .archive(attachments: [file])] {
      let bytes = try pdf([line, image(0)], purpose: purpose, pictures: [0: picture])
      let report = try Tool.qpdf.output(["--check", "input.pdf"], input: bytes)
      #expect(report.contains("No syntax or stream encoding errors found"))
    }
  }

  @Test func `a plain file has pages and says what it is, nothing more`() throws {
    let text = String(decoding: try pdf([line]), as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1.7\n"))
    #expect(text.contains("/Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>"))
    #expect(text.contains("/Title <FEFF5E7462A5>") && text.contains("(D:20250120000000+08'00)"))
    for key in ["/MarkInfo", "/StructTreeRoot", "/Metadata", "/OutputIntents", "/AF", "/PageMode", "/Group"] {
      #expect(!text.contains(key), "\(key)")
    }
  }

  @Test func `pictures of one number are written once, JPEG as it is`() throws {
    let jpeg = PDFPicture.jpeg(SampleImages.jpeg, width: 16, height: 8, isGrey: false)
    let once = try pdf([image(0)], pictures: [0: jpeg])
    let twice = try pdf([image(0), image(0)], pictures: [0: jpeg])
    #expect(twice.count < once.count + 100)
    #expect(once.indices.contains { once[$0...].starts(with: SampleImages.jpeg) })
    let text = String(decoding: once, as: UTF8.self)
    #expect(text.contains("/Filter /DCTDecode") && !text.contains("/Interpolate"))
  }

  @Test func `what is missing is refused`() throws {
    #expect(throws: PDFWritingError.unknownImage(page: 1, index: 4)) { try pdf([image(4)]) }
    let unknown = SampleFaces.run("甲", glyphs: [60_000])
    #expect(throws: PDFWritingError.self) { try pdf([SampleFaces.line([unknown])]) }
    let beyond = SampleFaces.run("甲", glyphs: [.max])
    #expect(throws: PDFWritingError.self) { try pdf([SampleFaces.line([beyond])]) }
  }

  @Test func `who waits may end it`() throws {
    #expect(throws: PDFWritingError.interrupted) { try pdf([line], interruption: Interruption { true }) }
  }
}
