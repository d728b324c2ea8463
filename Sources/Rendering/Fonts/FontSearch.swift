internal import Diagnostics
internal import Pango
internal import Styling

/// Looks for the files of a manifest's families in some folders.
struct FontSearch {
  /// Files that are not what the manifest says.
  private(set) var findings: [Diagnostic] = []
  private let files: [FontFolder.File]
  /// The faces of files that the manifest does not know: the user's own fonts.
  private let own: [(path: String, names: FaceNames)]

  /// A search in `folders`, in their order.
  init(folders: [String], manifest: FontManifest) {
    files = folders.flatMap { FontFolder(path: $0).files }
    let free = Set(manifest.families.compactMap(Self.freeFile))
    own = files.filter { !free.contains($0.name) }.flatMap { file in
      FontFile.faces(at: file.path).map { (file.path, $0) }
    }
  }

  /// The face of a family; `nil` where no file has it.
  mutating func face(of family: FontManifest.Family) -> FontLibrary.InstalledFace? {
    switch family.source {
    case .free(let free): face(of: free)
    case .licensed(let names): face(named: names)
    }
  }

  private mutating func face(of free: FontManifest.FreeFile) -> FontLibrary.InstalledFace? {
    guard let file = files.first(where: { $0.name == free.file }) else { return nil }
    // The sha256 is checked by the installer and by `FontReport`; a size costs nothing to check each time.
    guard file.byteCount == free.byteCount else {
      findings.append(Self.wrongSize(file, expected: free.byteCount))
      return nil
    }
    return FontLibrary.InstalledFace(path: file.path, index: free.index, postScriptName: free.postScriptName)
  }

  private func face(named wanted: [String]) -> FontLibrary.InstalledFace? {
    let match = own.first { Self.has($0.names, oneOf: wanted) }
    return match.map {
      FontLibrary.InstalledFace(path: $0.path, index: $0.names.index, postScriptName: $0.names.postScriptName)
    }
  }

  private static func has(_ names: FaceNames, oneOf wanted: [String]) -> Bool {
    wanted.contains(names.postScriptName) || names.families.contains { wanted.contains($0) }
  }

  private static func freeFile(_ family: FontManifest.Family) -> String? {
    if case .free(let free) = family.source { free.file } else { nil }
  }

  private static func wrongSize(_ file: FontFolder.File, expected: Int) -> Diagnostic {
    Diagnostic(
      .warning, .fontFile, at: nil,
      Wording(
        "字体文件 \(file.name) 有 \(file.byteCount) 字节，应为 \(expected) 字节，不予使用",
        "the font file \(file.name) has \(file.byteCount) bytes, expected \(expected): it is not used"),
      hints: [Wording("运行 make fonts 重新安装", "run make fonts to install it again")])
  }
}
