internal import HarfBuzz
internal import PDFWriting
internal import Styling
internal import Typesetting

/// The faces of a library whose glyphs PDFs take in, opened as they are needed and kept: what was cut for one document is
/// there for the next.
final class GlyphSources {
  private let library: FontLibrary
  private var sources: [Int: GlyphSource] = [:]

  init(library: FontLibrary) {
    self.library = library
  }

  /// The glyphs of a face.
  func source(of face: FaceID) throws(PDFWritingError) -> GlyphSource {
    if let source = sources[face.index] { return source }
    guard let installed = library.installed(face) else { throw .unknownFace(index: face.index) }
    do {
      let source = try GlyphSource(path: installed.path, index: installed.index)
      sources[face.index] = source
      return source
    } catch {
      throw .unusableFace(family: library.family(of: face)?.name ?? "?", reason: "\(error)")
    }
  }
}
