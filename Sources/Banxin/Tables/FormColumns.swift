import Reading
import Reports
import UnitTables

/// The columns that a table of units may have: the values of their form.
struct FormColumns: TableColumns {
  private let form: Form
  private let keys: [String]

  init(form: Form) {
    self.form = form
    keys = form.valueKeys
  }

  func column(named key: String) -> TableColumn? {
    guard let steps = form.steps(to: key) else { return nil }
    var isRequired = true
    let way = steps.map { step -> TableColumn.Step in
      switch step {
      case .field(let field, let group):
        isRequired = isRequired && field.isRequired
        let figures = group.holdsOnlyFigures ? group.fields.filter(\.isRequired).map(\.key) : []
        return .key(field.key, figures: figures)
      case .item(let index, _): return .item(index)
      }
    }
    return TableColumn(steps: way, isRequired: isRequired)
  }

  func suggestion(for key: String) -> String? {
    NearestKey.nearest(key, among: keys)
  }
}

/// The columns of a table whose lines name their own forms: none.
struct NoColumns: TableColumns {
  func column(named key: String) -> TableColumn? { nil }
  func suggestion(for key: String) -> String? { nil }
}
