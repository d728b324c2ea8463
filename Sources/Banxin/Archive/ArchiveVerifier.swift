public import Diagnostics
import PDFReading
import Reading
import Reports

/// Says whether an archive still shows what its model says: the model is taken out, set again, and compared with what
/// the file has, page by page and figure by figure.
public struct ArchiveVerifier: Sendable {
  /// What was found out.
  public struct Verification: Sendable {
    /// How many pages the file has.
    public var pageCount = 0
    /// Whether rendering the model again gives the file's very bytes.
    public var isIdentical = false
    /// Where the file and its model part; nothing where all is unchanged.
    public var findings: [Diagnostic] = []

    /// Whether pages and figures are those of the model.
    public var isUnchanged: Bool { findings.allSatisfy { $0.severity != .error } }
  }

  private let environment: Environment

  /// A verifier with the layouts and fonts of that environment; images are read from its assets root, else from the
  /// PDF's own folder.
  public init(environment: Environment) {
    self.environment = environment
  }

  /// Compares a PDF with the model inside it; `file` is what findings call it.
  ///
  /// - Throws: `RenderingFault` where the fonts are not installed or drawing fails.
  public func verify(_ pdf: [UInt8], file: String) throws(RenderingFault) -> Verification {
    let archive: PDFArchive
    let model: ModelSource?
    var verification = Verification()
    do throws(PDFArchiveError) {
      archive = try PDFArchive(pdf)
      (model, verification.findings) = try ArchiveReader(environment: environment).model(in: archive, file: file)
    } catch {
      return Verification(findings: [ArchiveFindings(file: file).finding(for: error)])
    }
    verification.pageCount = archive.pageCount
    guard let model else { return verification }
    var environment = environment
    environment.assetsRoot = environment.assetsRoot ?? ModelSource(name: file, bytes: []).folder
    let checked = ReportChecker(environment: environment).check(model)
    verification.findings += checked.findings.filter { $0.severity == .error }
    let rendered = try ReportRenderer(environment: environment).render(checked, as: .pdf)
    guard let expected = rendered.files.first else {
      verification.findings += rendered.findings
      return verification
    }
    verification.isIdentical = expected == pdf
    if !verification.isIdentical {
      verification.findings += differences(of: archive, from: expected, checked: checked, file: file)
    }
    return verification
  }

  private func differences(
    of archive: PDFArchive, from expected: [UInt8], checked: CheckedReport, file: String
  ) -> [Diagnostic] {
    do {
      let model = try PDFArchive(expected)
      let pages = PageComparison(archive: archive, model: model, findings: ArchiveFindings(file: file)).differences
      let figures = FigureComparison(findings: ArchiveFindings(file: file))
      return try pages
        + figures.differences(
          listed: archive.attachments(limit: environment.bounds.bytes),
          model: ArchiveAttachments(checked: checked).files)
    } catch {
      return [ArchiveFindings(file: file).finding(for: error)]
    }
  }
}
