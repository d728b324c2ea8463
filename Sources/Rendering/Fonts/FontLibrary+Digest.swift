public import Digests

extension FontLibrary {
  /// The digest of the manifest and of every installed face.
  ///
  /// A face stands for its file by its size and its table directory, which has a checksum of each table (OpenType,
  /// “Table Directory”): files of a hundred megabytes together need not be read through for each document.
  public func contentDigest() -> Digest {
    var builder = DigestBuilder()
    builder.addPart(manifestDigest?.bytes ?? [])
    for face in faces {
      guard let face else {
        builder.addPart([])
        continue
      }
      builder.addPart(face.postScriptName)
      // A file without a directory cannot be opened as a face either: it sets nothing.
      builder.addPart(FontDirectory(path: face.path, index: face.index)?.bytes ?? [])
    }
    return builder.digest()
  }
}
