public import Diagnostics
import Reading
import Rendering
import Reports
import Styling
import Typesetting
import UnitTables

/// The rules behind all codes that Banxin reports: its own, and those that the installed forms declare.
public struct ExplanationCatalogue: Sendable {
  /// Every explanation, by code.
  public let all: [Explanation]

  /// The explanations of the library and of the layouts in the environment, and those of what is built on the library.
  public init(environment: Environment, further: [Explanation] = []) {
    let library = LayoutLibrary(folder: environment.layoutsFolder)
    // Where two years' formats share a code, the later one's clause is the one in force.
    let forms = library.names.reversed().compactMap { library.package(named: $0).package?.form }
    let own =
      BanxinExplanations.all + CallExplanations.all + AssetExplanations.all + ArchiveExplanations.all
      + ReadingExplanations.all + TableExplanations.all + TotalExplanations.all
      + ModelExplanations.all
      + TextExplanations.all + FormExplanations.all + ProseRules.explanations + StylingExplanations.all
      + RenderingExplanations.all
      + TypesettingExplanations.all + further
    var known: [Diagnostic.Code: Explanation] = [:]
    for explanation in forms.flatMap(\.explanations) + own where known[explanation.code] == nil {
      known[explanation.code] = explanation
    }
    all = known.values.sorted { $0.code.rawValue < $1.code.rawValue }
  }

  /// The explanation of a code.
  public func explanation(of code: Diagnostic.Code) -> Explanation? {
    all.first { $0.code == code }
  }

  /// The code that a misspelt one may mean.
  public func nearest(to code: String) -> Diagnostic.Code? {
    NearestKey.nearest(code, among: all.map(\.code.rawValue)).map { Diagnostic.Code(rawValue: $0) }
  }
}
