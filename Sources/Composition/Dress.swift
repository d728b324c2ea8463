import Diagnostics
import Measure
import Styling
import Typesetting

/// A layout's roles as the styles and distances that the typesetter takes.
struct Dress {
  let layout: Layout

  /// The dress of that role; a role that the layout does not name is dressed as body text.
  func role(_ name: String) -> RoleStyle {
    layout.roles[name] ?? layout.roles["body"] ?? RoleStyle(face: "body", size: .pt(16))
  }

  func table(_ name: String) -> TableStyle {
    layout.tables[name] ?? layout.tables["text"]
      ?? TableStyle(
        columns: [], ladder: [.init(size: .pt(10.5), rowHeight: .mm(7), leading: .pt(2))], face: "body",
        headFace: "body", ruleThickness: .pt(0.5), frameThickness: .pt(0.5), horizontalPadding: .mm(1),
        verticalPadding: .mm(1))
  }

  var bodySize: Length { role("body").size }

  var linePitch: Length { layout.page.linePitch(bodySize: bodySize) }

  /// The blank between two lines, whatever their size: GB/T 9704-2012 3.2 has 7/8 of a 3号 character.
  var leading: Length { linePitch - bodySize }

  /// So many characters of the grid.
  func characters(_ count: Double) -> Length { layout.page.characterPitch * count }

  /// The style of that role. Body-sized type takes the grid's pitch, so that 28 characters fill the line.
  func style(_ name: String) -> TextStyle {
    let role = role(name)
    let pitch = role.size == bodySize ? layout.page.characterPitch : role.size
    return TextStyle(
      role: name, face: FaceRole(rawValue: role.face), size: role.size, pitch: pitch,
      ink: role.ink == .red ? .red : .black)
  }

  func shape(_ name: String) -> ParagraphShape {
    let role = role(name)
    let alignment: ParagraphShape.Alignment =
      switch role.alignment {
      case .justified: .justified
      case .left: .left
      case .centre: .centred
      case .right: .right
      }
    return ParagraphShape(alignment: alignment, firstLineIndent: characters(role.indent))
  }

  /// A paragraph all in one role.
  func paragraph(_ text: SourcedText, role name: String, block: Int) -> ParagraphBlock {
    ParagraphBlock(
      text: StyledText(text.scalars, style: style(name)), shape: shape(name),
      place: Place(block: block, role: name), leading: leading, bookmarkLevel: role(name).outlineLevel,
      headingLevel: role(name).outlineLevel)
  }

  var pageSetup: PageSetup {
    let page = layout.page
    let number = layout.roles["page-number"].map { role in
      PageNumberSetup(
        style: TextStyle(role: "page-number", face: FaceRole(rawValue: role.face), size: role.size),
        // GB/T 9704-2012 7.5: the dashes 7 mm below the type area.
        distanceBelowTypeArea: .mm(7), indent: characters(role.indent), firstPage: page.firstNumberedPage)
    }
    return PageSetup(
      paper: page.paper, typeArea: page.typeArea, linePitch: linePitch, bodySize: bodySize, pageNumber: number)
  }
}
