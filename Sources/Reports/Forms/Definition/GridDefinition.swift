extension Grid {
  /// The table as JSON: its size, and its cells in reading order with the places and spans that they are printed with.
  var definition: JSONValue {
    [
      "name": .string(name), "rows": .number(rowCount), "columns": .number(columnCount),
      "headRows": .number(headRowCount), "cells": .array(cells.map(\.definition)),
    ]
  }
}

extension GridCell {
  /// `{ "row": 0, "column": 0, "rowSpan": 1, "columnSpan": 7, "kind": "head", "text": "申请人情况" }`; a figure has a `path`
  /// in place of its text.
  fileprivate var definition: JSONValue {
    let place: JSONValue = [
      "row": .number(row), "column": .number(column), "rowSpan": .number(rowSpan), "columnSpan": .number(columnSpan),
    ]
    return switch content {
    case .head(let text): place.adding("kind", "head").adding("text", .string(text))
    case .label(let text): place.adding("kind", "label").adding("text", .string(text))
    case .group(let text): place.adding("kind", "group").adding("text", .string(text))
    case .note(let text): place.adding("kind", "note").adding("text", .string(text))
    case .figure(let path): place.adding("kind", "figure").adding("path", JSONValue(path))
    }
  }
}
