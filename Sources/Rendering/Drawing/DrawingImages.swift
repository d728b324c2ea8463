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
  /// Whether pixels are blended in another size; a PDF leaves that to who shows it.
  private let isSmoothed: Bool
  private var images: [Key: RasterImage] = [:]

  init(files: [ImageFile], format: OutputFormat) {
    self.files = files
    switch format {
    case .pdf: (passesJPEG, isSmoothed) = (true, false)
    case .svg: (passesJPEG, isSmoothed) = (true, true)
    case .png: (passesJPEG, isSmoothed) = (false, true)
    }
  }

  /// Draws a picture into its box.
  func draw(_ placed: PlacedImage, page: Int, in context: DrawingContext) throws(RenderingError) {
    guard files.indices.contains(placed.asset.index) else {
      throw .unknownImage(page: page, index: placed.asset.index)
    }
    let header = files[placed.asset.index].header
    let image = try image(Key(index: placed.asset.index, kind: placed.kind))
    let frame = placed.kind == .seal ? Self.box(of: header, inside: placed.frame) : placed.frame
    context.draw(
      image, at: Self.place(of: header.orientation, in: frame, isTurned: placed.isTurned), isSmoothed: isSmoothed)
  }

  private func image(_ key: Key) throws(RenderingError) -> RasterImage {
    if let image = images[key] { return image }
    let image = try RenderingError.catching { () throws(CairoError) in
      let image = try key.kind == .seal ? Self.seal(files[key.index]) : picture(files[key.index])
      try image.setIdentifier("\(key.kind)-\(key.index)")
      return image
    }
    images[key] = image
    return image
  }

  private func picture(_ file: ImageFile) throws(CairoError) -> RasterImage {
    // A document has one colour space: inks are turned into light.
    guard passesJPEG, file.header.format == .jpeg, file.header.colour != .cmyk else { return try file.decoded() }
    return try RasterImage(passingJPEG: file.bytes, width: file.header.width, height: file.header.height)
  }

  /// A seal on white ground would hide the name and the date: its white is taken away.
  private static func seal(_ file: ImageFile) throws(CairoError) -> RasterImage {
    let image = try file.decoded()
    return image.isOpaque ? try image.withoutWhite() : image
  }

  /// The box of a seal that is not as wide as it is high, in the middle of its diameter's square.
  private static func box(of header: ImageHeader, inside square: Rectangle) -> Rectangle {
    let natural = header.naturalSize
    let longest = max(natural.width, natural.height, Length(units: 1))
    let width = square.size.width * (natural.width / longest)
    let height = square.size.height * (natural.height / longest)
    return Rectangle(
      x: square.minX + (square.size.width - width) / 2, y: square.minY + (square.size.height - height) / 2,
      width: width, height: height)
  }

  private static func place(
    of orientation: ImageOrientation, in frame: Rectangle, isTurned: Bool
  ) -> PicturePlace {
    func corner(_ upright: (x: Double, y: Double)) -> PicturePlace.Corner {
      // On its side, rightwards is upwards and downwards rightwards.
      let share = isTurned ? (x: upright.y, y: 1 - upright.x) : upright
      return corner(at: share)
    }
    func corner(at share: (x: Double, y: Double)) -> PicturePlace.Corner {
      PicturePlace.Corner(
        x: frame.minX.points + share.x * frame.size.width.points,
        y: frame.minY.points + share.y * frame.size.height.points)
    }
    let corners = orientation.corners
    return PicturePlace(
      first: corner(corners.first), rowEnd: corner(corners.rowEnd), lastRow: corner(corners.lastRow))
  }
}
