public import Composition
public import Diagnostics
import PDFFinishing
import Rendering
import Reports
import Styling
public import Typesetting

/// Sets checked reports and draws them. Keep one for the life of a task: it holds the opened faces and what they
/// shaped; it is not `Sendable`.
public final class ReportRenderer {
  private let environment: Environment
  private let context: RenderingContext

  /// A renderer over the environment's fonts.
  ///
  /// - Throws: `RenderingFault` where the fonts are not installed.
  public init(environment: Environment) throws(RenderingFault) {
    self.environment = environment
    context = RenderingContext(library: try FontFolders(environment: environment).library())
  }

  /// The report's files. Nothing is drawn where a character has no face: the findings say which and where.
  ///
  /// - Parameters:
  ///   - checked: The report, without errors.
  ///   - format: What its files are.
  ///   - profile: What a PDF is made for.
  ///   - dotsPerInch: The resolution of PNG images.
  /// - Throws: `RenderingFault` where drawing fails, which is never the model's fault.
  public func render(
    _ checked: CheckedReport, as format: RenderFormat, profile: PDFProfile = .archive, dotsPerInch: Int = 150
  ) throws(RenderingFault) -> RenderedReport {
    guard let composed = compose(checked) else { return RenderedReport(files: [], pageCount: 0, findings: []) }
    let typeset = typeset(composed)
    var files = try draw(typeset, as: format, profile: profile, dotsPerInch: dotsPerInch)
    if format == .pdf, let drawn = files.first {
      files = [try finish(drawn, of: typeset, checked, profile: profile)]
    }
    return RenderedReport(
      files: files, pageCount: typeset.pageCount, findings: typeset.findings,
      quality: typeset.document?.quality ?? TypesettingQuality(),
      sealBoxes: SealBoxes(pages: typeset.document?.pages ?? []))
  }

  /// The report's pages, for tests and dumps; no document where a character has no face.
  public func typeset(
    _ checked: CheckedReport
  ) -> (composed: ComposedDocument, document: TypesetDocument?, findings: [Diagnostic]) {
    guard let composed = compose(checked) else { return (ComposedDocument(), nil, []) }
    let typeset = typeset(composed)
    return (composed.document, typeset.document, typeset.document == nil ? typeset.findings : [])
  }

  // MARK: Step by step

  /// The first step of `render`: the report as blocks; `nil` where there is no report.
  public func compose(_ checked: CheckedReport) -> ComposedReport? {
    guard let report = checked.report, let package = checked.package else { return nil }
    var composer = DocumentComposer(layout: package.layout, grids: package.grids, pictures: checked.assets.catalogue)
    let document = composer.compose(report)
    return ComposedReport(
      document: document, setup: composer.pageSetup,
      bound: PageBound(maximumPages: environment.maximumPages, page: package.layout.page),
      metadata: DocumentMetadata(
        title: document.title, author: document.author, creator: "Banxin \(BanxinVersion.current)",
        // The environment's date, else the model's own, never the clock's.
        date: environment.sourceDate.map { DocumentDate(secondsSince1970: $0) } ?? Self.date(of: report)),
      images: checked.assets.files)
  }

  /// The second step: the blocks on pages; no document, but findings, where a character has no face or the pages are
  /// more than the environment allows.
  public func typeset(_ composed: ComposedReport) -> TypesetReport {
    if let tooLong = composed.bound.finding(for: composed.document) { return composed.refused([tooLong]) }
    let missing = CoverageCheck(context: context).findings(in: composed.document)
    guard missing.isEmpty else { return composed.refused(missing) }
    let typesetter = Typesetter(setup: composed.setup, shaper: context.shaper)
    let document = typesetter.typeset(composed.document.blocks)
    if let tooLong = composed.bound.finding(for: document, of: composed.document) { return composed.refused([tooLong]) }
    return TypesetReport(
      document: document, findings: document.findings, metadata: composed.metadata, images: composed.images)
  }

  /// The third step: the pages drawn, as Cairo writes them; nothing where there is no document. A PDF to be archived has
  /// its pages marked.
  ///
  /// - Throws: `RenderingFault` where drawing fails.
  public func draw(
    _ typeset: TypesetReport, as format: RenderFormat, profile: PDFProfile = .archive, dotsPerInch: Int = 150
  ) throws(RenderingFault) -> [[UInt8]] {
    guard let document = typeset.document, let tagged = typeset.tagged else { return [] }
    do {
      let images = typeset.images
      switch (format, profile) {
      case (.pdf, .archive): return [try context.markedPDF(of: tagged, metadata: typeset.metadata, images: images)]
      case (.pdf, .plain): return try context.draw(document, as: .pdf(typeset.metadata), images: images)
      case (.png, _): return try context.draw(document, as: .png(dotsPerInch: dotsPerInch), images: images)
      case (.svg, _): return try context.draw(document, as: .svg, images: images)
      }
    } catch {
      throw RenderingFault(
        message: Wording("绘制页面失败：\(error)", "drawing the pages failed: \(error)"), isOfInstallation: false)
    }
  }

  /// The last step, for PDF alone: what was drawn from `typeset`, made ready to be kept, with the model of `checked`
  /// inside where the profile asks for it.
  ///
  /// - Throws: `RenderingFault` where the bytes are not those drawn from `typeset`.
  public func finish(
    _ pdf: [UInt8], of typeset: TypesetReport, _ checked: CheckedReport, profile: PDFProfile = .archive
  ) throws(RenderingFault) -> [UInt8] {
    do {
      guard case .archive(let attachesSource) = profile, let tagged = typeset.tagged else {
        return try PDFFinisher().finished(pdf)
      }
      return try PDFFinisher().archived(
        pdf, structure: tagged, attachments: attachesSource ? ArchiveAttachments(checked: checked).files : [])
    } catch {
      throw RenderingFault(
        message: Wording("整理PDF失败：\(error)", "finishing the PDF failed: \(error)"), isOfInstallation: false)
    }
  }

  private static func date(of report: Report) -> DocumentDate? {
    let date = report.date("signature.date") ?? report.date("date")
    return date.flatMap { DocumentDate(year: $0.year, month: $0.month, day: $0.day) }
  }
}
