import Diagnostics
import Measure
import Rendering
import TestSupport
import Testing
import Typesetting

/// The package's own fonts; suites that need them are `.enabled(if: InstalledFonts.areThere)`.
enum InstalledFonts {
  static var areThere: Bool { PackageFolder.hasFonts }
  static let comment: Comment = "run make fonts"

  static let library: FontLibrary? = try? FontLibraryReader().library(in: PackageFolder.fonts).library

  /// A context of its own for each test.
  static func context() throws -> RenderingContext {
    RenderingContext(library: try #require(library))
  }
}

extension PangoShaper {
  func shape(_ text: String, role: FaceRole, size: Length = .pt(16), inHanContext: Bool = true) -> [ShapedGlyph] {
    shape(Array(text.unicodeScalars)[...], role: role, size: size, inHanContext: inHanContext)
  }
}
