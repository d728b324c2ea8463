import Diagnostics
import Measure
import Reports
import Styling
import Typesetting

/// Sets a picture that the author put into the text.
struct ImageComposer {
  let image: BodyImage
  let picture: Pictures.Picture
  let dress: Dress

  /// The picture as a block of that number, as wide as the author asks, else at its own resolution. Where the author
  /// says nothing else, its caption tells those who cannot see it what it shows.
  func block(number: Int) -> ImageBlock {
    ImageBlock(
      asset: picture.asset, size: size, alternative: (image.alternative ?? image.caption)?.string,
      caption: image.caption.map { dress.paragraph(LabelGap.set(inCaption: $0), role: "caption", block: number) },
      place: Place(block: number, role: "image"))
  }

  private var size: Size {
    let natural = picture.naturalSize
    guard let width = image.width.flatMap({ DistanceReader.length($0.string) }), width > .zero, natural.width > .zero
    else { return natural }
    return Size(width: width, height: width * (natural.height / natural.width))
  }
}
