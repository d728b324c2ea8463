import Measure
public import Reports
import Styling

/// What a form gives to those who write its models.
public enum ModelDocuments {
  /// The form's JSON Schema (2020-12), for editors and for platforms that check before they send.
  public static func schema(of form: Form) -> String { JSONSchemaWriter(form: form).schema() }

  /// A model to fill in, with comments.
  public static func template(of form: Form) -> String { ModelTemplateWriter(form: form).template() }

  /// The form as JSON, for those who show it to people, its tables' columns as wide as the layout prints them: see
  /// `FormDefinitionWriter`.
  public static func definition(of package: LayoutPackage) -> String {
    let widths = package.layout.tables.mapValues { table in table.columns.map { Int(($0.millimetres * 100).rounded()) }
    }
    return FormDefinitionWriter(form: package.form, columnWidths: widths.filter { !$0.value.isEmpty }).definition()
  }
}
