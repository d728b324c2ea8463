public import Composition
public import Diagnostics
import PDFWriting
import Rendering
import Reports
import Styling
public import Typesetting

/// Sets checked reports and draws them. Keep one for the life of a task: it holds the opened faces and what they
/// shaped; it is not `Sendable`.
public final class ReportRenderer {
  private let environment: Environment
  private let fonts: RenderingFonts
  let context: RenderingContext
  private let cells = CellMemory()

  /// A renderer over the environment's fonts.
  ///
  /// - Throws: `RenderingFault` where the fonts are not installed.
  public convenience init(environment: Environment) throws(RenderingFault) {
    self.init(environment: environment, fonts: try RenderingFonts(environment: environment))
  }

  /// A renderer over fonts that were found before: one of several that work side by side.
  public init(environment: Environment, fonts: RenderingFonts) {
    self.environment = environment
    self.fonts = fonts
    context = RenderingContext(library: fonts.library)
  }

  /// What tells a PDF of this report from those of other models, pictures, layouts, fonts, profiles, dates and versions:
  /// the 16 bytes that stand first in its `/ID`; empty where there is no report.
  public func identifier(of checked: CheckedReport, profile: PDFProfile = .archive) -> [UInt8] {
    InputDigest(checked: checked, profile: profile, sourceDate: environment.sourceDate, fonts: fonts.digest).identifier
  }

  /// The report's files. Nothing is drawn where a character has no face: the findings say which and where.
  ///
  /// - Parameters:
  ///   - checked: The report, without errors.
  ///   - format: What its files are.
  ///   - profile: What a PDF is made for.
  ///   - dotsPerInch: The resolution of PNG images.
  ///   - page: The one page to draw as an image, from 1; `nil` for all. A page that there is not gives no file.
  ///   - interruption: What may end the work: then there is no file, and a finding says so.
  /// - Throws: `RenderingFault` where drawing fails, which is never the model's fault.
  public func render(
    _ checked: CheckedReport, as format: RenderFormat, profile: PDFProfile = .archive, dotsPerInch: Int = 150,
    page: Int? = nil, interruption: Interruption? = nil
  ) throws(RenderingFault) -> RenderedReport {
    guard let composed = compose(checked) else { return RenderedReport(files: [], pageCount: 0, findings: []) }
    let typeset = typeset(composed, interruption: interruption)
    let files = try write(
      typeset, of: checked, as: format, profile: profile, dotsPerInch: dotsPerInch, page: page,
      interruption: interruption)
    guard interruption?.hasCome != true else {
      return RenderedReport(files: [], pageCount: 0, findings: [composed.outOfTime])
    }
    return RenderedReport(
      files: files, pageCount: typeset.pageCount, findings: typeset.findings,
      quality: typeset.document?.quality ?? TypesettingQuality(),
      sealBoxes: SealBoxes(pages: typeset.document?.pages ?? []))
  }

  /// The characters of a report that no font sets: all that fonts can tell before anything is set.
  public func unsetCharacters(in checked: CheckedReport) -> [Diagnostic] {
    compose(checked).map { CoverageCheck(context: context).findings(in: $0.document) } ?? []
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
  /// more than the environment allows, or the interruption came first.
  public func typeset(_ composed: ComposedReport, interruption: Interruption? = nil) -> TypesetReport {
    if let tooLong = composed.bound.finding(for: composed.document) { return composed.refused([tooLong]) }
    let missing = CoverageCheck(context: context).findings(in: composed.document)
    guard missing.isEmpty else { return composed.refused(missing) }
    let typesetter = Typesetter(
      setup: composed.setup, shaper: context.shaper, memory: cells, interruption: interruption)
    let document = typesetter.typeset(composed.document.blocks)
    guard interruption?.hasCome != true else { return composed.refused([composed.outOfTime]) }
    if let tooLong = composed.bound.finding(for: document, of: composed.document) { return composed.refused([tooLong]) }
    return TypesetReport(
      document: document, findings: document.findings, metadata: composed.metadata, images: composed.images)
  }

  /// The last step: the pages as files, with the model of `checked` inside where the profile asks for it; nothing where
  /// there is no document. No file comes of an interruption.
  ///
  /// - Throws: `RenderingFault` where drawing or writing fails.
  public func write(
    _ typeset: TypesetReport, of checked: CheckedReport, as format: RenderFormat, profile: PDFProfile = .archive,
    dotsPerInch: Int = 150, page: Int? = nil, interruption: Interruption? = nil
  ) throws(RenderingFault) -> [[UInt8]] {
    guard let tagged = typeset.tagged, let document = typeset.document?.keeping(page: page) else { return [] }
    let images = typeset.images
    do throws(RenderingError) {
      switch format {
      case .pdf:
        return [
          try context.pdf(
            of: tagged, metadata: typeset.metadata, purpose: Self.purpose(of: profile, checked),
            identifier: identifier(of: checked, profile: profile), images: images, interruption: interruption)
        ]
      case .png:
        let resolution = OutputFormat.png(dotsPerInch: dotsPerInch)
        return try context.draw(document, as: resolution, images: images, interruption: interruption)
      case .svg: return try context.draw(document, as: .svg, images: images, interruption: interruption)
      }
    } catch {
      guard error != .interrupted else { return [] }
      throw RenderingFault(
        message: Wording("绘制页面失败：\(error)", "drawing the pages failed: \(error)"), isOfInstallation: false)
    }
  }

  private static func purpose(of profile: PDFProfile, _ checked: CheckedReport) -> PDFWriter.Purpose {
    switch profile {
    case .plain: .plain
    case .archive(let attachesSource):
      .archive(attachments: attachesSource ? ArchiveAttachments(checked: checked).files : [])
    }
  }

  private static func date(of report: Report) -> DocumentDate? {
    let date = report.date("signature.date") ?? report.date("date")
    return date.flatMap { DocumentDate(year: $0.year, month: $0.month, day: $0.day) }
  }
}

extension TypesetDocument {
  /// The document with that page alone, from 1; with none where there is no such page; whole where none is asked for.
  fileprivate func keeping(page: Int?) -> TypesetDocument {
    guard let page else { return self }
    var document = self
    document.pages = pages.filter { $0.number == page }
    return document
  }
}
