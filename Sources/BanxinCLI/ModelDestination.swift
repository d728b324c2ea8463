import Banxin
import Diagnostics
import Foundation

/// Where a model goes: a file, or standard output.
struct ModelDestination {
  /// The path, `-` for standard output.
  let path: String

  /// Writes the model's bytes as they are: all of them, or none.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    if path == "-" {
      do {
        return try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      } catch {
        throw OutputError(path: path, reason: Wording(error.localizedDescription, error.localizedDescription))
      }
    }
    var files = OutputFiles()
    try files.add(bytes, at: path)
    try files.commit()
  }
}
