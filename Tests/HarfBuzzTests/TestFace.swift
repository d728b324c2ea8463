import Foundation
import TestSupport
import Testing

/// A face to cut glyphs from: the free ones that the project installs, and TrueType ones that a machine may have.
struct TestFace: CustomTestStringConvertible, Sendable {
  var path: String
  var index = 0

  var testDescription: String { "\(path.split(separator: "/").last ?? "") \(index)" }

  /// The faces that are here.
  static let installed: [TestFace] = all.filter { FileManager.default.fileExists(atPath: $0.path) }

  private static let all: [TestFace] =
    [
      "FandolFang-Regular.otf", "FandolHei-Regular.otf", "FandolKai-Regular.otf", "FandolSong-Bold.otf",
      "FandolSong-Regular.otf", "texgyreheros-regular.otf", "texgyretermes-bold.otf", "texgyretermes-regular.otf",
    ].map { TestFace(path: PackageFolder.fonts + "/files/" + $0) }
    + ["NotoSansCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc", "NotoSerifCJK-Regular.ttc"].map {
      TestFace(path: PackageFolder.fonts + "/files/" + $0, index: 2)
    }
    + ["dejavu/DejaVuSans.ttf", "droid/DroidSansFallbackFull.ttf", "arphic-gbsn00lp/gbsn00lp.ttf"].map {
      TestFace(path: "/usr/share/fonts/truetype/" + $0)
    }
}
