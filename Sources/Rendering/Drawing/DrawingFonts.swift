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
  private var faces: [Int: FontFace] = [:]
  private var fonts: [Key: ScaledFont] = [:]

  init(catalogue: FontCatalogue) {
    self.catalogue = catalogue
  }

  /// The font of that face and size.
  func scaledFont(face id: FaceID, size: Length) throws(RenderingError) -> ScaledFont {
    let key = Key(face: id.index, size: size.units)
    if let font = fonts[key] { return font }
    if fonts.count >= 256 { fonts.removeAll() }
    let face = try face(id)
    let font = try RenderingError.catching { () throws(CairoError) in
      try face.scaledFont(sizeInPoints: size.points)
    }
    fonts[key] = font
    return font
  }

  private func face(_ id: FaceID) throws(RenderingError) -> FontFace {
    if let face = faces[id.index] { return face }
    guard let installed = catalogue.library.installed(id) else { throw .unknownFace(index: id.index) }
    do {
      let face = try FontFace(path: installed.path, index: installed.index)
      faces[id.index] = face
      return face
    } catch {
      throw .unusableFace(family: catalogue.library.family(of: id)?.name ?? "?", reason: "\(error)")
    }
  }
}
