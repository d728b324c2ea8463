/// What a report is rendered as.
public enum RenderFormat: String, CaseIterable, Hashable, Sendable {
  /// One file.
  case pdf
  /// An image a page.
  case png
  /// A drawing a page.
  case svg

  /// Whether each page is a file of its own.
  public var isOneFileAPage: Bool { self != .pdf }
}
