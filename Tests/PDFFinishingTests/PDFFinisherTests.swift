import PDFFinishing
import TestSupport
import Testing

@Suite struct `Finishing a PDF` {
  func finished(_ pdf: [UInt8]) throws -> String {
    String(decoding: try PDFFinisher().finished(pdf), as: UTF8.self)
  }

  @Test func `adds the language and shows the title`() throws {
    let text = try finished(MinimalPDF.bytes())
    #expect(text.hasPrefix("%PDF-1.7\n"))
    #expect(text.contains("/Lang (zh-CN)"))
    #expect(text.contains("/ViewerPreferences << /DisplayDocTitle true >>"))
    #expect(text.contains("/ID [<"))
    #expect(!text.contains("/MarkInfo") && !text.contains("/PageMode"))
  }

  @Test func `keeps what there is, and shows bookmarks where there are any`() throws {
    let text = try finished(
      MinimalPDF.bytes(catalog: "/Outlines << /Count 0 >> /MarkInfo << /Marked true >>", information: "/Title (T)"))
    #expect(text.contains("/PageMode /UseOutlines"))
    #expect(text.contains("/MarkInfo << /Marked true >>"))
    #expect(text.contains("/Title (T)"))
  }

  @Test(arguments: [
    ("20250120000000+08'00", "(D:20250120000000+08'00)"), ("D:20250120000000Z", "(D:20250120000000Z)"),
  ])
  func `gives dates their prefix`(written: String, expected: String) throws {
    let text = try finished(MinimalPDF.bytes(information: "/CreationDate (\(written)) /ModDate (\(written))"))
    #expect(text.contains("/CreationDate \(expected)"))
    #expect(text.contains("/ModDate \(expected)"))
  }

  @Test func `gives the same bytes for the same bytes, and other identifiers for others`() throws {
    let first = try PDFFinisher().finished(MinimalPDF.bytes(information: "/Title (one)"))
    #expect(try PDFFinisher().finished(MinimalPDF.bytes(information: "/Title (one)")) == first)
    #expect(try PDFFinisher().finished(MinimalPDF.bytes(information: "/Title (two)")) != first)
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "install qpdf"))
  func `leaves a sound file`() throws {
    let report = try Tool.qpdf.output(["--check", "input.pdf"], input: PDFFinisher().finished(MinimalPDF.bytes()))
    #expect(report.contains("No syntax or stream encoding errors found"))
  }

  @Test(arguments: [[], Array("%PDF-1.5\n".utf8), Array("not a pdf".utf8), Array(MinimalPDF.bytes().dropLast(60))])
  func `refuses what is no PDF`(bytes: [UInt8]) {
    #expect(throws: PDFFinishingError.self) { try PDFFinisher().finished(bytes) }
  }
}
