internal import Cairo
internal import Images
internal import Measure
internal import Typesetting

/// The pictures of one document as Cairo draws them, each opened once.
final class DrawingImages {
  private struct Key: Hashable {
    var index: Int
    var kind: PlacedImage.Kind
  }

  private let files: [ImageFile]
  /// Whether the output takes JPEG files as they are, so that they keep their size and lose nothing.
  private let passesJPEG: Bool
  private var images: [Key: RasterImage] = [:]

  init(files: [ImageFile], format: OutputFormat) {
    self.files = files
    passesJPEG = format == .svg
  }

  /// Draws a picture into its box.
  func draw(_ placed: PlacedImage, page: Int, in context: DrawingContext) throws(RenderingError) {
    guard files.indices.contains(placed.asset.index) else {
      throw .unknownImage(page: page, index: placed.asset.index)
    }
    let corners = PictureCorners(of: placed, header: files[placed.asset.index].header)
    context.draw(
      try image(Key(index: placed.asset.index, kind: placed.kind)),
      at: PicturePlace(
        first: Self.corner(corners.first), rowEnd: Self.corner(corners.rowEnd), lastRow: Self.corner(corners.lastRow)))
  }

  private func image(_ key: Key) throws(RenderingError) -> RasterImage {
    if let image = images[key] { return image }
    let file = files[key.index]
    let image = try RenderingError.catching { () throws(CairoError) in
      try key.kind == .seal ? file.seal() : file.picture(passingJPEG: passesJPEG)
    }
    images[key] = image
    return image
  }

  private static func corner(_ point: Point) -> PicturePlace.Corner {
    PicturePlace.Corner(x: point.x.points, y: point.y.points)
  }
}

extension ImageFile {
  fileprivate func picture(passingJPEG: Bool) throws(CairoError) -> RasterImage {
    // A document has one colour space: inks are turned into light.
    guard passingJPEG, header.format == .jpeg, header.colour != .cmyk else { return try decoded() }
    return try RasterImage(passingJPEG: bytes, width: header.width, height: header.height)
  }
}
