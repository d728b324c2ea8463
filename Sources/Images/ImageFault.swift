/// Why a file is no image that a document can hold.
public enum ImageFault: Error, Hashable, Sendable {
  /// Neither PNG nor JPEG.
  case unknownFormat
  /// A kind of PNG or JPEG that a PDF cannot hold, by its name (`lossless JPEG`).
  case unsupported(String)
  /// The file ends before the image does.
  case truncated
  /// Its bytes contradict the format; what the reader found, in English.
  case corrupt(String)
}
