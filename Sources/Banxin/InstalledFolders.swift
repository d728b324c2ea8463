import Foundation

/// Where the layouts and fonts that belong to the program are kept.
public enum InstalledFolders {
  /// The folder `Layouts` of the package that the program was built in, or of its installation.
  public static var layouts: String? { folder("Layouts", variable: "BANXIN_LAYOUTS") }

  /// The folder `Fonts`, likewise.
  public static var fonts: String? { folder("Fonts", variable: "BANXIN_FONTS") }

  /// The environment's word first; then the folders above the program's own file, and their share folders; then the
  /// system's share folders, for programs that have the library inside them.
  /// The current folder is never searched: a model's neighbours cannot dress up as a layout.
  private static func folder(_ name: String, variable: String) -> String? {
    if let named = ProcessInfo.processInfo.environment[variable], !named.isEmpty { return named }
    var above = executable.deletingLastPathComponent()
    while above.path != "/" && !above.path.isEmpty {
      let candidates = ["", "share/banxin/"].map { above.appendingPathComponent($0 + name).path }
      if let found = candidates.first(where: isFolder) { return found }
      above.deleteLastPathComponent()
    }
    return ["/usr/local/share/banxin", "/usr/share/banxin"].map { "\($0)/\(name)" }.first(where: isFolder)
  }

  private static var executable: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
