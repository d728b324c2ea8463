import Diagnostics
import Foundation
import Reading
import Rendering

/// Finds the fonts that the environment names.
struct FontFolders {
  let environment: Environment

  /// The library: of the named folder where it holds a manifest, else of the program's own folder with the named one
  /// searched first.
  func library() throws(RenderingFault) -> FontLibrary {
    let (library, findings) = try libraryWithFindings()
    let errors = findings.filter { $0.severity == .error }
    guard let library, errors.isEmpty else { throw Self.fault(errors) }
    return library
  }

  /// The library and what is wrong with it, for `banxin fonts`.
  func libraryWithFindings() throws(RenderingFault) -> (library: FontLibrary?, findings: [Diagnostic]) {
    let named = environment.fontsFolder
    let hasManifest = FileManager.default.fileExists(atPath: "\(named)/\(FontLibraryReader.manifestName)")
    let folder = hasManifest ? named : InstalledFolders.fonts ?? named
    do {
      return try FontLibraryReader().library(in: folder, after: hasManifest ? [] : [named])
    } catch {
      throw Self.fault([error.diagnostic])
    }
  }

  private static func fault(_ findings: [Diagnostic]) -> RenderingFault {
    let told = findings.map { finding in
      Wording(
        ([finding.message] + finding.hints).map(\.chinese).joined(separator: "。"),
        ([finding.message] + finding.hints).map(\.english).joined(separator: ". "))
    }
    return RenderingFault(
      message: Wording(
        "字体不可用：" + told.map(\.chinese).joined(separator: "；"),
        "the fonts cannot be used: " + told.map(\.english).joined(separator: "; ")),
      isOfInstallation: true)
  }
}
