/// The pictures of a document, each written once, however many pages show it.
struct DocumentPictures {
  private var objects: [Int: Int] = [:]

  /// The object of a picture; it is written when it is first asked for.
  mutating func object(of placed: PlacedPicture, in body: inout PDFBody) -> Int {
    if let object = objects[placed.number] { return object }
    let object = body.reserve()
    objects[placed.number] = object
    switch placed.picture {
    case .jpeg(let bytes, let width, let height, let isGrey):
      let image = ImageHead(width: width, height: height, isGrey: isGrey)
      body.writeStream(object, packed: bytes, filter: " /Filter /DCTDecode") { image.put(to: &$0) }
    case .pixels(let rgb, let opacity, let width, let height):
      let mask = opacity.map { _ in body.reserve() }
      let image = ImageHead(width: width, height: height, isGrey: false, mask: mask)
      body.writeStream(object, rgb) { image.put(to: &$0) }
      guard let mask, let opacity else { break }
      let maskHead = ImageHead(width: width, height: height, isGrey: true)
      body.writeStream(mask, opacity) { maskHead.put(to: &$0) }
    }
    return object
  }
}

/// An image's dictionary (ISO 32000-1 8.9.5), without `/Interpolate`, which PDF/A forbids (ISO 19005-3 6.2.8).
private struct ImageHead {
  var width: Int
  var height: Int
  var isGrey: Bool
  /// The object of its soft mask (ISO 32000-1 11.6.5.3).
  var mask: Int?

  func put(to syntax: inout PDFSyntax) {
    syntax.put(" /Type /XObject /Subtype /Image /Width ")
    syntax.put(width)
    syntax.put(" /Height ")
    syntax.put(height)
    syntax.put(" /BitsPerComponent 8 /ColorSpace ")
    syntax.put(isGrey ? "/DeviceGray" : "/DeviceRGB")
    guard let mask else { return }
    syntax.put(" /SMask")
    syntax.put(reference: mask)
  }
}
