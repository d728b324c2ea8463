import Diagnostics

/// Tells rows that are no unit: the sum below a spreadsheet's columns, a note at its foot.
///
/// Such a row would be rendered as a document of its own, or counted a second time.
enum SumRow {
  private static let words: Set<String> = ["合计", "总计", "小计", "共计", "总和"]
  private static let beginnings = ["注：", "注:", "备注：", "备注:", "说明：", "说明:", "填表人", "审核人"]

  /// The finding, where the first cell that holds anything says so.
  static func finding(in row: TableRow, file: String) -> [Diagnostic] {
    guard let index = row.cells.firstIndex(where: { !$0.isEmpty }) else { return [] }
    let text = row.cells[index]
    let isSum = words.contains(text.filter { !$0.isWhitespace })
    guard isSum || beginnings.contains(where: { text.hasPrefix($0) }) else { return [] }
    return [
      Diagnostic(
        .error, TableExplanations.row, at: SourceLocation(file: file, line: row.number, column: index + 1),
        Wording(
          "这一行（“\(text.excerpt)”）不是一个单位，应为一行一个单位；请删去这一行",
          "this row (“\(text.excerpt)”) is no unit; a row a unit was expected: delete it"))
    ]
  }
}
