internal import Glibc

/// The folders of the package under test.
public enum PackageFolder {
  /// The package's root, from where this file stands.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)  // Tests/TestSupport/PackageFolder.swift
    return parts.joined(separator: "/")
  }()

  /// `Fonts/`, with its manifest.
  public static var fonts: String { root + "/Fonts" }

  /// Whether the free fonts are installed; `make fonts` does it.
  public static var hasFonts: Bool { access(fonts + "/files/FandolFang-Regular.otf", R_OK) == 0 }
}
