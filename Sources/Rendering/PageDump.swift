import Measure
public import Typesetting

/// Pages as text, one item a line, in millimetres with two decimals: what tests compare and reviews read.
///
/// ```
/// page 1  210.00 × 297.00
/// text   28.00   37.00  156.00 ×    5.64  body 16pt  “一、总体情况”
/// cell   30.00  120.00   52.00 ×    3.70  r2 c1–3  table-text 10.5pt  “本年新收政府信息公开申请数量”
/// rule   28.00  119.50  156.00 ×    0.18
/// image  53.00  130.00  106.00 ×   60.00  image  “街道办事大厅”
/// seal   98.40  200.12   42.00 ×   42.00  signature  “望湖街道办事处印章”
/// ```
///
/// Numbers are a box's left and top edge, width and height. Rows and columns count from 1. Page furniture is `foot`.
public enum PageDump {
  /// The dump of a whole document, its outline last.
  public static func text(of document: TypesetDocument) -> String {
    let pages = document.pages.map(text(of:))
    let outline = document.bookmarks.map { mark in
      "bookmark  " + String(repeating: "  ", count: max(0, min(mark.level, 9) - 1))
        + "“\(mark.title)”  page \(mark.page)  \(mark.top)\n"
    }
    return (pages + outline).joined()
  }

  /// The dump of a page.
  public static func text(of page: Page) -> String {
    let head = "page \(page.number)  \(page.size.width) × \(page.size.height)"
    return ([head] + page.items.map(line(for:))).joined(separator: "\n") + "\n"
  }

  private static func line(for item: PageItem) -> String {
    switch item {
    case .rule(let rule): "rule " + box(rule.frame) + ink(rule.ink)
    case .image(let image):
      "\(image.kind == .seal ? "seal " : "image") " + box(image.frame) + "  " + image.place.role
        + (image.alternative.map { "  “\($0)”" } ?? "")
    case .line(let line):
      kind(of: line.place) + " " + box(line.frame) + "  " + cell(line.place.cell) + line.place.role
        + sizes(of: line) + (line.isTurned ? "  turned" : "") + ink(line.ink) + "  “\(line.text)”"
    }
  }

  /// Nothing for black.
  private static func ink(_ ink: Ink) -> String { ink == .black ? "" : "  \(ink.rawValue)" }

  private static func kind(of place: Place) -> String {
    place.cell != nil ? "cell" : place.block == nil ? "foot" : "text"
  }

  private static func box(_ frame: Rectangle) -> String {
    "\(column(frame.minX)) \(column(frame.minY)) \(column(frame.size.width)) × \(column(frame.size.height))"
  }

  private static func column(_ length: Length) -> String {
    let digits = length.description
    return String(repeating: " ", count: max(0, 7 - digits.count)) + digits
  }

  private static func cell(_ cell: Place.Cell?) -> String {
    guard let cell else { return "" }
    return "r" + range(cell.row, cell.rowSpan) + " c" + range(cell.column, cell.columnSpan) + "  "
  }

  private static func range(_ first: Int, _ span: Int) -> String {
    span == 1 ? "\(first + 1)" : "\(first + 1)–\(first + span)"
  }

  /// The type sizes of the line's runs, each once.
  private static func sizes(of line: PlacedLine) -> String {
    var sizes: [Length] = []
    for run in line.runs where !sizes.contains(run.size) { sizes.append(run.size) }
    return sizes.map { " \(points($0))pt" }.joined()
  }

  /// Points with as many decimals as they need, two at most: `16`, `10.5`.
  private static func points(_ size: Length) -> String {
    let hundredths = Int((size.points * 100).rounded())
    let fraction = abs(hundredths % 100)
    if fraction == 0 { return "\(hundredths / 100)" }
    let digits = fraction < 10 ? "0\(fraction)" : fraction % 10 == 0 ? "\(fraction / 10)" : "\(fraction)"
    return "\(hundredths / 100).\(digits)"
  }
}
