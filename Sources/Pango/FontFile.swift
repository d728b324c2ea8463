internal import CPango

/// What a font file says of one of its faces.
public struct FaceNames: Hashable, Sendable {
  /// The face's number in its file: 0 unless the file is a collection.
  public var index: Int
  /// The name that PDF and PostScript know it by; the one that tells the faces of a family apart.
  public var postScriptName: String
  /// The family's names, in all the languages that the file has.
  public var families: [String]

  /// The names of a face.
  public init(index: Int, postScriptName: String, families: [String]) {
    self.index = index
    self.postScriptName = postScriptName
    self.families = families
  }
}

/// A file of one or more faces, as Fontconfig reads it.
public enum FontFile {
  /// The faces of the file at `path`, in their order; empty where it is no font.
  ///
  /// Instances of variable fonts are left out: a face is pinned by file and index alone.
  public static func faces(at path: String) -> [FaceNames] {
    guard let set = FcFontSetCreate() else { return [] }
    defer { FcFontSetDestroy(set) }
    path.withCString { path in
      path.withMemoryRebound(to: FcChar8.self, capacity: 1) { path in
        _ = FcFreeTypeQueryAll(path, ~0, nil, nil, set)
      }
    }
    return (0..<Int(set.pointee.nfont)).compactMap { set.pointee.fonts[$0].flatMap(names) }
  }

  private static func names(of pattern: OpaquePointer) -> FaceNames? {
    var index: Int32 = 0
    guard FcPatternGetInteger(pattern, FC_INDEX, 0, &index) == FcResultMatch, index >> 16 == 0 else { return nil }
    guard let postScriptName = string(FC_POSTSCRIPT_NAME, 0, of: pattern) else { return nil }
    var families: [String] = []
    while let family = string(FC_FAMILY, families.count, of: pattern) { families.append(family) }
    return FaceNames(index: Int(index), postScriptName: postScriptName, families: families)
  }

  private static func string(_ object: String, _ number: Int, of pattern: OpaquePointer) -> String? {
    var value: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(pattern, object, Int32(number), &value) == FcResultMatch, let value else { return nil }
    return String(cString: value)
  }
}
