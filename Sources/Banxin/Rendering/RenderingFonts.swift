import Digests
import Rendering

/// The fonts of an environment: found once, for any number of renderers.
public struct RenderingFonts: Sendable {
  let library: FontLibrary
  /// What tells these fonts from others.
  let digest: Digest

  /// Finds the fonts.
  ///
  /// - Throws: `RenderingFault` where they are not installed.
  public init(environment: Environment) throws(RenderingFault) {
    library = try FontFolders(environment: environment).library()
    digest = library.contentDigest()
  }
}
