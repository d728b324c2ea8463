import Foundation
import Hummingbird

/// How the documents of a batch follow one another in the answer.
protocol BatchFormat: Sendable {
  /// The answer's type.
  var type: MediaType { get }
  /// A unit's bytes: its report, then its document.
  mutating func unit(_ report: BatchReport, file: [UInt8]?) -> [[UInt8]]
  /// The answer's last bytes.
  mutating func end(_ summary: BatchSummary) -> [[UInt8]]
}

/// Parts of `multipart/mixed` (RFC 2046 5.1): for each unit its report as JSON, then its PDF; a summary at the end.
struct MultipartBatch: BatchFormat {
  /// By chance, so that no document holds it.
  private let boundary = "banxin-" + UUID().uuidString.lowercased()

  var type: MediaType { MediaType(essence: MediaType.mixed.essence, parameters: ["boundary": boundary]) }

  func unit(_ report: BatchReport, file: [UInt8]?) -> [[UInt8]] {
    let json = part("\(report.line).json", type: .json, Response.jsonBytes(report))
    guard let file else { return json }
    return json + part("\(report.line).pdf", type: .pdf, file)
  }

  func end(_ summary: BatchSummary) -> [[UInt8]] {
    part("summary.json", type: .json, Response.jsonBytes(summary)) + [Array("\r\n--\(boundary)--\r\n".utf8)]
  }

  private func part(_ name: String, type: MediaType, _ bytes: [UInt8]) -> [[UInt8]] {
    let head =
      "\r\n--\(boundary)\r\nContent-Type: \(type)\r\nContent-Length: \(bytes.count)\r\n"
      + "Content-Disposition: attachment; filename=\"\(name)\"\r\n\r\n"
    return [Array(head.utf8), bytes]
  }
}

/// Entries of a ZIP archive, likewise.
struct ZipBatch: BatchFormat {
  private var archive = ZipArchive()

  let type = MediaType.zip

  mutating func unit(_ report: BatchReport, file: [UInt8]?) -> [[UInt8]] {
    let json = archive.entry("\(report.line).json", Response.jsonBytes(report))
    guard let file else { return json }
    return json + archive.entry("\(report.line).pdf", file)
  }

  mutating func end(_ summary: BatchSummary) -> [[UInt8]] {
    archive.entry("summary.json", Response.jsonBytes(summary)) + [archive.end()]
  }
}
