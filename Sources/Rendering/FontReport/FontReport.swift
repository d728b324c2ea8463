internal import Digests
internal import Pango
public import Styling
internal import Typesetting

/// Which faces set which roles, what they cover, and what is missing: `banxin fonts`.
public struct FontReport: Sendable {
  /// How a family's file is.
  public enum State: Hashable, Sendable {
    /// There, and what the manifest says it is.
    case installed(path: String, postScriptName: String)
    /// There, but its bytes are not those of the manifest.
    case altered(path: String, sha256: String)
    /// There, but it cannot be opened as a font.
    case unusable(path: String)
    /// Not there.
    case missing
  }

  /// How many characters of a set there are.
  public struct Coverage: Hashable, Sendable {
    /// The set.
    public var set: CharacterSet
    /// How many characters it has.
    public var total: Int
    /// How many of them the role's first face has.
    public var byFirstFace: Int
    /// How many of them any of the role's faces has.
    public var byAnyFace: Int
  }

  /// A role, and what sets it.
  public struct Role: Sendable {
    /// The role.
    public var role: FontManifest.Role
    /// The family that sets its Chinese text; `nil` where none is there.
    public var chosen: FontManifest.Family?
    /// The family that sets its western words; `nil` where the Chinese family does.
    public var latin: FontManifest.Family?
    /// What its faces cover.
    public var coverage: [Coverage]
    /// Families that would be preferred to the chosen one, were they there.
    public var preferred: [FontManifest.Family]

    /// Whether the chosen family is of another category than the standard asks for, and stands in for it.
    public var isStandIn: Bool { chosen.map { $0.category != role.category } ?? false }
  }

  /// The roles in the manifest's order.
  public let roles: [Role]
  /// Every family of the manifest and how its file is.
  public let families: [(family: FontManifest.Family, state: State)]

  /// The report of a library. Reads every installed file, which takes a second or so.
  public init(_ library: FontLibrary) {
    let catalogue = FontCatalogue(library: library)
    let sets = CharacterSet.allCases.map { ($0, $0.scalars) }
    families = library.manifest.families.indices.map { index in
      (library.manifest.families[index], Self.state(of: FaceID(index: index), in: catalogue))
    }
    roles = library.manifest.roles.map { Self.role($0, sets: sets, catalogue: catalogue) }
  }

  private static func role(
    _ role: FontManifest.Role, sets: [(CharacterSet, [Unicode.Scalar])], catalogue: FontCatalogue
  ) -> Role {
    let library = catalogue.library
    let name = FaceRole(rawValue: role.name)
    let faces = library.faces(for: name, isWestern: false)
    let first = faces.first.flatMap(library.family)
    let chosen = first.flatMap { role.faces.contains($0.name) ? $0 : nil }
    let western = library.faces(for: name, isWestern: true).first.flatMap(library.family)
    let better = chosen.flatMap { role.faces.firstIndex(of: $0.name) } ?? role.faces.count
    return Role(
      role: role, chosen: chosen, latin: western.flatMap { role.latin.contains($0.name) ? $0 : nil },
      coverage: sets.map { coverage(of: $0, scalars: $1, faces: faces.compactMap(catalogue.face)) },
      preferred: role.faces[..<better].compactMap(library.manifest.family(named:)))
  }

  private static func coverage(of set: CharacterSet, scalars: [Unicode.Scalar], faces: [Face]) -> Coverage {
    var coverage = Coverage(set: set, total: scalars.count, byFirstFace: 0, byAnyFace: 0)
    for scalar in scalars {
      guard let index = faces.firstIndex(where: { $0.covers(scalar) }) else { continue }
      coverage.byAnyFace += 1
      if index == 0 { coverage.byFirstFace += 1 }
    }
    return coverage
  }

  private static func state(of face: FaceID, in catalogue: FontCatalogue) -> State {
    guard let installed = catalogue.library.installed(face) else { return .missing }
    if case .free(let free)? = catalogue.library.family(of: face)?.source {
      let found = FontFolder.bytes(at: installed.path).map { Digest(of: $0).hexadecimal }
      guard found == free.sha256 else { return .altered(path: installed.path, sha256: found ?? "") }
    }
    guard catalogue.face(face) != nil else { return .unusable(path: installed.path) }
    return .installed(path: installed.path, postScriptName: installed.postScriptName)
  }
}
