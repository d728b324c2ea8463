/// Gathers the rows of a sheet as its XML comes in.
final class SheetEvents: XMLHandler {
  /// A row as the sheet has it: cells that hold something, in order.
  struct Row {
    var number: Int
    var cells: [SheetCell]
  }

  /// Rows that are complete, the oldest first.
  private(set) var rows: [Row] = []
  /// Ranges of cells that are one to the eye, as `A2:A5`.
  private(set) var merged: [String] = []
  /// Whether a row holds more bytes than `limit`.
  private(set) var isTooLarge = false

  private let limit: Int
  private var row: Row?
  private var cell: SheetCell?
  private var nextColumn = 0
  private var lastRow = 0
  private var size = 0
  private var isInValue = false
  private var isInPhonetic = false

  init(limit: Int) {
    self.limit = limit
  }

  /// The oldest complete row, taken out.
  func takeRows() -> [Row] {
    defer { rows = [] }
    return rows
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "row":
      lastRow = attributes["r"].flatMap { Int($0) }.flatMap { (1...9_999_999).contains($0) ? $0 : nil } ?? lastRow + 1
      row = Row(number: lastRow, cells: [])
      nextColumn = 0
      size = 0
    case "c": startCell(attributes)
    case "f": cell?.hasFormula = true
    case "v": isInValue = cell?.kind != .inlineText
    case "t": isInValue = cell?.kind == .inlineText && !isInPhonetic
    case "rPh": isInPhonetic = true
    case "mergeCell":
      if let range = attributes["ref"], merged.count < 1_000 { merged.append(range) }
    default: return
    }
  }

  private func startCell(_ attributes: XMLAttributes) {
    var cell = SheetCell()
    cell.column = attributes["r"].flatMap { CellReference.parse($0)?.column } ?? nextColumn
    cell.kind = attributes["t"].flatMap { SheetCell.Kind(rawValue: $0) } ?? .number
    cell.style = attributes["s"].flatMap { Int($0) }
    nextColumn = cell.column + 1
    self.cell = cell
  }

  func end(_ name: String) {
    switch name {
    case "v", "t": isInValue = false
    case "rPh": isInPhonetic = false
    case "c":
      if let cell, !cell.bytes.isEmpty || cell.isUnreckoned { row?.cells.append(cell) }
      cell = nil
    case "row":
      if let row { rows.append(row) }
      row = nil
    default: return
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInValue, !isTooLarge else { return }
    size += bytes.count
    isTooLarge = size > limit
    cell?.bytes.append(contentsOf: bytes)
  }
}
