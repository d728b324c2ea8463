public import Composition
public import Diagnostics
import PDFFinishing
import Rendering
import Reports
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
  /// - Parameter dotsPerInch: The resolution of PNG images.
  /// - Throws: `RenderingFault` where drawing fails, which is never the model's fault.
  public func render(
    _ checked: CheckedReport, as format: RenderFormat, dotsPerInch: Int = 150
  ) throws(RenderingFault) -> RenderedReport {
    let typeset = typeset(checked)
    guard let document = typeset.document else {
      return RenderedReport(files: [], pageCount: 0, findings: typeset.findings)
    }
    let output = output(format, of: typeset.composed, checked, dotsPerInch: dotsPerInch)
    var files = try draw(document, as: output)
    if format == .pdf { files = try files.map(finish) }
    return RenderedReport(files: files, pageCount: document.pages.count, findings: document.findings)
  }

  private func draw(_ document: TypesetDocument, as output: OutputFormat) throws(RenderingFault) -> [[UInt8]] {
    do {
      return try context.draw(document, as: output)
    } catch {
      throw RenderingFault(
        message: Wording("绘制页面失败：\(error)", "drawing the pages failed: \(error)"), isOfInstallation: false)
    }
  }

  private func finish(_ pdf: [UInt8]) throws(RenderingFault) -> [UInt8] {
    do {
      return try PDFFinisher().finished(pdf)
    } catch {
      throw RenderingFault(
        message: Wording("整理PDF失败：\(error)", "finishing the PDF failed: \(error)"), isOfInstallation: false)
    }
  }

  /// The report's pages, for tests, dumps and benchmarks; no document where a character has no face.
  public func typeset(
    _ checked: CheckedReport
  ) -> (composed: ComposedDocument, document: TypesetDocument?, findings: [Diagnostic]) {
    guard let report = checked.report, let package = checked.package else { return (ComposedDocument(), nil, []) }
    var composer = DocumentComposer(layout: package.layout, grids: package.grids)
    let composed = composer.compose(report)
    let missing = CoverageCheck(context: context).findings(in: composed)
    guard missing.isEmpty else { return (composed, nil, missing) }
    let typesetter = Typesetter(setup: composer.pageSetup, shaper: context.shaper)
    return (composed, typesetter.typeset(composed.blocks), [])
  }

  private func output(
    _ format: RenderFormat, of composed: ComposedDocument, _ checked: CheckedReport, dotsPerInch: Int
  ) -> OutputFormat {
    switch format {
    case .pdf:
      .pdf(
        DocumentMetadata(
          title: composed.title, author: composed.author, creator: "Banxin \(BanxinVersion.current)",
          date: date(of: checked.report)))
    case .png: .png(dotsPerInch: dotsPerInch)
    case .svg: .svg
    }
  }

  /// The file's date: the environment's, else the model's own, never the clock's.
  private func date(of report: Report?) -> DocumentDate? {
    if let seconds = environment.sourceDate { return DocumentDate(secondsSince1970: seconds) }
    let date = report?.date("signature.date") ?? report?.date("date")
    return date.flatMap { DocumentDate(year: $0.year, month: $0.month, day: $0.day) }
  }
}
