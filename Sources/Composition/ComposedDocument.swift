public import Diagnostics
public import Typesetting

/// A report as the blocks that the typesetter sets, in order.
public struct ComposedDocument: Sendable {
  /// Text of the author's that is set in a face, so that characters which no face covers can be told with their places.
  public struct SetText: Sendable {
    /// The words, with their places in the model.
    public var text: SourcedText
    /// The faces that set them.
    public var face: FaceRole
  }

  /// What follows what.
  public var blocks: [Block]
  /// Everything that came out of the model and is set.
  public var texts: [SetText]
  /// The document's title in one line, for the file's metadata.
  public var title: String
  /// Who issues it.
  public var author: String?

  /// A document.
  public init(blocks: [Block] = [], texts: [SetText] = [], title: String = "", author: String? = nil) {
    self.blocks = blocks
    self.texts = texts
    self.title = title
    self.author = author
  }
}
