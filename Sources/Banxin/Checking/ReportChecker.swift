public import Diagnostics
import Reading
import Reports

/// Checks models: everything that can be told without a font.
public struct ReportChecker: Sendable {
  let environment: Environment
  private let library: LayoutLibrary

  /// A checker over the environment's layouts.
  public init(environment: Environment) {
    self.environment = environment
    library = LayoutLibrary(folder: environment.layoutsFolder)
  }

  /// The report that the model holds, and every problem in it.
  public func check(_ source: ModelSource) -> CheckedReport { check(read(source)) }

  /// The same, with the characters that none of the renderer's fonts has.
  public func findings(in source: ModelSource, fonts renderer: ReportRenderer) -> [Diagnostic] {
    let checked = check(source)
    return (checked.findings + renderer.unsetCharacters(in: checked)).inReadingOrder
  }

  /// The first half of `check`: the model's values, typed by the form of its layout.
  public func read(_ source: ModelSource) -> ReadReport {
    let (model, package, readingFindings) = model(in: source)
    guard let model, let package else { return ReadReport(findings: readingFindings) }
    let (report, findings) = ReportReader(form: package.form).read(model)
    return ReadReport(report: report, package: package, source: source, findings: readingFindings + findings)
  }

  /// The model as it was written, and the layout that it asks for.
  func model(in source: ModelSource) -> (model: Value?, package: LayoutPackage?, findings: [Diagnostic]) {
    let (value, readingFindings) = ModelFileReader(bounds: environment.bounds).read(source.bytes, file: source.name)
    guard let value else { return (nil, nil, readingFindings) }
    let (name, nameFindings) = LayoutKey.read(in: value)
    guard let name else { return (nil, nil, readingFindings + nameFindings) }
    let (package, packageFindings) = library.package(named: name.string)
    guard let package else {
      let unknown = packageFindings.isEmpty ? [unknownLayout(name)] : packageFindings
      return (nil, nil, readingFindings + unknown)
    }
    return (value, package, readingFindings)
  }

  /// The second half of `check`: what a report's form and its prose rules find in it, and in the files that it names.
  public func check(_ read: ReadReport) -> CheckedReport {
    guard let report = read.report, let package = read.package else { return CheckedReport(findings: read.findings) }
    var assets = AssetCheck(bounds: environment.assetBounds)
    assets.check(
      AssetReference.all(in: report, form: package.form), enclosures: read.source?.enclosures ?? [:],
      root: environment.assetsRoot ?? read.folder)
    let all =
      read.findings + FormChecker(form: package.form).findings(in: report)
      + ProseRules.findings(in: report, rules: package.form.rules.map(\.string)) + assets.findings
    return CheckedReport(
      report: report, package: package, source: read.source, findings: all.inReadingOrder, assets: assets.assets)
  }

  private func unknownLayout(_ name: SourcedText) -> Diagnostic {
    let names = library.names
    let known = names.joined(separator: "、")
    var hints: [Wording] = []
    if let near = NearestKey.nearest(name.string, among: names) {
      hints = [Wording("是否为“\(near)”？", "did you mean “\(near)”?")]
    }
    return Diagnostic(
      .error, BanxinExplanations.unknownLayout, at: name.location,
      Wording("没有版式“\(name.string)”；现有：\(known)", "there is no layout “\(name.string)”; there are: \(known)"),
      hints: hints)
  }
}
