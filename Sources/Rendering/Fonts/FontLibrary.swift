public import Diagnostics
public import Digests
internal import Pango
public import Styling
public import Typesetting

/// The font files that there are for a manifest's families: found once, shared by every task.
///
/// Nothing is opened until a character needs it. Faces are numbered by the manifest's order of families, so that a
/// `FaceID` means the same in every context over one library.
public struct FontLibrary: Sendable {
  /// A face that a family stands for, in its file.
  public struct InstalledFace: Hashable, Sendable {
    /// The file's path.
    public var path: String
    /// The face's number in the file.
    public var index: Int
    /// The face's PostScript name.
    public var postScriptName: String
  }

  /// The roles and families.
  public let manifest: FontManifest
  /// The folders, in the order in which they are searched.
  public let folders: [String]
  /// What is wrong with the files: a role that no face can set, a file of the wrong size. Empty when all is well.
  public let findings: [Diagnostic]
  /// Each family's face, by the family's number; `nil` where its file is not there.
  let faces: [InstalledFace?]
  private let familyNumbers: [String: Int]
  /// The digest of what the manifest says, where it was read from a file.
  let manifestDigest: Digest?

  /// Looks for the manifest's families in `folders`; the first folder that has one wins.
  public init(manifest: FontManifest, folders: [String], manifestDigest: Digest? = nil) {
    self.manifestDigest = manifestDigest
    self.manifest = manifest
    self.folders = folders
    var search = FontSearch(folders: folders, manifest: manifest)
    let faces = manifest.families.map { search.face(of: $0) }
    let numbers = Dictionary(
      manifest.families.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let bare = manifest.roles.filter { role in
      !role.faces.contains { name in numbers[name].map { faces[$0] != nil } ?? false }
    }
    self.faces = faces
    familyNumbers = numbers
    findings = search.findings + bare.map { Self.noFace(for: $0) }
  }

  /// The installed faces that set a role's text, in the order in which they are tried.
  ///
  /// - Parameter isWestern: Whether the text is a western word or number outside Han context: the role's Latin families
  ///   come first for it.
  public func faces(for role: FaceRole, isWestern: Bool) -> [FaceID] {
    let role = manifest.role(named: role.rawValue)
    let han = role?.faces ?? []
    let latin = role?.latin ?? []
    return faces(
      of: (isWestern ? latin + han : han) + manifest.fallback + (isWestern ? [] : latin), stroke: role?.stroke ?? 0)
  }

  /// The family that a face stands for.
  public func family(of face: FaceID) -> FontManifest.Family? {
    manifest.families.indices.contains(face.index) ? manifest.families[face.index] : nil
  }

  /// The file of a face.
  public func installed(_ face: FaceID) -> InstalledFace? {
    faces.indices.contains(face.index) ? faces[face.index] : nil
  }

  /// The installed ones of those families, each once, with that stroke where they are not bold by themselves.
  private func faces(of names: [String], stroke: Int) -> [FaceID] {
    var seen: Set<Int> = []
    return names.compactMap { familyNumbers[$0] }.filter { faces[$0] != nil && seen.insert($0).inserted }.map {
      FaceID(index: $0, stroke: manifest.families[$0].isBold ? 0 : stroke)
    }
  }

  private static func noFace(for role: FontManifest.Role) -> Diagnostic {
    let wanted = role.faces.joined(separator: "、")
    return Diagnostic(
      .error, .fontRoleWithoutFace, at: nil,
      Wording(
        "没有可用于“\(role.name)”（\(role.category)）的字体；可用字体：\(wanted)",
        "no font for the role “\(role.name)” (\(role.category)); any of these would do: \(wanted)"),
      hints: [
        Wording(
          "运行 make fonts（或 banxin-fonts-install）安装开源字体，或将字体文件放入 Fonts/licensed/",
          "run make fonts, or banxin-fonts-install, or put a font file into Fonts/licensed/")
      ])
  }
}
