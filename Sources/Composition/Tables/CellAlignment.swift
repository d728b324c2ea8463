import Reports
import Styling
import Typesetting

/// How a cell's lines stand, as the layout or the author asks.
enum CellAlignment {
  static func alignment(_ alignment: RoleStyle.Alignment?) -> Table.Cell.Alignment {
    switch alignment {
    case .left, .justified: .left
    case .right: .right
    case .centre, nil: .centred
    }
  }

  static func alignment(_ alignment: BodyTable.Alignment) -> Table.Cell.Alignment {
    switch alignment {
    case .left: .left
    case .center: .centred
    case .right: .right
    }
  }
}
