public import Diagnostics
public import Reading

/// The key by which a model asks for its layout.
public enum LayoutKey {
  /// The key itself.
  public static let name = "layout"

  /// The layout that a model asks for, or what is wrong with its asking; whether there is such a layout is for those
  /// to say who have them.
  public static func read(in model: Value) -> (layout: SourcedText?, findings: [Diagnostic]) {
    guard let value = model[name] else {
      let message = Wording("缺少“layout”（版式名称）", "“layout” (the layout's name) is missing")
      return (nil, [Diagnostic(.error, ModelExplanations.missing, at: model.location, message)])
    }
    if let text = value.text?.trimmed, !text.isEmpty { return (text, []) }
    let found = value.summary
    let message = Wording(
      "“layout”应为版式名称，如 annual-report-2021，这里是\(found.chinese)",
      "“layout” takes a layout's name such as annual-report-2021, found \(found.english)")
    return (nil, [Diagnostic(.error, ModelExplanations.type, at: value.location, message)])
  }
}
