import Diagnostics
import NIOCore

/// The parts of a `multipart/form-data` body (RFC 7578).
struct MultipartForm {
  /// A part: its name, its type, and where its bytes stand.
  struct Part {
    var name: String
    var type: MediaType?
    var bytes: [UInt8]
  }

  /// A part's header lines may not have more bytes.
  private static let headerLimit = 4096

  private(set) var parts: [Part] = []

  /// Takes a body apart.
  ///
  /// - Parameter limit: How many parts it may have.
  init(_ body: [UInt8], boundary: String, partLimit limit: Int) throws(Problem) {
    guard (1...70).contains(boundary.utf8.count) else {
      throw .body(Wording("multipart 的 boundary 参数缺失或过长", "the boundary parameter of multipart is missing or too long"))
    }
    let delimiter = Array("\r\n--\(boundary)".utf8)
    // The first delimiter may stand at the very beginning, without a line break before it.
    let scan = Scan(bytes: [0x0D, 0x0A] + body)
    guard var start = scan.find(delimiter, from: 0).map({ $0 + delimiter.count }) else { throw Self.broken }
    while !scan.has([0x2D, 0x2D], at: start) {
      guard let begin = scan.lineEnd(from: start), let end = scan.find(delimiter, from: begin - 2) else {
        throw Self.broken
      }
      guard parts.count < limit else {
        throw .body(Wording("multipart 超过\(limit)个部分", "multipart has more than \(limit) parts"))
      }
      parts.append(try Self.part(scan, begin..<max(begin, end)))
      start = end + delimiter.count
    }
  }

  private static let broken = Problem.body(
    Wording("multipart 不完整：缺少分隔行", "multipart is cut off: a boundary line is missing"))

  private static func part(_ scan: Scan, _ range: Range<Int>) throws(Problem) -> Part {
    var name: String?
    var type: MediaType?
    var start = range.lowerBound
    while !scan.has([0x0D, 0x0A], at: start) {
      guard let end = scan.find([0x0D, 0x0A], from: start), end < range.upperBound,
        end - range.lowerBound <= headerLimit
      else { throw broken }
      let line = String(decoding: scan.bytes[start..<end], as: UTF8.self)
      if let value = value(of: "content-disposition", in: line) {
        // Its syntax is that of a media type without a subtype.
        name = MediaType("form/" + value)?.parameters["name"]
      } else if let value = value(of: "content-type", in: line) {
        type = MediaType(value)
      }
      start = end + 2
    }
    guard let name else {
      throw .body(Wording("multipart 的一个部分没有名称", "a part of multipart has no name"))
    }
    return Part(name: name, type: type, bytes: Array(scan.bytes[min(start + 2, range.upperBound)..<range.upperBound]))
  }

  private static func value(of header: String, in line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == header else { return nil }
    return String(line[line.index(after: colon)...].trimming(" \t"))
  }

  /// Bytes that are looked through.
  private struct Scan {
    let bytes: [UInt8]

    /// Where `needle` stands next.
    func find(_ needle: [UInt8], from start: Int) -> Int? {
      var start = max(0, start)
      while start + needle.count <= bytes.count {
        guard let place = bytes[start...].firstIndex(of: needle[0]) else { return nil }
        if has(needle, at: place) { return place }
        start = place + 1
      }
      return nil
    }

    func has(_ needle: [UInt8], at start: Int) -> Bool {
      start + needle.count <= bytes.count && bytes[start..<(start + needle.count)].elementsEqual(needle)
    }

    /// Where the next line begins: a delimiter may have blanks behind it, nothing else.
    func lineEnd(from start: Int) -> Int? {
      var index = start
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      return has([0x0D, 0x0A], at: index) ? index + 2 : nil
    }
  }
}
