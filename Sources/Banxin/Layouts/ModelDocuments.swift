public import Reports

/// What a form gives to those who write its models.
public enum ModelDocuments {
  /// The form's JSON Schema (2020-12), for editors and for platforms that check before they send.
  public static func schema(of form: Form) -> String { JSONSchemaWriter(form: form).schema() }

  /// A model to fill in, with comments.
  public static func template(of form: Form) -> String { ModelTemplateWriter(form: form).template() }
}
