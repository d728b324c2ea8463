internal import Cairo
internal import Images
internal import PDFWriting
internal import Typesetting

extension ImageFile {
  /// The image as a PDF holds it. A JPEG passes through, but for one in printing inks: a document has one colour space.
  func picture(as kind: PlacedImage.Kind) throws(CairoError) -> PDFPicture {
    if kind == .picture, header.format == .jpeg, header.colour != .cmyk {
      return .jpeg(bytes, width: header.width, height: header.height, isGrey: header.colour == .grey)
    }
    let image = try kind == .seal ? seal() : decoded()
    let samples = image.samples()
    return .pixels(rgb: samples.colours, opacity: samples.opacity, width: image.width, height: image.height)
  }
}
