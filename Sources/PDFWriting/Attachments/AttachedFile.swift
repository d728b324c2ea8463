/// A file that travels inside a PDF (ISO 19005-3 6.8).
public struct AttachedFile: Hashable, Sendable {
  /// What it is to the document (ISO 19005-3 6.8, AFRelationship).
  public enum Relationship: String, Hashable, Sendable {
    /// What the document was made from.
    case source = "Source"
    /// Data that the document shows.
    case data = "Data"
  }

  /// Its name, without a folder.
  public var name: String
  /// Its kind, such as `text/csv`.
  public var mimeType: String
  /// What it is, for people.
  public var title: String
  /// What it is to the document.
  public var relationship: Relationship
  /// What it holds.
  public var bytes: [UInt8]

  /// A file to attach.
  public init(name: String, mimeType: String, title: String, relationship: Relationship, bytes: [UInt8]) {
    self.name = name
    self.mimeType = mimeType
    self.title = title
    self.relationship = relationship
    self.bytes = bytes
  }
}
