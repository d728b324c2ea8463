/// A face of a font file that programs of some of its glyphs are made from, to be embedded in PDFs.
///
/// What was cut out for one document is kept for the next, within bounds; a program depends on its glyphs alone, whatever
/// was asked before. A source belongs to the task that opened it: it is not `Sendable`.
public final class GlyphSource {
  /// What the face's outlines are written in.
  public let format: FontProgramFormat
  /// What the face says of itself.
  public let metrics: FaceMetrics

  private let path: String
  private let index: Int
  private let face: OpenFace
  private let outlines: OpenFace
  private let glyphCount: Int
  private(set) var kept = KeptCharstrings()

  /// Opens the face of that index in the file at `path`.
  ///
  /// - Throws: `unreadableFontFile`, or `missingFace` where the face has no outlines that a PDF of version 1.7 can hold.
  public init(path: String, index: Int) throws(HarfBuzzError) {
    let face = try OpenFace(path: path, index: index)
    if face.hasTable("CFF ") {
      format = .cff
    } else if face.hasTable("glyf") {
      format = .trueType
    } else {
      throw .missingFace(path: path, index: index)
    }
    glyphCount = face.glyphCount
    metrics = FaceMetrics(face)
    self.face = face
    outlines = try face.outlinesAlone()
    self.path = path
    self.index = index
  }

  /// How far a glyph moves the pen, in units of the face (`hmtx` table).
  public func advance(of glyph: UInt32) -> Int { face.advance(of: glyph) }

  /// A font program of those glyphs, without hints, and of `.notdef`.
  ///
  /// - Parameter glyphs: Numbers of glyphs of the face; their order does not matter.
  /// - Throws: `missingGlyph`, `malformedFace`, or `refused` where memory runs out.
  public func program(of glyphs: [UInt32]) throws(HarfBuzzError) -> FontProgram {
    if let glyph = glyphs.first(where: { $0 >= glyphCount }) { throw .missingGlyph(glyph, path: path) }
    let glyphs = Set(glyphs).union([0]).sorted()
    switch format {
    case .cff: return try compactProgram(of: glyphs)
    case .trueType: return try trueTypeProgram(of: glyphs)
    }
  }

  private func compactProgram(of glyphs: [UInt32]) throws(HarfBuzzError) -> FontProgram {
    try keep(glyphs)
    let writer = CompactFontWriter(name: metrics.postScriptName, topEntries: kept.topEntries)
    let bytes = writer.font(of: glyphs.compactMap { kept[$0] }, in: kept)
    let identifiers = glyphs.enumerated().map { ($0.element, UInt16($0.offset)) }
    return FontProgram(bytes: bytes, identifiers: Dictionary(uniqueKeysWithValues: identifiers))
  }

  /// Cuts out those glyphs that were not yet.
  private func keep(_ glyphs: [UInt32]) throws(HarfBuzzError) {
    kept.forgetWhereFull()
    let new = glyphs.filter { kept[$0] == nil }
    guard !new.isEmpty else { return }
    let cut = try GlyphCut(new, from: outlines)
    do {
      try kept.keep(cut.numbers, of: CompactFont(cut.face.table("CFF ")))
    } catch {
      throw .malformedFace(path: path, index: index, reason: error.reason)
    }
  }

  /// HarfBuzz keeps the order of glyphs, and adds those that composite glyphs are made of.
  private func trueTypeProgram(of glyphs: [UInt32]) throws(HarfBuzzError) -> FontProgram {
    let cut = try GlyphCut(glyphs, from: outlines)
    return FontProgram(bytes: cut.face.file(), identifiers: cut.numbers.mapValues { UInt16($0) })
  }
}
