internal import Cairo
internal import Measure
internal import Pango
internal import Styling
internal import Typesetting

/// The faces of a catalogue as Cairo draws with them, each kept at the sizes that were asked for.
final class DrawingFonts {
  private struct Key: Hashable {
    var face: Int
    var size: Int
  }

  private let catalogue: FontCatalogue
  private var fonts: [Key: ScaledFont] = [:]

  init(catalogue: FontCatalogue) {
    self.catalogue = catalogue
  }

  /// How far a glyph of that face and size moves the pen by itself, which is as wide as readers of a PDF take it to be.
  func advance(of glyph: UInt32, face id: FaceID, size: Length) -> Length {
    guard let face = catalogue.face(id), face.unitsPerEm > 0 else { return .zero }
    return size * (Double(face.advance(of: glyph)) / Double(face.unitsPerEm))
  }

  /// The font of that face and size.
  func scaledFont(face id: FaceID, size: Length) throws(RenderingError) -> ScaledFont {
    let key = Key(face: id.index, size: size.units)
    if let font = fonts[key] { return font }
    guard let face = catalogue.face(id) else { throw .unknownFace(index: id.index) }
    if fonts.count >= 256 { fonts.removeAll() }
    do {
      let font = try face.font(sizeInPoints: size.points).scaledFont()
      fonts[key] = font
      return font
    } catch let error as CairoError {
      throw .cairo(error)
    } catch {
      throw .unusableFace(family: catalogue.library.family(of: id)?.name ?? "?", reason: "\(error)")
    }
  }
}
