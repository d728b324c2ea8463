public import Diagnostics
import Rendering

/// What `banxin fonts` tells of the environment's fonts.
public struct InstalledFonts: Sendable {
  private let environment: Environment

  /// The fonts of that environment.
  public init(environment: Environment) {
    self.environment = environment
  }

  /// Each role with its face, what it covers and what is missing, and what is wrong with the files.
  ///
  /// - Throws: `RenderingFault` where there is no readable manifest.
  public func report(
    in language: Wording.Language
  ) throws(RenderingFault) -> (text: String, findings: [Diagnostic]) {
    let (library, findings) = try FontFolders(environment: environment).libraryWithFindings()
    return (library.map { FontReport($0).text(in: language) } ?? "", findings)
  }
}
