import Composition
import Images
import Rendering
import Typesetting

/// The image files that a report refers to, read once and found sound.
public struct ReportAssets: Sendable {
  /// The files by their numbers.
  private(set) var files: [ImageFile] = []
  private var pictures: [String: Pictures.Picture] = [:]

  /// No file.
  init() {}

  /// The pictures by their names, for the composer.
  var catalogue: Pictures { Pictures(pictures) }

  mutating func add(_ file: ImageFile, named name: String) {
    pictures[name] = Pictures.Picture(asset: AssetID(index: files.count), naturalSize: file.header.naturalSize)
    files.append(file)
  }
}
