import Diagnostics
import Measure
import Reports
import Styling
import Typesetting

/// Gathers a head from the report's fields and the layout's distances (GB/T 9704-2012 7.2).
struct HeadComposer {
  let report: Report
  let flow: HeadFlow
  let dress: Dress

  /// The organs' names.
  var names: [SourcedText] {
    let names = report.texts(FieldPath(rawValue: flow.masthead))
    return flow.namesLeaderOnly ? Array(names.prefix(1)) : names
  }

  /// Everything of the model that it sets, with its faces.
  var texts: [ComposedDocument.SetText] {
    func set(_ texts: [SourcedText], _ role: String) -> [ComposedDocument.SetText] {
      texts.map { ComposedDocument.SetText(text: $0, face: dress.style(role).face) }
    }
    return set(names + [suffix].compactMap { $0 }, "masthead") + set([number].compactMap { $0 }, flow.numberRole)
      + set(signatoryNames, flow.signatories?.role ?? "body")
      + flow.corner.flatMap { corner in set([line(corner.field)].compactMap { $0 }, corner.role) }
  }

  private func line(_ field: String) -> SourcedText? {
    report.line(FieldPath(rawValue: field)).flatMap { $0.isEmpty ? nil : $0 }
  }

  private var number: SourcedText? { flow.number.flatMap { line($0) } }

  private var signatoryNames: [SourcedText] {
    flow.signatories.map { report.texts(FieldPath(rawValue: $0.field)) } ?? []
  }

  /// The layout's words, or the model's own; empty ones are none.
  private var suffix: SourcedText? {
    let own = flow.suffixField.flatMap { report.line(FieldPath(rawValue: $0)) }
    let suffix = own ?? flow.suffix.map { SourcedText($0) }
    return suffix.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The head as a block of that number; `nil` without a masthead.
  func block(number blockNumber: Int) -> HeadBlock? {
    guard !names.isEmpty else { return nil }
    let masthead = Masthead(
      names: names.map(\.string), suffix: suffix?.string, style: dress.style("masthead"), leastSize: flow.leastSize,
      leastWidth: flow.leastWidth, top: flow.top, leading: dress.leading, suffixGap: flow.suffixGap)
    return HeadBlock(
      corner: corner, masthead: masthead,
      number: number.map { StyledText($0.scalars, style: dress.style(flow.numberRole)) }, signatories: signatories,
      arrangement: arrangement, place: Place(block: blockNumber, role: "masthead"))
  }

  /// One a line, each on its own line at least and below the one before.
  private var corner: [HeadBlock.CornerLine] {
    var next = 0
    return flow.corner.compactMap { corner in
      guard let text = line(corner.field) else { return nil }
      let row = max(next, corner.line - 1)
      next = row + 1
      return HeadBlock.CornerLine(row: row, text: StyledText(text.scalars, style: dress.style(corner.role)))
    }
  }

  private var signatories: HeadBlock.Signatories? {
    guard let flow = flow.signatories, !signatoryNames.isEmpty else { return nil }
    let style = dress.style(flow.role)
    return HeadBlock.Signatories(
      label: StyledText(flow.label, style: dress.style("body")),
      names: signatoryNames.map { StyledText($0.scalars, style: style) }, perRow: flow.perRow,
      indent: dress.characters(flow.indent), nameWidth: dress.characters(flow.nameWidth),
      gap: dress.characters(flow.gap))
  }

  private var arrangement: HeadBlock.Arrangement {
    if let rules = flow.doubleRules {
      return .letter(
        HeadBlock.DoubleRules(
          distance: rules.distance, footDistance: rules.footDistance, length: rules.length, thick: rules.thick,
          thin: rules.thin, gap: rules.gap, textDistance: rules.textDistance))
    }
    return .numberBelowMasthead(
      blankLines: flow.linesBeforeNumber,
      rule: flow.rule.map { HeadBlock.Rule(distance: $0.distance, thickness: $0.thickness) })
  }
}
