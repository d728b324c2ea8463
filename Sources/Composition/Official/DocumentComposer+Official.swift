import Diagnostics
import Measure
import Reports
import Styling
import Typesetting

/// The steps that official documents add to a flow (GB/T 9704-2012 7 and 10).
extension DocumentComposer {
  // MARK: Text of one field

  mutating func addText(_ report: Report, flow: TextFlow) {
    guard let text = report.line(FieldPath(rawValue: flow.field)), !text.isEmpty else { return }
    if flow.linesBefore > 0 { document.blocks.append(.space(lines: flow.linesBefore)) }
    if flow.role == "title", document.title.isEmpty { document.title = text.string }
    let role = dress.role(flow.role)
    var block = dress.paragraph(text, role: flow.role, block: nextBlock)
    block.setting = role.breaking == .title ? .title : .flowing
    block.keepsWithNext = flow.keepsWithNext
    if let label = flow.label {
      var labelled = StyledText(label, style: dress.style(flow.labelRole))
      labelled.append(text.scalars, style: dress.style(flow.role))
      block.text = labelled
      block.hangingCount = label.unicodeScalars.count
    }
    add(.paragraph(block), setting: [text], in: role.face)
  }

  // MARK: Attachments

  /// 附件：1.……; a single one has no number (7.3.4). Later numbers stand below the first, later lines below the name.
  mutating func addAttachmentList(_ report: Report, flow: AttachmentListFlow) {
    let names = report.groups(FieldPath(rawValue: flow.field)).compactMap { $0.line("listedAs") ?? $0.line("title") }
    guard !names.isEmpty else { return }
    document.blocks.append(.space(lines: flow.linesBefore))
    let label = flow.label.unicodeScalars.count
    for (index, name) in names.enumerated() {
      let number = names.count > 1 ? "\(index + 1)." : ""
      let opening = (index == 0 ? flow.label : "") + number
      var text = SourcedText(opening)
      text.append(name)
      var block = dress.paragraph(text, role: flow.role, block: nextBlock)
      if index > 0 { block.shape.firstLineIndent = block.shape.firstLineIndent + dress.characters(Double(label)) }
      block.hangingCount = opening.unicodeScalars.count
      add(.paragraph(block), setting: [name], in: dress.role(flow.role).face)
    }
  }

  /// Each on a new page, its label first (7.3.7).
  mutating func addParts(_ report: Report, flow: PartsFlow) {
    let items = report.groups(FieldPath(rawValue: flow.field))
    for (index, item) in items.enumerated() where item[FieldPath(rawValue: flow.required)] != nil {
      document.blocks.append(.pageBreak)
      if let label = flow.label {
        let text = SourcedText(items.count > 1 ? "\(label)\(index + 1)" : label)
        var block = dress.paragraph(text, role: flow.labelRole, block: nextBlock)
        block.keepsWithNext = true
        add(.paragraph(block), setting: [], in: dress.role(flow.labelRole).face)
        document.blocks.append(.space(lines: flow.linesAfterLabel))
      }
      for step in flow.flow { add(step, of: item) }
    }
  }

  // MARK: Head and 版记

  mutating func addHead(_ report: Report, flow: HeadFlow) {
    let composer = HeadComposer(report: report, flow: flow, dress: dress)
    guard let head = composer.block(number: nextBlock) else { return }
    document.author = document.author ?? composer.names.first?.string
    document.blocks.append(.head(head))
    document.texts += composer.texts
  }

  mutating func addImprint(_ report: Report, flow: ImprintFlow) {
    let composer = ImprintComposer(report: report, flow: flow, dress: dress)
    guard let imprint = composer.block(number: nextBlock, among: document.blocks) else { return }
    document.blocks.append(.imprint(imprint))
    document.texts += composer.texts
  }

  // MARK: Signatures

  mutating func addSignatures(_ report: Report, flow: SignaturesFlow) {
    let composer = SignaturesComposer(report: report, flow: flow, pictures: pictures, dress: dress)
    guard let block = composer.block(number: nextBlock) else { return }
    add(block, setting: composer.texts, in: dress.role("signature").face)
  }
}

extension Report {
  /// The items of a list of groups, each as a report of its own fields.
  func groups(_ path: FieldPath) -> [Report] {
    guard case .list(let items)? = fields[path]?.content else { return [] }
    return items.map { Report(layout: layout, location: location, fields: $0) }
  }

  /// The texts of a field of one line, or of a list of lines.
  func texts(_ path: FieldPath) -> [SourcedText] {
    if let line = line(path) { return [line] }
    return groups(path).compactMap { $0.line("") }
  }
}
