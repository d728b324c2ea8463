import Measure
import Rendering
import Styling
import Typesetting

extension ReportRenderer {
  /// Whether a line of Han, western letters and figures can be set in each role's faces: opens the fonts on the way, so
  /// that the first document does not wait for them.
  public func setsLineInEveryFace() -> Bool {
    let setter = ParagraphSetter(shaper: context.shaper)
    return context.library.manifest.roles.allSatisfy { role in
      let style = TextStyle(role: role.name, face: FaceRole(rawValue: role.name), size: .pt(16))
      let lines = setter.lines(
        of: StyledText("政府信息公开2024年 PDF", style: style), shape: ParagraphShape(), measure: .mm(156))
      let glyphs = lines.flatMap(\.runs).flatMap(\.glyphs)
      return !glyphs.isEmpty && glyphs.allSatisfy { $0.id != 0 }
    }
  }
}
