import Diagnostics
import Measure
import Reports
import Typesetting

/// Dresses one paragraph of a model's text by its numbering (GB/T 9704-2012 7.3.3).
struct ParagraphDressing {
  struct Dressed {
    var block: ParagraphBlock
    var texts: [ComposedDocument.SetText]
  }

  let dress: Dress

  /// The paragraph as a block of that number.
  func block(for paragraph: TextParagraph, block: Int) -> Dressed {
    switch paragraph.kind {
    case .plain:
      return whole(paragraph.text, role: "body", block: block)
    case .numbered(let numbering) where numbering.level == .article:
      let text = LabelGap.set(in: paragraph.text, behind: numbering.end)
      return opened(text, role: "article", upTo: numbering.end, block: block)
    case .numbered:
      return whole(paragraph.text, role: "body", block: block)
    case .heading(let numbering):
      let isDivision = numbering.level == .chapter || numbering.level == .section
      let text = isDivision ? LabelGap.set(in: paragraph.text, behind: numbering.end) : paragraph.text
      var dressed = whole(text, role: Self.role(of: numbering.level), block: block)
      dressed.block.keepsWithNext = true
      return dressed
    case .runInHeading(let numbering, let headingEnd):
      return opened(paragraph.text, role: Self.role(of: numbering.level), upTo: headingEnd, block: block)
    }
  }

  private static func role(of level: Numbering.Level) -> String {
    switch level {
    case .chapter: "chapter"
    case .section: "section"
    case .article: "article"
    case .first: "heading-1"
    case .second: "heading-2"
    case .third: "heading-3"
    case .fourth: "heading-4"
    case .fifth: "body"
    }
  }

  private func whole(_ text: SourcedText, role: String, block: Int) -> Dressed {
    Dressed(
      block: dress.paragraph(text, role: role, block: block),
      texts: [.init(text: text, face: dress.style(role).face)])
  }

  /// A body paragraph whose first characters are dressed in another role.
  private func opened(_ text: SourcedText, role: String, upTo end: Int, block: Int) -> Dressed {
    let end = min(end, text.scalars.count)
    var styled = StyledText(text.scalars[..<end], style: dress.style(role))
    if end < text.scalars.count { styled.append(text.scalars[end...], style: dress.style("body")) }
    var paragraph = dress.paragraph(text, role: "body", block: block)
    paragraph.text = styled
    return Dressed(
      block: paragraph,
      texts: [
        .init(text: text[0..<end], face: dress.style(role).face),
        .init(text: text[end..<text.scalars.count], face: dress.style("body").face),
      ])
  }
}
