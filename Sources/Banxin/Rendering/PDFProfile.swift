/// What a PDF is made for.
public enum PDFProfile: Hashable, Sendable {
  /// To be kept and read by everyone: PDF/A and PDF/UA in one file, with the model and its figures inside where
  /// `attachesSource` says so.
  case archive(attachesSource: Bool)
  /// To be printed: pages and bookmarks, nothing more.
  case plain

  /// An archive that carries its model.
  public static let archive = PDFProfile.archive(attachesSource: true)
}
