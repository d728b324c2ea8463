public import Diagnostics

/// One rule of the page lint: what the engine's own pages are held against.
///
/// The engine keeps these rules wherever the text allows; where it cannot, the finding says so, with the page.
protocol PageRule {
  static var explanation: Explanation { get }
  /// What is wrong on a page; `next` is the page behind it.
  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic]
}

extension PageRule {
  /// A warning on a page, its number set before both wordings.
  func finding(onPage number: Int, _ chinese: String, _ english: String) -> Diagnostic {
    Diagnostic(
      .warning, Self.explanation.code, at: nil, Wording("第\(number)页：\(chinese)", "page \(number): \(english)"))
  }

  /// The first characters of a text, for wordings.
  func excerpt(_ text: String) -> String {
    text.count > 12 ? "\(text.prefix(12))…" : text
  }
}

/// Looks finished pages over.
struct PageLint {
  let rules: [any PageRule]

  init(composition: LineComposition) {
    rules = [
      LinesStayInTheirMeasure(), LinesBreakWhereTheyMay(), JustifiedLinesFillTheirMeasure(),
      LinesAreNotOverstretched(limit: composition.stretchWarning), HeadingsAreFollowed(),
      LastLinesAreNotAlone(), InkStaysInTheTypeArea(), LinesDoNotOverlap(), LinesKeepTheirWidth(),
      PicturesCoverNothing(),
      CellTextClearsItsRules(), TablesBreakBetweenGroups(), SignaturesHaveText(), EveryCharacterHasAGlyph(),
    ]
  }

  /// The findings, page by page.
  func findings(on records: [PageRecord]) -> [Diagnostic] {
    records.indices.flatMap { index in
      let next = index + 1 < records.count ? records[index + 1] : nil
      return rules.flatMap { $0.findings(on: records[index], next: next) }
    }
  }
}

/// The rules behind the findings of the page lint.
public enum TypesettingExplanations {
  /// Every code `PAGE-…`.
  public static var all: [Explanation] {
    PageLint(composition: LineComposition()).rules.map { type(of: $0).explanation }
  }
}
