public import Diagnostics

/// Writes a form's JSON Schema (draft 2020-12), which editors complete and check models by.
///
/// It describes what `ReportReader` takes: keys or statutory labels, `0` for a row or a group, lists for rows. What
/// compares figures with each other is left to the checks.
public struct JSONSchemaWriter: Sendable {
  private let form: Form
  private let language: Wording.Language

  /// A writer of that form's schema; descriptions are in `language`.
  public init(form: Form, language: Wording.Language = .chinese) {
    self.form = form
    self.language = language
  }

  /// The name under which models refer to the schema of a form.
  public static func fileName(of form: Form) -> String { "\(form.name).schema.json" }

  /// The schema as text; the same form gives the same bytes.
  public func schema() -> String {
    let layout: JSONValue = [
      "description": .string(language == .chinese ? "版式" : "layout"), "const": .string(form.name),
    ]
    var building = SchemaBuilding(language: language)
    let root = building.object(of: form.root, first: [JSONValue.Member(name: LayoutKey.name, value: layout)])
    let head: JSONValue = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "title": .string(form.title.text(in: language)),
    ]
    let schema = head.adding(root.members).adding(exclusions).adding("$defs", .object(building.definitions))
    return schema.text + "\n"
  }

  /// At most one of some fields.
  private var exclusions: [JSONValue.Member] {
    form.alternatives.flatMap { choice in
      let names = choice.map(\.rawValue).filter { !$0.contains(".") }
      let pairs = names.indices.flatMap { first in
        names[(first + 1)...].map { JSONValue.array([.string(names[first]), .string($0)]) }
      }
      return [JSONValue.Member(name: "not", value: ["anyOf": .array(pairs.map { ["required": $0] })])]
    }
  }
}
