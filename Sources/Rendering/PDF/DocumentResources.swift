internal import HarfBuzz
internal import Images
internal import PDFWriting
internal import Typesetting

/// The faces and pictures of one document, each picture decoded once.
final class DocumentResources: PageResources {
  private struct Key: Hashable {
    var index: Int
    var kind: PlacedImage.Kind
  }

  private let fonts: GlyphSources
  private let files: [ImageFile]
  private var pictures: [Key: (number: Int, picture: PDFPicture)] = [:]

  init(fonts: GlyphSources, files: [ImageFile]) {
    self.fonts = fonts
    self.files = files
  }

  func glyphSource(of face: FaceID) throws(PDFWritingError) -> GlyphSource { try fonts.source(of: face) }

  func picture(_ placed: PlacedImage, page: Int) throws(PDFWritingError) -> PlacedPicture {
    guard files.indices.contains(placed.asset.index) else {
      throw .unknownImage(page: page, index: placed.asset.index)
    }
    let file = files[placed.asset.index]
    let corners = PictureCorners(of: placed, header: file.header)
    let key = Key(index: placed.asset.index, kind: placed.kind)
    let (number, picture) = try decoded(key, page: page)
    return PlacedPicture(
      number: number, picture: picture, first: corners.first, rowEnd: corners.rowEnd, lastRow: corners.lastRow)
  }

  private func decoded(_ key: Key, page: Int) throws(PDFWritingError) -> (number: Int, picture: PDFPicture) {
    if let known = pictures[key] { return known }
    do {
      let picture = try files[key.index].picture(as: key.kind)
      pictures[key] = (pictures.count, picture)
      return (pictures.count - 1, picture)
    } catch {
      throw .unusableImage(page: page, reason: "\(error)")
    }
  }
}
