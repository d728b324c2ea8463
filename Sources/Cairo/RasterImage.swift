internal import CCairo
internal import CJPEG

/// A picture to be drawn.
///
/// Wraps an image surface and the data that Cairo may write instead of its pixels
/// <https://www.cairographics.org/manual/cairo-cairo-surface-t.html#cairo-surface-set-mime-data>. A picture belongs to the
/// task that made it: it is not `Sendable`.
public final class RasterImage {
  let pointer: OpaquePointer
  /// Pixels a row.
  public let width: Int
  /// Rows.
  public let height: Int

  /// A picture of blank pixels, to be filled in.
  private init(format: cairo_format_t, width: Int, height: Int) throws(CairoError) {
    self.width = width
    self.height = height
    pointer = cairo_image_surface_create(format, Int32(clamping: width), Int32(clamping: height))
    try check(cairo_surface_status(pointer), during: "create picture")
  }

  /// The picture that a PNG file holds.
  public init(png bytes: [UInt8]) throws(CairoError) {
    let source = ByteSource(bytes)
    pointer = withExtendedLifetime(source) {
      cairo_image_surface_create_from_png_stream(ByteSource.read, source.closure)
    }
    width = Int(cairo_image_surface_get_width(pointer))
    height = Int(cairo_image_surface_get_height(pointer))
    try check(cairo_surface_status(pointer), during: "read PNG")
  }

  /// The pixels that a JPEG file of that size holds.
  public convenience init(decodingJPEG bytes: [UInt8], width: Int, height: Int) throws(CairoError) {
    try self.init(format: CAIRO_FORMAT_RGB24, width: width, height: height)
    let stride = Int(cairo_image_surface_get_stride(pointer))
    var message = [CChar](repeating: 0, count: Int(CJPEG_MESSAGE_SIZE))
    cairo_surface_flush(pointer)
    let status = cjpeg_decode(
      bytes, bytes.count, UInt32(clamping: width), UInt32(clamping: height), cairo_image_surface_get_data(pointer),
      stride, &message)
    cairo_surface_mark_dirty(pointer)
    guard status == 0 else {
      let reason = String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      throw CairoError(status: CAIRO_STATUS_READ_ERROR.rawValue, during: "read JPEG (\(reason))")
    }
  }

  /// A JPEG file of that size that SVG takes as it is; it has no pixels to draw elsewhere.
  public convenience init(passingJPEG bytes: [UInt8], width: Int, height: Int) throws(CairoError) {
    try self.init(format: CAIRO_FORMAT_RGB24, width: width, height: height)
    try attach(bytes, as: CAIRO_MIME_TYPE_JPEG)
  }

  deinit { cairo_surface_destroy(pointer) }

  /// The pixel at that place as 0xAARRGGBB, its colours multiplied by its opacity; `nil` outside the picture.
  public func pixel(x: Int, y: Int) -> UInt32? {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return nil }
    let pixel = row(y)[x]
    return cairo_image_surface_get_format(pointer) == CAIRO_FORMAT_ARGB32 ? pixel : pixel | 0xFF00_0000
  }

  /// Whether nothing shines through any pixel.
  public var isOpaque: Bool {
    guard cairo_image_surface_get_format(pointer) == CAIRO_FORMAT_ARGB32 else { return true }
    return (0..<height).allSatisfy { y in row(y).allSatisfy { $0 >> 24 == 0xFF } }
  }

  /// The picture with its white taken away: on white paper it looks as before, and its white covers nothing.
  ///
  /// A pixel keeps as much opacity as its darkest part is darker than white; red ink stays red and opaque.
  public func withoutWhite() throws(CairoError) -> RasterImage {
    let image = try RasterImage(format: CAIRO_FORMAT_ARGB32, width: width, height: height)
    cairo_surface_flush(image.pointer)
    for y in 0..<height {
      let target = image.row(y)
      for (x, pixel) in row(y).enumerated() {
        let (red, green, blue) = (pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF)
        let white = min(red, green, blue)
        // Cairo's pixels are multiplied by their opacity (CAIRO_FORMAT_ARGB32).
        target[x] = (255 - white) << 24 | (red - white) << 16 | (green - white) << 8 | (blue - white)
      }
    }
    cairo_surface_mark_dirty(image.pointer)
    return image
  }

  /// The pixels from the top row down: a byte for each of red, green and blue, not multiplied by the opacity, whose bytes
  /// come beside them where something shines through.
  public func samples() -> (colours: [UInt8], opacity: [UInt8]?) {
    var (colours, opacity): ([UInt8], [UInt8]) = ([], [])
    let isOpaque = isOpaque
    colours.reserveCapacity(width * height * 3)
    if !isOpaque { opacity.reserveCapacity(width * height) }
    for y in 0..<height {
      for pixel in row(y) {
        let share = isOpaque ? 255 : pixel >> 24
        for shift in [16, 8, 0] as [UInt32] {
          let part = pixel >> shift & 0xFF
          colours.append(share == 0 ? 0 : UInt8(min(255, (part * 255 + share / 2) / share)))
        }
        if !isOpaque { opacity.append(UInt8(share)) }
      }
    }
    return (colours, isOpaque ? nil : opacity)
  }

  /// A row's pixels, 0xAARRGGBB.
  private func row(_ y: Int) -> UnsafeMutableBufferPointer<UInt32> {
    guard let data = cairo_image_surface_get_data(pointer) else { return .init(start: nil, count: 0) }
    let start = data + y * Int(cairo_image_surface_get_stride(pointer))
    return UnsafeMutableBufferPointer(
      start: UnsafeMutableRawPointer(start).assumingMemoryBound(to: UInt32.self), count: width)
  }

  /// Hands a copy of the bytes to Cairo, which frees it with the surface.
  private func attach(_ bytes: [UInt8], as type: String) throws(CairoError) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    _ = copy.initialize(from: bytes)
    let status = cairo_surface_set_mime_data(
      pointer, type, copy.baseAddress, UInt(bytes.count), { $0?.deallocate() }, copy.baseAddress)
    if status != CAIRO_STATUS_SUCCESS { copy.deallocate() }
    try check(status, during: "attach \(type)")
  }
}

/// Where Cairo's callback takes bytes from; it must outlive the call that reads.
private final class ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A `cairo_read_func_t` whose closure is an unretained `ByteSource`.
  static let read: cairo_read_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
    let source = Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
    guard Int(count) <= source.bytes.count - source.position else { return CAIRO_STATUS_READ_ERROR }
    source.bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress, count > 0 else { return }
      data.update(from: start + source.position, count: Int(count))
    }
    source.position += Int(count)
    return CAIRO_STATUS_SUCCESS
  }

  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
}
