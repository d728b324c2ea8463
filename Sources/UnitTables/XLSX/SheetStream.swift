internal import Diagnostics
internal import Reading

/// The rows of one sheet, read from its file as they are asked for.
struct SheetStream {
  let sheet: WorkbookParts.Sheet
  private let part: ZipPart
  private let events: SheetEvents
  private let reader: XMLEvents
  private var waiting: [SheetEvents.Row] = []
  private var isAtEnd = false
  private var size = 0
  private let limit: Int

  init?(_ sheet: WorkbookParts.Sheet, of workbook: Workbook, bounds: TableBounds) {
    guard let part = workbook.open(sheet) else { return nil }
    self.sheet = sheet
    self.part = part
    limit = bounds.unpackedBytes
    events = SheetEvents(limit: bounds.model.bytes)
    reader = XMLEvents(events)
  }

  /// The ranges of merged cells, known once all rows are read.
  var merged: [String] { events.merged }

  /// The next row; `nil` at the end.
  mutating func next() throws(Workbook.Fault) -> SheetEvents.Row? {
    while waiting.isEmpty {
      if isAtEnd { return nil }
      try fill()
    }
    return waiting.popLast()
  }

  private mutating func fill() throws(Workbook.Fault) {
    guard let bytes = part.next() else { throw Workbook.damaged(sheet.name, "") }
    size += bytes.count
    guard size <= limit else {
      throw Workbook.Fault(
        code: TableExplanations.size,
        message: Wording(
          "工作表“\(sheet.name.excerpt)”解压后超过上限", "the sheet “\(sheet.name.excerpt)” unpacks to more than the bound"))
    }
    isAtEnd = bytes.isEmpty
    do { try reader.parse(bytes, isLast: isAtEnd) } catch { throw Workbook.damaged(sheet.name.excerpt, error.reason) }
    guard !events.isTooLarge else {
      throw Workbook.Fault(
        code: TableExplanations.size,
        message: Wording(
          "工作表“\(sheet.name.excerpt)”有一行超过上限", "a row of the sheet “\(sheet.name.excerpt)” exceeds the bound"))
    }
    waiting = events.takeRows().reversed()
  }
}
