public import HarfBuzz
public import Typesetting

/// Who has the faces and the pictures that pages name by number.
public protocol PageResources: AnyObject {
  /// The glyphs of a face.
  ///
  /// - Throws: `unknownFace`, `unusableFace`.
  func glyphSource(of face: FaceID) throws(PDFWritingError) -> GlyphSource

  /// A picture with its place on the sheet.
  ///
  /// - Parameter page: The page's number, from 1, for errors.
  /// - Throws: `unknownImage`, `unusableImage`.
  func picture(_ placed: PlacedImage, page: Int) throws(PDFWritingError) -> PlacedPicture
}
