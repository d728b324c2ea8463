import Diagnostics
import Measure
public import Reports
public import Styling
public import Typesetting

/// Turns a report into blocks, step by step along its layout's flow.
///
/// Nothing here measures: sizes, faces and distances are the layout's, words are the report's and the form's.
public struct DocumentComposer {
  private let layout: Layout
  private let grids: [String: Grid]
  let pictures: Pictures
  let dress: Dress
  var document = ComposedDocument()

  /// A composer for one layout and the tables of its form, by their names; what a report shows without being among the
  /// pictures is left out.
  public init(layout: Layout, grids: [String: Grid], pictures: Pictures = Pictures()) {
    self.layout = layout
    self.pictures = pictures
    self.grids = grids
    dress = Dress(layout: layout)
  }

  /// The page and its grid, for the typesetter.
  public var pageSetup: PageSetup { dress.pageSetup }

  /// The report's blocks.
  public mutating func compose(_ report: Report) -> ComposedDocument {
    document = ComposedDocument(author: report.line("issuer")?.string)
    for step in layout.flow { add(step, of: report) }
    return document
  }

  mutating func add(_ step: FlowItem, of report: Report) {
    switch step {
    case .title(let field, let otherwise): addTitle(report, field: field, otherwise: otherwise)
    case .heading(let text, let role): addHeading(SourcedText(text), role: role)
    case .body(let field, let otherwise): addBody(report, field: field, otherwise: otherwise)
    case .grid(let name): addGrid(name, of: report)
    case .signature(let flow): addSignature(report, flow: flow)
    case .space(let lines): document.blocks.append(.space(lines: lines))
    case .conditionalSpace(let lines, let field):
      if report[FieldPath(rawValue: field)] != nil { document.blocks.append(.space(lines: lines)) }
    case .text(let flow): addText(report, flow: flow)
    case .attachmentList(let flow): addAttachmentList(report, flow: flow)
    case .signatures(let flow): addSignatures(report, flow: flow)
    case .parts(let flow): addParts(report, flow: flow)
    case .head(let flow): addHead(report, flow: flow)
    case .imprint(let flow): addImprint(report, flow: flow)
    }
  }

  var nextBlock: Int { document.blocks.count }

  // MARK: Title and headings

  private mutating func addTitle(_ report: Report, field: String, otherwise: TextTemplate) {
    guard let title = report.line(FieldPath(rawValue: field)) ?? TemplateFilling(report: report).text(otherwise) else {
      return
    }
    document.title = title.string
    let role = dress.role("title")
    var block = dress.paragraph(title, role: "title", block: nextBlock)
    block.setting = role.breaking == .title ? .title : .flowing
    add(.paragraph(block), setting: [title], in: role.face)
  }

  private mutating func addHeading(_ text: SourcedText, role: String) {
    var block = dress.paragraph(text, role: role, block: nextBlock)
    block.keepsWithNext = true
    add(.paragraph(block), setting: [text], in: dress.role(role).face)
  }

  // MARK: Bodies

  private mutating func addBody(_ report: Report, field: String, otherwise: [TextTemplate]) {
    guard let items = report.body(FieldPath(rawValue: field)) else {
      let filling = TemplateFilling(report: report)
      for text in otherwise.compactMap({ filling.text($0) }) {
        addParagraph(TextParagraph(text: text, kind: .plain))
      }
      return
    }
    for item in items { addItem(item) }
  }

  private mutating func addItem(_ item: BodyItem) {
    switch item {
    case .paragraphs(let paragraphs):
      for paragraph in paragraphs { addParagraph(paragraph) }
    case .table(let table):
      let composer = AuthorTableComposer(table: table, style: dress.table("text"), dress: dress)
      if composer.isTurned { document.blocks.append(.orientation(.turned)) }
      defer { if composer.isTurned { document.blocks.append(.orientation(.upright)) } }
      if let caption = table.caption { addHeading(LabelGap.set(inCaption: caption), role: "caption") }
      add(
        .table(composer.block(place: Place(block: nextBlock, role: "table"))), setting: composer.texts,
        in: composer.face)
    case .names(let list):
      let composer = NameListComposer(list: list, dress: dress)
      add(
        .table(composer.block(place: Place(block: nextBlock, role: "names"))), setting: composer.texts,
        in: composer.face)
    case .image(let image): addImage(image)
    }
  }

  private mutating func addImage(_ image: BodyImage) {
    guard let picture = pictures[image.file.string] else { return }
    let composer = ImageComposer(image: image, picture: picture, dress: dress)
    add(
      .image(composer.block(number: nextBlock)), setting: [image.caption].compactMap { $0 },
      in: dress.role("caption").face)
  }

  private mutating func addParagraph(_ paragraph: TextParagraph) {
    let dressed = ParagraphDressing(dress: dress).block(for: paragraph, block: nextBlock)
    document.blocks.append(.paragraph(dressed.block))
    document.texts += dressed.texts
  }

  // MARK: Statutory tables and the signature

  private mutating func addGrid(_ name: String, of report: Report) {
    guard let grid = grids[name] else { return }
    let composer = GridComposer(grid: grid, report: report, style: dress.table(name), dress: dress)
    add(.table(composer.block(place: Place(block: nextBlock, role: "table-\(name)"))), setting: [], in: "table")
  }

  private mutating func addSignature(_ report: Report, flow: SignatureFlow) {
    let signer = report.line(FieldPath(rawValue: flow.signer))
    let date = report.date(FieldPath(rawValue: flow.date))
    guard signer != nil || date != nil else { return }
    let style = dress.style("signature")
    if let signer, let path = flow.seal, let seal = report.seal(FieldPath(rawValue: path)) {
      let block = SealedSignatureBlock(
        signers: [.init(name: StyledText(signer.scalars, style: style), seal: mark(seal, of: signer, flow: flow))],
        date: date.map { StyledText($0.description, style: style) }, endIndent: dress.characters(flow.sealedEndIndent),
        perRow: 1, sealGap: .zero, leading: dress.leading, place: Place(block: nextBlock, role: "signature"))
      return add(.sealedSignature(block), setting: [signer], in: dress.role("signature").face)
    }
    let block = SignatureBlock(
      signers: signer.map { [StyledText($0.scalars, style: style)] } ?? [],
      date: date.map { StyledText($0.description, style: style) }, endIndent: dress.characters(flow.endIndent),
      dateIndent: dress.characters(flow.dateIndent), linesBefore: flow.linesBefore, leading: dress.leading,
      place: Place(block: nextBlock, role: "signature"))
    add(.signature(block), setting: [signer].compactMap { $0 }, in: dress.role("signature").face)
  }

  private func mark(_ seal: SealRequest, of signer: SourcedText, flow: SignatureFlow) -> SealMark {
    let diameter = seal.diameter.flatMap { DistanceReader.length($0.string) } ?? flow.sealDiameter
    return SealMark(
      size: Size(width: diameter, height: diameter), signer: signer.string,
      asset: seal.file.flatMap { pictures[$0.string]?.asset }, alternative: signer.string + "印章")
  }

  mutating func add(_ block: Block, setting texts: [SourcedText], in face: String) {
    document.blocks.append(block)
    document.texts += texts.map { ComposedDocument.SetText(text: $0, face: FaceRole(rawValue: face)) }
  }
}
