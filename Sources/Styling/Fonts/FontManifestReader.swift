public import Diagnostics
public import Reading

extension Diagnostic.Code {
  /// Something in the font manifest is wrong.
  public static let fontManifest: Diagnostic.Code = "FONT-MANIFEST"
}

/// Reads `Fonts/manifest.yaml`.
public struct FontManifestReader {
  private var findings: [Diagnostic] = []

  /// A reader of one manifest.
  public init() {}

  /// The manifest that `value` describes, and what is wrong with it.
  public mutating func manifest(from value: Value) -> (manifest: FontManifest, findings: [Diagnostic]) {
    findings = []
    var reader = MappingReader(value, code: .fontManifest)
    let families = entries(of: reader.required("families")).compactMap { family(from: $0) }
    let known = Set(families.map(\.name))
    let roles = entries(of: reader.required("roles")).compactMap { role(from: $0, known: known) }
    let fallback = names(in: reader.texts("fallback") ?? [], known: known)
    findings += reader.finish()
    return (FontManifest(roles: roles, families: families, fallback: fallback), findings)
  }

  private func entries(of value: Value?) -> [Value.Entry] {
    if case .mapping(let entries)? = value?.content { entries } else { [] }
  }

  private mutating func role(from entry: Value.Entry, known: Set<String>) -> FontManifest.Role? {
    var reader = MappingReader(entry.value, code: .fontManifest)
    let category = required("category", of: &reader)
    let faces = names(in: reader.texts("faces") ?? [], known: known)
    let latin = names(in: reader.texts("latin") ?? [], known: known)
    if faces.isEmpty { reader.report(at: reader.location, Wording("“faces”中没有字体", "“faces” names no family")) }
    findings += reader.finish()
    guard let category, !faces.isEmpty else { return nil }
    return FontManifest.Role(name: entry.key.string, category: category, faces: faces, latin: latin)
  }

  /// The names that the manifest knows; others are reported.
  private mutating func names(in texts: [SourcedText], known: Set<String>) -> [String] {
    for text in texts where !known.contains(text.string) {
      findings.append(
        Diagnostic(
          .error, .fontManifest, at: text.location,
          Wording("“families”中没有“\(text.string)”", "“families” has no “\(text.string)”")))
    }
    return texts.map(\.string).filter(known.contains)
  }

  private mutating func family(from entry: Value.Entry) -> FontManifest.Family? {
    var reader = MappingReader(entry.value, code: .fontManifest)
    let category = required("category", of: &reader)
    let licence = required("licence", of: &reader)
    let names = reader.texts("names").map { $0.map(\.string) }
    let source = names.map { .licensed(names: $0) } ?? freeFile(from: &reader).map { FontManifest.Source.free($0) }
    findings += reader.finish()
    guard let category, let licence, let source else { return nil }
    return FontManifest.Family(name: entry.key.string, category: category, licence: licence, source: source)
  }

  private mutating func freeFile(from reader: inout MappingReader) -> FontManifest.FreeFile? {
    let file = required("file", of: &reader)
    let index = reader.integer("index") ?? 0
    let postScriptName = required("postscript-name", of: &reader)
    let byteCount = reader.integer("bytes")
    let sha256 = required("sha256", of: &reader)
    let package = required("package", of: &reader)
    _ = reader.value("member")  // for the installer alone
    guard let file, let postScriptName, let sha256, let package else { return nil }
    // A name, never a path: no file outside the font folders is ever opened.
    guard !file.contains("/"), (0..<1000).contains(index), let byteCount, byteCount > 0 else {
      reader.report(
        at: reader.location,
        Wording("“file”应为文件名，“bytes”应为文件的字节数", "“file” takes a file's name and “bytes” the number of its bytes"))
      return nil
    }
    return FontManifest.FreeFile(
      file: file, index: index, postScriptName: postScriptName, byteCount: byteCount, sha256: sha256,
      package: package)
  }

  private func required(_ key: String, of reader: inout MappingReader) -> String? {
    if let text = reader.text(key)?.string, !text.isEmpty { return text }
    reader.report(at: reader.location, Wording("缺少“\(key)”", "“\(key)” is missing"))
    return nil
  }
}
