import Diagnostics
import Measure
import Reports
import Styling
import Typesetting

/// Sets a spread list of names: its label, and beside it the names in columns (CLREQ: 均排; PA-10).
///
/// A table without rules: later lines stand under the first name. Names of two characters are spread over three.
struct NameListComposer {
  let list: NameList
  let dress: Dress

  var face: String { dress.role("body").face }

  /// Everything that it sets.
  var texts: [SourcedText] { list.items + [list.label].compactMap { $0 } }

  /// The list as one table without rules.
  func block(place: Place) -> TableBlock {
    let columns = max(1, list.columns)
    let rowCount = max(1, (list.items.count + columns - 1) / columns)
    let style = dress.style("body")
    var cells: [Table.Cell] = []
    if let label = list.label {
      var caption = cell([StyledText(label.scalars, style: style)], row: 0, column: 1)
      caption.header = .row
      cells.append(caption)
    }
    for (index, item) in list.items.enumerated() {
      cells.append(
        cell([PersonalName.styled(item.scalars, style: style)], row: index / columns, column: 2 + index % columns))
    }
    let table = Table(
      columnWidths: widths(columns: columns),
      rows: (0..<rowCount).map { _ in Table.Row(minimumHeight: dress.linePitch) },
      headRowCount: 0, cells: cells, ruleThickness: .zero, frameThickness: .zero, horizontalPadding: .zero,
      verticalPadding: .zero, leading: dress.leading)
    return TableBlock(variants: [table], place: place, structure: .list)
  }

  private func cell(_ paragraphs: [StyledText], row: Int, column: Int) -> Table.Cell {
    Table.Cell(row: row, column: column, paragraphs: paragraphs, alignment: .left, role: "names")
  }

  /// The indent of a paragraph, the label, and equal columns.
  private func widths(columns: Int) -> [Length] {
    let width = dress.layout.page.typeArea.size.width
    let indent = dress.characters(dress.role("body").indent)
    let label = dress.characters(Double(list.label?.scalars.count ?? 0))
    let rest = max(width - indent - label, dress.characters(1))
    return [indent, label] + ColumnWidths.fitted([], count: columns, width: rest)
  }
}
