public import Diagnostics
import Reading
import Reports

/// What a model says, by the keys of its form and unjudged: what a form on a screen is filled with.
public struct ModelValues: Sendable {
  /// The layout that the model asks for.
  public var layout: String
  /// The values as JSON: see `ModelValuesWriter`.
  public var json: String
}

extension ReportChecker {
  /// The model's values, or what keeps them from being read: a broken file, an unknown layout.
  public func values(of source: ModelSource) -> (values: ModelValues?, findings: [Diagnostic]) {
    let (model, package, findings) = model(in: source)
    // Of a file with a fault in its writing, part may have been left out: a form would lose it for good.
    guard let model, let package, !findings.stopsWork(strict: false) else { return (nil, findings) }
    let json = ModelValuesWriter(form: package.form).values(of: model)
    return (ModelValues(layout: package.form.name, json: json), findings)
  }
}
