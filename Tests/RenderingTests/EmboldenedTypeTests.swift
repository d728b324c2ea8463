import Measure
import PDFWriting
import Rendering
import Styling
import TestSupport
import Testing
import Typesetting

/// Bold where the family has none: `embolden` in the manifest.
@Suite(.enabled(if: InstalledFonts.areThere, InstalledFonts.comment))
struct `Type made bold by a stroke` {
  static let text = "加粗的仿宋2024"

  /// The package's fonts with body type made bold by 0.03 of its size.
  private static func context(stroke: Int) throws -> RenderingContext {
    let library = try #require(InstalledFonts.library)
    var manifest = library.manifest
    for index in manifest.roles.indices { manifest.roles[index].stroke = stroke }
    return RenderingContext(library: FontLibrary(manifest: manifest, folders: library.folders))
  }

  private func document(_ context: RenderingContext, role: FaceRole = "body") -> TypesetDocument {
    let sample = SamplePages(shaper: context.shaper)
    return sample.document([sample.page([sample.line(Self.text, role: role, top: .mm(37))])])
  }

  private func pdf(_ context: RenderingContext, role: FaceRole = "body") throws -> [UInt8] {
    try context.pdf(of: document(context, role: role), metadata: DocumentMetadata(title: "甲"))
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "install poppler-utils"))
  func `stays text`() throws {
    let copied = try Tool.pdftotext.output(["input.pdf", "-"], input: pdf(Self.context(stroke: 30)))
    #expect(copied.split(whereSeparator: { "\n\u{C}".contains($0) }).map(String.init) == [Self.text])
  }

  @Test(
    .enabled(if: Tool.mutool.isInstalled, "install mupdf-tools"),
    .enabled(if: Tool.qpdf.isInstalled, "install qpdf"))
  func `is drawn as text with a stroke of the ratio around it`() throws {
    let trace = try Tool.mutool.output(["trace", "input.pdf"], input: pdf(Self.context(stroke: 30)))
    let strokes = trace.split(separator: "\n").filter { $0.contains("<stroke_text") }
    let hasText = trace.contains("<fill_text")
    #expect(hasText)
    // 16 pt × 0.03
    #expect(!strokes.isEmpty)
    let contents = try Tool.qpdf.output(["--qdf", "input.pdf", "-"], input: pdf(Self.context(stroke: 30)))
    #expect(contents.contains("2 Tr 1 j\n0.48 w\n"))
    let plain = try Tool.mutool.output(["trace", "input.pdf"], input: pdf(Self.context(stroke: 0)))
    let hasStroke = plain.contains("<stroke_text")
    #expect(!hasStroke)
  }

  @Test func `moves no pen and widens the ink by half the stroke on every side`() throws {
    let plain = try Self.context(stroke: 0).shaper.shape("府", role: "body")
    let bold = try Self.context(stroke: 30).shaper.shape("府", role: "body")
    #expect(plain.map(\.advance) == bold.map(\.advance))
    #expect(bold[0].ink == plain[0].ink?.expanded(by: .pt(16) * 30 / 2000))
  }

  @Test func `does nothing to faces that are bold`() throws {
    // 小标宋 is set by a bold Song where it is missing: no stroke is added.
    let context = try Self.context(stroke: 30)
    #expect(context.shaper.shape("府", role: "title").first?.face.stroke == 0)
    #expect(context.shaper.shape("府", role: "body").first?.face.stroke == 30)
  }

  @Test func `is used by no role of the package`() throws {
    #expect(try #require(InstalledFonts.library).manifest.roles.allSatisfy { $0.stroke == 0 })
  }
}
