internal import Cairo
public import Images

/// An image file's bytes, told apart and found sound.
public struct ImageFile: Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// What it says of itself.
  public let header: ImageHeader

  /// A file whose header was read from these bytes; `verify()` has still to look at its pixels.
  public init(bytes: [UInt8], header: ImageHeader) {
    self.bytes = bytes
    self.header = header
  }

  /// Decodes all pixels and drops them: a file that is cut off or damaged shows before anything is set.
  ///
  /// - Returns: Whether nothing shines through any of them.
  public func verify() throws(ImageFault) -> Bool {
    do {
      let image = try decoded()
      guard image.width == header.width, image.height == header.height else {
        throw ImageFault.corrupt("\(image.width) × \(image.height) pixels")
      }
      return image.isOpaque
    } catch let error as CairoError {
      throw .corrupt(error.description)
    } catch let fault as ImageFault {
      throw fault
    } catch {
      throw .corrupt("\(error)")
    }
  }

  /// The image with its pixels.
  func decoded() throws(CairoError) -> RasterImage {
    switch header.format {
    case .png: try RasterImage(png: bytes)
    case .jpeg: try RasterImage(decodingJPEG: bytes, width: header.width, height: header.height)
    }
  }

  /// The image as a seal. On white ground it would hide the name and the date: its white is taken away.
  func seal() throws(CairoError) -> RasterImage {
    let image = try decoded()
    return image.isOpaque ? try image.withoutWhite() : image
  }
}
