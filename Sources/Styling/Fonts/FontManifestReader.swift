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
    let stroke = stroke(of: &reader, category: category)
    findings += reader.finish()
    guard let category, !faces.isEmpty else { return nil }
    return FontManifest.Role(name: entry.key.string, category: category, faces: faces, latin: latin, stroke: stroke)
  }

  /// 小标宋 is a design of its own: Song made bold never stands in for it.
  private static let categoryNeverEmboldened = "小标宋体"
  /// Wider strokes close the counters of dense characters.
  private static let strokeLimit = 60

  /// The stroke of `embolden: RATIO`, in thousandths of the type size; 0 where it is not given or refused.
  private func stroke(of reader: inout MappingReader, category: String?) -> Int {
    guard let text = reader.text("embolden") else { return 0 }
    let ratio = Double(text.string) ?? .nan
    guard ratio >= 0, ratio * 1000 <= Double(Self.strokeLimit) else {
      reader.report(
        at: text.location ?? reader.location,
        Wording(
          "“embolden”应为描边宽度与字号之比，0至0.06，此处为“\(text.string)”",
          "“embolden” takes a stroke's width over the type size, 0 to 0.06; found “\(text.string)”"))
      return 0
    }
    if ratio > 0, category == Self.categoryNeverEmboldened {
      reader.report(
        at: text.location ?? reader.location,
        Wording("小标宋体不得以描边加粗的字体代替", "type made bold by a stroke never stands in for 小标宋体"))
      return 0
    }
    return Int((ratio * 1000).rounded())
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
    let isBold = isBold(&reader)
    let lacks = Set(reader.text("lacks")?.scalars ?? [])
    let source = names.map { .licensed(names: $0) } ?? freeFile(from: &reader).map { FontManifest.Source.free($0) }
    findings += reader.finish()
    guard let category, let licence, let source else { return nil }
    return FontManifest.Family(
      name: entry.key.string, category: category, licence: licence, source: source, isBold: isBold,
      lacks: lacks)
  }

  private func isBold(_ reader: inout MappingReader) -> Bool {
    guard let weight = reader.text("weight") else { return false }
    if weight.string != "bold" {
      reader.report(
        at: weight.location ?? reader.location,
        Wording("“weight”只可为bold，此处为“\(weight.string)”", "“weight” can only be bold; found “\(weight.string)”"))
    }
    return weight.string == "bold"
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
