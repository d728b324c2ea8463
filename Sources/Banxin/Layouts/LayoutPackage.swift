public import Digests
public import Diagnostics
public import Reports
public import Styling

/// One kind of document, ready for use: how it is set, and what its models hold.
public struct LayoutPackage: Sendable {
  /// How it is set.
  public var layout: Layout
  /// What its models hold.
  public var form: Form
  /// The digest of its files, those of the layouts that it extends included.
  public var digest: Digest

  /// What this kind of document is called.
  public func title(in language: Wording.Language) -> String { form.title.text(in: language) }

  /// The form's tables by their names, as the composer takes them.
  public var grids: [String: Grid] {
    Dictionary(form.grids.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
