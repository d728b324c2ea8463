/// A rule that a line or page bends because the text leaves nothing better.
public struct BentRule: Hashable, Sendable {
  /// Which rule, by its id in CLREQ's digest or in the report's layout rules.
  public enum Rule: Hashable, Sendable {
    /// JU-S7: characters stand more than 0.12 em apart.
    case stretchLimit
    /// UB-10…17: a line ends where a break is unwelcome.
    case discouragedBreak
    /// UB-01…09: a line ends inside a unit, a word or a number that is wider than it.
    case unbreakableUnit
    /// LB-01…06: a line ends against 避头尾.
    case lineEdge
    /// PA-05: a paragraph's last line alone at a page's top.
    case lastLineAlone
    /// PA-06: a paragraph's first line alone at a page's foot.
    case firstLineAlone
    /// AR-LAY-06: a table goes on inside a group of rows.
    case tableGroup
  }

  /// The rule.
  public var rule: Rule
  /// The page, from 1.
  public var page: Int
  /// The line's text; empty for tables.
  public var text: String
}

extension BentRule {
  /// What a page bends; `next` is the page behind it.
  static func rules(on record: PageRecord, next: PageRecord?) -> [BentRule] {
    let page = record.page.number
    // In a cell of three characters breaks are unwelcome everywhere: there only what is forbidden counts.
    let cellLines = record.cellLines.filter { $0.adjustment.ending != .discouraged }
    let lines =
      record.textLines.map { ($0.galleyLine.line.adjustment, $0.galleyLine.line.text) }
      + cellLines.map { ($0.adjustment, $0.text) }
    var bent = lines.compactMap { adjustment, text in
      rule(bentBy: adjustment).map { BentRule(rule: $0, page: page, text: text) }
    }
    bent += record.tables.filter { ($0.breakPenalty ?? 0) > 0 }.map { _ in
      BentRule(rule: .tableGroup, page: page, text: "")
    }
    if page > 1, record.startsWithText, let first = record.textLines.first?.galleyLine, first.isLastOfSeveral {
      bent.append(BentRule(rule: .lastLineAlone, page: page, text: first.line.text))
    }
    if next != nil, !record.endsByRule, record.endsWithText, let last = record.textLines.last?.galleyLine,
      last.isFirstOfSeveral
    {
      bent.append(BentRule(rule: .firstLineAlone, page: page, text: last.line.text))
    }
    return bent
  }

  private static func rule(bentBy adjustment: LineAdjustment) -> Rule? {
    switch adjustment.ending {
    case .insideUnit, .insidePiece: return .unbreakableUnit
    case .againstLineEdgeRules: return .lineEdge
    case .discouraged: return .discouragedBreak
    case .textEnd, .free: break
    }
    return adjustment.stretchPerGap > LineComposition().stretchWarning ? .stretchLimit : nil
  }
}

extension GalleyLine {
  /// Whether it is the last line of a paragraph of several.
  var isLastOfSeveral: Bool { kind == .text && count > 1 && index == count - 1 }

  /// Whether it is the first line of a paragraph of several.
  var isFirstOfSeveral: Bool { kind == .text && count > 1 && index == 0 }
}
