public import Diagnostics
internal import Digests
public import Reading
internal import Styling

/// Reads the folder `Fonts/`: its manifest, and the files beside it.
public struct FontLibraryReader {
  /// The manifest's name in the folder.
  public static let manifestName = "manifest.yaml"

  /// A reader of font folders.
  public init() {}

  /// The fonts of a folder that holds `manifest.yaml`, `licensed/` and `files/`, searched in this order.
  ///
  /// - Parameters:
  ///   - folder: The folder's path.
  ///   - others: Folders of font files that are searched before the folder's own (`--fonts DIR`).
  /// - Returns: The library, `nil` where the manifest could not be followed, and everything that is wrong with the
  ///   manifest and the files.
  public func library(
    in folder: String, after others: [String] = []
  ) throws(UnreadableFile) -> (library: FontLibrary?, findings: [Diagnostic]) {
    let path = folder + "/" + Self.manifestName
    let manifestReader = ModelFileReader()
    guard let bytes = try InputBytes.read(path: path, limit: manifestReader.bounds.bytes) else {
      return (nil, [.tooLarge(limit: manifestReader.bounds.bytes, at: .start(of: path))])
    }
    let (value, faults) = manifestReader.read(bytes, file: path)
    guard let value else { return (nil, faults) }
    var reader = FontManifestReader()
    let (manifest, findings) = reader.manifest(from: value)
    let library = FontLibrary(
      manifest: manifest, folders: others + [folder + "/licensed", folder + "/files"], manifestDigest: Digest(of: bytes)
    )
    return (library, faults + findings + library.findings)
  }
}
