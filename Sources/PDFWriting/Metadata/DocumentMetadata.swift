/// What a file says of the document in it.
public struct DocumentMetadata: Hashable, Sendable {
  /// Its title.
  public var title: String
  /// Who issued it.
  public var author: String?
  /// What it is about.
  public var subject: String?
  /// The program that made it.
  public var creator: String
  /// When it was made and last changed: a value from the model, never the clock, so that the same model gives the same
  /// bytes.
  public var date: DocumentDate?

  /// What a file says of the document in it.
  public init(
    title: String, author: String? = nil, subject: String? = nil, creator: String = "Banxin", date: DocumentDate? = nil
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.creator = creator
    self.date = date
  }
}
