import Foundation

/// The files behind a path: itself, or, for a folder, the models in it and in the folders in it, in the order of names.
///
/// Hidden files, symbolic links and the marks that Office leaves beside an open document (`~$…`) are passed over.
public enum ModelFiles {
  private static let endings = ["yaml", "yml", "json", "jsonl"]
  private static let deepest = 32

  /// The files, in order. A folder that cannot be listed counts as a file, which then cannot be read either.
  public static func files(at path: String) -> [String] {
    kind(of: path, followsLinks: true) == .typeDirectory ? files(in: path, depth: 0) : [path]
  }

  private static func files(in folder: String, depth: Int) -> [String] {
    guard depth < deepest, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return [folder]
    }
    let sorted = names.filter { !$0.hasPrefix(".") && !$0.hasPrefix("~$") }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return sorted.flatMap { name -> [String] in
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      switch kind(of: path, followsLinks: false) {
      case .typeDirectory: return files(in: path, depth: depth + 1)
      case .typeRegular: return endings.contains { name.lowercased().hasSuffix("." + $0) } ? [path] : []
      default: return []
      }
    }
  }

  private static func kind(of path: String, followsLinks: Bool) -> FileAttributeType? {
    let path = followsLinks ? URL(fileURLWithPath: path).resolvingSymlinksInPath().path : path
    return (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }
}
