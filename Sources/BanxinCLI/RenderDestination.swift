import Banxin
import Diagnostics

/// Where a rendered report goes: one file, one file a page, or standard output.
struct RenderDestination {
  /// The path asked for, `-` for standard output, or `nil` for the model's name with the format's extension.
  let output: String?
  let model: String
  let format: RenderFormat

  /// Writes the files, and one more beside them where it is asked for: all of them, or none.
  func write(_ files: [[UInt8]], beside other: (path: String, bytes: [UInt8])? = nil) throws(OutputError) {
    var outputs = OutputFiles()
    if let other { try outputs.add(other.bytes, at: other.path) }
    let path = output ?? (model == "-" ? "-" : Self.replacingExtension(of: model, with: format.rawValue))
    if path == "-" {
      try writeToStandardOutput(files)
      return try outputs.commit()
    }
    for (index, bytes) in files.enumerated() {
      try outputs.add(bytes, at: format.isOneFileAPage ? Self.numbered(path, index + 1) : path)
    }
    try outputs.commit()
  }

  private func writeToStandardOutput(_ files: [[UInt8]]) throws(OutputError) {
    guard files.count == 1, let bytes = files.first else {
      throw OutputError(
        path: "-",
        reason: Wording(
          "\(files.count)页图像不能写到一个输出流，请用 -o 指定文件", "\(files.count) pages do not fit one stream; name a file with -o"))
    }
    try ModelDestination(path: "-").write(bytes)
  }

  /// `report.png` as `report-3.png`.
  static func numbered(_ path: String, _ page: Int) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[slash...].lastIndex(of: "."), dot > slash else { return "\(path)-\(page)" }
    return "\(path[..<dot])-\(page)\(path[dot...])"
  }

  /// `a/report.yaml` as `a/report.pdf`.
  static func replacingExtension(of path: String, with newExtension: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[slash...].lastIndex(of: "."), dot > slash else { return "\(path).\(newExtension)" }
    return "\(path[..<dot]).\(newExtension)"
  }
}
