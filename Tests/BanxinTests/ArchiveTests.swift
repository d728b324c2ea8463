import Banxin
import Diagnostics
import Foundation
import PDFReading
import PDFWriting
import TestSupport
import Testing

/// The model inside a PDF: taken out, and held against the pages.
@Suite(.enabled(if: PackageFolder.hasFonts, Workshop.comment))
struct `An archive and its model` {
  private let reader = ArchiveReader(environment: Workshop.environment)
  private let verifier = ArchiveVerifier(environment: Workshop.environment)

  /// What verification finds, by code.
  private func codes(_ pdf: [UInt8]) throws -> [String] {
    try verifier.verify(pdf, file: "r.pdf").findings.map(\.code.rawValue)
  }

  /// The PDF of one model with the attachments of another.
  private func forged(pages: String, attached: String, figures: String? = nil) throws -> [UInt8] {
    let renderer = try ReportRenderer(environment: Workshop.environment)
    let checked = Workshop.check(pages)
    let composed = try #require(renderer.compose(checked))
    let typeset = renderer.typeset(composed)
    var other = Workshop.check(figures ?? attached)
    other.source?.bytes = Array(attached.utf8)
    return try renderer.write(typeset, of: other, as: .pdf)[0]
  }

  @Test(arguments: ArchiveSamples.names)
  func `the model comes out byte for byte, and verifies`(name: String) throws {
    let model = try ArchiveSamples.model(name)
    let pdf = try ArchiveSamples.pdf(model)
    let (found, findings) = reader.model(in: pdf, file: "r.pdf")
    #expect(found?.bytes == Array(model.utf8) && found?.name == "r.pdf/model.yaml")
    #expect(findings.isEmpty)
    let verification = try verifier.verify(pdf, file: "r.pdf")
    #expect(verification.isIdentical && verification.isUnchanged && verification.pageCount > 0)
  }

  @Test func `JSON stays JSON`() throws {
    let model = #"{"layout": "official-letter", "masthead": "临江市财政局", "title": "关于维护资金的函", "body": "经研究，同意。"}"#
    let checked = Workshop.check(model, name: "a.json")
    let pdf = try #require(try ReportRenderer(environment: Workshop.environment).render(checked, as: .pdf).files.first)
    let found = reader.model(in: pdf, file: "r.pdf").model
    #expect(found?.name == "r.pdf/model.json" && found?.bytes == Array(model.utf8))
    #expect(try verifier.verify(pdf, file: "r.pdf").isIdentical)
  }

  @Test(arguments: [PDFProfile.plain, .archive(attachesSource: false)])
  func `without a model it says so`(profile: PDFProfile) throws {
    let pdf = try ArchiveSamples.pdf(SoundModel.text, profile: profile)
    #expect(reader.model(in: pdf, file: "r.pdf").findings.map(\.code) == [ArchiveExplanations.noModel])
    #expect(try codes(pdf) == ["PDF-MODEL"])
  }

  @Test func `a figure changed in the model shows on its page and in the list`() throws {
    let other = SoundModel.replacing("granted:", with: "  granted: [1, 2, 0, 0, 0, 0]")
    let pdf = try forged(pages: SoundModel.text, attached: other, figures: SoundModel.text)
    let findings = try verifier.verify(pdf, file: "r.pdf").findings
    #expect(findings.contains { $0.code == ArchiveExplanations.page && $0.message.chinese.contains("应为“1”，现为“2”") })
    #expect(
      findings.contains {
        $0.code == ArchiveExplanations.figure && $0.message.chinese.contains("applications.granted.individual")
          || $0.message.chinese.contains("applications.granted.")
      })
    #expect(findings.allSatisfy { $0.location?.file == "r.pdf" || $0.location?.file == "r.pdf/model.yaml" })
  }

  @Test func `a model that no longer adds up is told with its place inside`() throws {
    let other = SoundModel.replacing("granted:", with: "  granted: [3, 1, 0, 0, 0, 0]")
    let findings = try verifier.verify(
      forged(pages: SoundModel.text, attached: other, figures: SoundModel.text), file: "r.pdf"
    ).findings
    #expect(findings.contains { $0.code == "AR-SUM-01" || $0.code.rawValue.hasPrefix("AR-SUM") })
    #expect(findings.contains { $0.code == ArchiveExplanations.page })
  }

  @Test func `pages of another report are told page by page`() throws {
    let other = SoundModel.replacing("公开的时效性", with: "      公开的时效性还要提高。")
    let verification = try verifier.verify(forged(pages: other, attached: SoundModel.text), file: "r.pdf")
    let pages = verification.findings.filter { $0.code == ArchiveExplanations.page }
    #expect(pages.count == 1, "\(pages.map(\.message.chinese))")
    #expect(pages.first?.message.chinese.contains("还要") == true)
  }

  @Test func `only the list of figures changed`() throws {
    let other = SoundModel.replacing("granted:", with: "  granted: [1, 2, 0, 0, 0, 0]")
    let pdf = try forged(pages: SoundModel.text, attached: SoundModel.text, figures: other)
    #expect(Set(try codes(pdf)) == ["PDF-FIGURE"])
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "install qpdf"))
  func `a page replaced, turned or taken away`() throws {
    let folder = TemporaryFolder()
    let pdf = folder.write(try ArchiveSamples.pdf(SoundModel.text), to: "a.pdf")
    let other = folder.write(
      try ArchiveSamples.pdf(SoundModel.replacing("2024年，望湖", with: "  2024年，望湖街道做好工作。")), to: "b.pdf")
    func edited(_ arguments: [String]) -> [UInt8] {
      _ = ChildProcess.run(["/usr/bin/qpdf"] + arguments + [folder.path + "/c.pdf"], input: [], environment: [])
      return folder.bytes(of: "c.pdf") ?? []
    }
    #expect(try codes(edited([pdf, "--pages", other, "1", pdf, "2-z", "--"])).first == "PDF-PAGE")
    #expect(try codes(edited([pdf, "--rotate=90:2", "--"])) == ["PDF-PAGE"])
    #expect(try codes(edited([pdf, "--pages", pdf, "1-2", "--"])) == ["PDF-PAGE"])
    // Saved anew, but the same.
    let saved = try verifier.verify(edited([pdf, "--recompress-flate", "--compression-level=1"]), file: "r.pdf")
    #expect(saved.isUnchanged && !saved.isIdentical)
    #expect(try codes(edited([pdf, "--object-streams=generate"])) == ["PDF-READ"])
  }

  @Test func `a date from outside changes nothing that counts`() throws {
    var environment = Workshop.environment
    environment.sourceDate = 1_000_000_000
    let pdf = try ReportRenderer(environment: environment).render(Workshop.check(SoundModel.text), as: .pdf).files[0]
    let verification = try verifier.verify(pdf, file: "r.pdf")
    #expect(verification.isUnchanged && !verification.isIdentical)
  }

  @Test(arguments: [0, 1, 9, 200, 20_000, -1, -300])
  func `a file cut short is refused`(count: Int) throws {
    let pdf = try ArchiveSamples.pdf(SoundModel.text)
    let cut = count < 0 ? Array(pdf.dropLast(-count)) : Array(pdf.prefix(count))
    // Only the line's end behind %%EOF may be missing.
    if count == -1 {
      #expect(reader.model(in: cut, file: "r.pdf").model != nil)
    } else {
      #expect(reader.model(in: cut, file: "r.pdf").findings.map(\.code) == [ArchiveExplanations.unreadable])
      #expect(try codes(cut) == ["PDF-READ"])
    }
  }

  @Test func `bytes changed at random never bring it down`() throws {
    let pdf = try ArchiveSamples.pdf(SoundModel.text)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<40 {
      var bytes = pdf
      for _ in 0..<20 {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = try? verifier.verify(bytes, file: "r.pdf")
    }
  }

  @Test func `threads give the same bytes`() async throws {
    let first = try ArchiveSamples.pdf(SoundModel.text)
    let all = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 { group.addTask { try ArchiveSamples.pdf(SoundModel.text) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.count == 4 && all.allSatisfy { $0 == first })
  }

  @Test func `the figures' list has each figure by its key`() throws {
    let archive = try PDFArchive(ArchiveSamples.pdf(SoundModel.text))
    let files = try archive.attachments(limit: 1 << 20)
    #expect(files.map(\.name) == ["model.yaml", "figures.csv"])
    #expect(files.map(\.relationship) == [.source, .data])
    #expect(files.map(\.mimeType) == ["application/yaml", "text/csv"])
    let text = String(decoding: files[1].bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}key,label,value\r\n"))
    let lines = text.split(separator: "\r\n")
    #expect(lines.contains { $0.hasPrefix("applications.newReceived.total,") && $0.hasSuffix(",6") })
  }
}
