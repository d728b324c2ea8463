/// Which font files set which part of a document: `Fonts/manifest.yaml` as a value.
public struct FontManifest: Hashable, Sendable {
  /// A role's faces, in the order of preference.
  public struct Role: Hashable, Sendable {
    /// The name that layouts use, such as `body`.
    public var name: String
    /// The category of type that the standard asks for, such as 仿宋体 (GB/T 9704-2012 5.2.2).
    public var category: String
    /// Families that set Chinese text, and everything else unless `latin` has it.
    public var faces: [String]
    /// Families that set western words and numbers; empty where the Chinese face's own letters do.
    public var latin: [String]
    /// How wide a stroke follows the outlines of faces that have no bold of their own, in thousandths of the type size;
    /// 0 where type stays as it is drawn.
    public var stroke: Int

    /// A role with its faces.
    public init(name: String, category: String, faces: [String], latin: [String] = [], stroke: Int = 0) {
      self.name = name
      self.category = category
      self.faces = faces
      self.latin = latin
      self.stroke = stroke
    }
  }

  /// One face of type, and how to know its file.
  public struct Family: Hashable, Sendable {
    /// The manifest's own name for it.
    public var name: String
    /// Its category, such as 仿宋体.
    public var category: String
    /// The terms it may be used under.
    public var licence: String
    /// Where it comes from.
    public var source: Source
    /// Whether it is drawn bold: no role makes it bolder.
    public var isBold: Bool
    /// Characters that its file draws wrongly, and so does not count as having.
    public var lacks: Set<Unicode.Scalar>

    /// A family of that source.
    public init(
      name: String, category: String, licence: String, source: Source, isBold: Bool = false,
      lacks: Set<Unicode.Scalar> = []
    ) {
      self.name = name
      self.category = category
      self.licence = licence
      self.source = source
      self.isBold = isBold
      self.lacks = lacks
    }
  }

  /// How a family's file is known.
  public enum Source: Hashable, Sendable {
    /// Brought by the user: any file whose face has one of these PostScript or family names.
    case licensed(names: [String])
    /// A free file of known content.
    case free(FreeFile)
  }

  /// A file that the installer takes from a package.
  public struct FreeFile: Hashable, Sendable {
    /// The file's name.
    public var file: String
    /// The face's number in the file: 0 unless it is a collection.
    public var index: Int
    /// The face's PostScript name, which tells it from others of its family.
    public var postScriptName: String
    /// The file's size in bytes.
    public var byteCount: Int
    /// The SHA-256 of the file's bytes, in small hexadecimal digits.
    public var sha256: String
    /// The Debian package that has it.
    public var package: String

    /// A file of known content.
    public init(file: String, index: Int, postScriptName: String, byteCount: Int, sha256: String, package: String) {
      self.file = file
      self.index = index
      self.postScriptName = postScriptName
      self.byteCount = byteCount
      self.sha256 = sha256
      self.package = package
    }
  }

  /// The roles in the manifest's order.
  public var roles: [Role]
  /// Families in the manifest's order; every name that a role uses is among them.
  public var families: [Family]
  /// Families tried after a role's own.
  public var fallback: [String]

  /// A manifest of those roles and families.
  public init(roles: [Role], families: [Family], fallback: [String]) {
    self.roles = roles
    self.families = families
    self.fallback = fallback
  }

  /// The role of that name.
  public func role(named name: String) -> Role? { roles.first { $0.name == name } }

  /// The family of that name.
  public func family(named name: String) -> Family? { families.first { $0.name == name } }
}
