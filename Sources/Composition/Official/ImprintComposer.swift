import Diagnostics
import Measure
import Reports
import Styling
import Typesetting

/// Gathers a 版记 from the report's fields (GB/T 9704-2012 7.4).
struct ImprintComposer {
  let report: Report
  let flow: ImprintFlow
  let dress: Dress

  private var style: TextStyle { dress.style(flow.role) }

  private func line(_ field: String?) -> SourcedText? {
    field.flatMap { report.line(FieldPath(rawValue: $0)) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Everything of the model that it sets.
  var texts: [ComposedDocument.SetText] {
    [line(flow.copies), line(flow.printer)].compactMap { $0 }.map {
      ComposedDocument.SetText(text: $0, face: style.face)
    }
  }

  /// The 版记 as a block of that number; `nil` where it would say nothing. `blocks` are those before it: the recipients
  /// among them may move here.
  func block(number: Int, among blocks: [Block]) -> ImprintBlock? {
    let copies = line(flow.copies).map { entry(label: flow.copiesLabel, text: $0.scalars) }
    let printedOn = flow.date.flatMap { report.date(FieldPath(rawValue: $0)) }
    let recipients = movableRecipients(among: blocks)
    let block = ImprintBlock(
      entries: [copies].compactMap { $0 }, movableRecipients: recipients,
      printer: line(flow.printer).map { StyledText($0.scalars, style: style) },
      printedOn: printedOn.map { StyledText($0.description + flow.dateSuffix, style: style) },
      rules: flow.rules.map { ImprintBlock.Rules(outer: $0.outer, inner: $0.inner) }, indent: style.pitch * flow.indent,
      leading: dress.leading, standsOnEvenPage: flow.isDuplex, place: Place(block: number, role: flow.role))
    let isEmpty = block.entries.isEmpty && recipients == nil && block.printer == nil && block.printedOn == nil
    return isEmpty ? nil : block
  }

  private func entry(label: String, text: [Unicode.Scalar], isJoinedToNext: Bool = false) -> ImprintBlock.Entry {
    ImprintBlock.Entry(
      text: StyledText(Array(label.unicodeScalars) + text, style: style), labelCount: label.unicodeScalars.count,
      isJoinedToNext: isJoinedToNext)
  }

  /// The recipients' colon gives way to the label's; a full stop closes them as it does the copies.
  private func movableRecipients(among blocks: [Block]) -> ImprintBlock.MovableRecipients? {
    guard let recipients = line(flow.recipients) else { return nil }
    let found = blocks.firstIndex { block in
      if case .paragraph(let paragraph) = block { paragraph.place.role == "recipients" } else { false }
    }
    guard let found else { return nil }
    var text = recipients.scalars
    while let last = text.last, last == "：" || last == ":" { text.removeLast() }
    return ImprintBlock.MovableRecipients(
      block: found, entry: entry(label: flow.recipientsLabel, text: text + ["。"], isJoinedToNext: true))
  }
}
