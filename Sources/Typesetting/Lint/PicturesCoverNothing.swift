import Diagnostics
import Measure

/// A picture covers neither text nor another picture; seals do, and are meant to.
struct PicturesCoverNothing: PageRule {
  static let explanation = Explanation(
    "PAGE-PICTURE-OVERLAP", rule: Wording("图片不得压住文字或其他图片。", "A picture covers neither text nor another picture."))

  func findings(on record: PageRecord, next: PageRecord?) -> [Diagnostic] {
    let boxes = record.page.items.compactMap { item -> (frame: Rectangle, isPicture: Bool)? in
      switch item {
      case .line(let line): (line.frame, false)
      case .image(let image) where image.kind == .picture: (image.frame, true)
      case .image, .rule: nil
      }
    }
    return boxes.indices.filter { index in
      boxes[index].isPicture
        && boxes.indices.contains { $0 != index && Self.overlaps(boxes[index].frame, boxes[$0].frame) }
    }.map { _ in finding(onPage: record.page.number, "图片压住文字或其他图片。", "a picture covers text or another picture") }
  }

  private static func overlaps(_ one: Rectangle, _ other: Rectangle) -> Bool {
    let inner = one.expanded(by: -LineGrid.tolerance)
    return inner.minX < other.maxX && other.minX < inner.maxX && inner.minY < other.maxY && other.minY < inner.maxY
  }
}
