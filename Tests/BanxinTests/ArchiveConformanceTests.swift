import Banxin
import TestSupport
import Testing

/// PDF/A (ISO 19005-2, -3) and PDF/UA-1 (ISO 14289-1), judged by veraPDF; syntax by qpdf.
@Suite(.enabled(if: PackageFolder.hasFonts, Workshop.comment))
struct `Conformance of archives` {
  /// Seconds: a Java virtual machine starts.
  @Test(.enabled(if: ConformanceValidator.isInstalled, "make validators installs veraPDF"))
  func `every sample keeps to PDF/A-3a or -2a and to PDF/UA-1`() throws {
    let folder = TemporaryFolder()
    var files: [(name: String, flavours: [String])] = []
    for (name, model) in try ArchiveSamples.names.map({ ($0, try ArchiveSamples.model($0)) }) + [
      ("full", ArchiveSamples.full)
    ] {
      folder.write(try ArchiveSamples.pdf(model), to: "\(name).pdf")
      folder.write(try ArchiveSamples.pdf(model, profile: .archive(attachesSource: false)), to: "\(name)-bare.pdf")
      files += [("\(name).pdf", ["3a", "ua1"]), ("\(name)-bare.pdf", ["2a", "ua1"])]
    }
    // The judge is awake: a plain PDF is neither.
    folder.write(try ArchiveSamples.pdf(SoundModel.text, profile: .plain), to: "plain.pdf")
    let verdicts = ConformanceValidator.verdicts(on: files + [("plain.pdf", ["2a", "ua1"])], in: folder)
    #expect(verdicts.count == files.count * 2 + 2)
    for verdict in verdicts {
      #expect(verdict.passes == (verdict.file != "plain.pdf"), "\(verdict.file) \(verdict.flavour): \(verdict.broken)")
    }
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "install qpdf"), arguments: ArchiveSamples.names)
  func `qpdf finds no fault`(name: String) throws {
    let report = try Tool.qpdf.output(
      ["--check", "input.pdf"], input: ArchiveSamples.pdf(ArchiveSamples.model(name)))
    #expect(report.contains("No syntax or stream encoding errors found"))
  }

  @Test(.enabled(if: Tool.pdfinfo.isInstalled, "install poppler-utils"))
  func `information and metadata agree`() throws {
    let pdf = try ArchiveSamples.pdf(SoundModel.text)
    let facts = try Tool.pdfinfo.output(["-rawdates", "input.pdf"], input: pdf)
    let packet = try Tool.pdfinfo.output(["-meta", "input.pdf"], input: pdf)
    let title = "临江市青山区望湖街道2024年政府信息公开工作年度报告"
    #expect(facts.contains("Title:           \(title)\n"))
    #expect(packet.contains("<rdf:li xml:lang=\"x-default\">\(title)</rdf:li>"))
    #expect(facts.contains("ModDate:         D:20250115000000+08'00"))
    #expect(packet.contains("<xmp:ModifyDate>2025-01-15T00:00:00+08:00</xmp:ModifyDate>"))
    #expect(facts.contains("Producer:        Banxin \(BanxinVersion.current)\n"))
    #expect(packet.contains("<pdf:Producer>Banxin \(BanxinVersion.current)</pdf:Producer>"))
  }
}
