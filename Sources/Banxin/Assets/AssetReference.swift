import Diagnostics
import Reports

/// A place in a model that names a seal's or an image's file.
struct AssetReference {
  enum Use: Hashable {
    case picture
    case seal
  }

  var file: SourcedText
  var use: Use
  /// A seal's diameter as written.
  var diameter: SourcedText?

  /// Every reference of a report, by the fields of its form.
  static func all(in report: Report, form: Form) -> [AssetReference] {
    var walk = Walk()
    walk.visit(form.root.fields, values: report.fields)
    return walk.references
  }

  private struct Walk {
    var references: [AssetReference] = []

    mutating func visit(_ fields: [FormField], values: [FieldPath: Field]) {
      for field in fields {
        switch (field.kind, values[field.path]?.content) {
        case (.file, .line(let file)?): addSeal(file, at: field.path, values: values)
        case (.body, .body(let items)?): addPictures(in: items)
        case (.list(let list), .list(let items)?):
          for item in items { visit([list.item], values: item) }
        case (.group(let group), _): visit(group.fields, values: values)
        default: break
        }
      }
    }

    /// The diameter stands beside the file.
    private mutating func addSeal(_ file: SourcedText, at path: FieldPath, values: [FieldPath: Field]) {
      let parent = path.rawValue.split(separator: ".").dropLast().joined(separator: ".")
      let beside = FieldPath(rawValue: parent.isEmpty ? "diameter" : parent + ".diameter")
      var diameter: SourcedText?
      if case .line(let written)? = values[beside]?.content { diameter = written }
      references.append(AssetReference(file: file, use: .seal, diameter: diameter))
    }

    private mutating func addPictures(in items: [BodyItem]) {
      for case .image(let image) in items { references.append(AssetReference(file: image.file, use: .picture)) }
    }
  }
}
