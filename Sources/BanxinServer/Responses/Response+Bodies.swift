import Digests
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
  /// An answer that holds those bytes.
  static func bytes(_ bytes: [UInt8], type: MediaType, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status,
      headers: [.contentType: type.description, .contentLength: String(bytes.count)],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// An answer that holds a value as JSON, keys sorted.
  static func json(
    _ value: some Encodable, status: HTTPResponse.Status = .ok, type: MediaType = .json
  ) -> Response {
    bytes(jsonBytes(value), type: type, status: status)
  }

  /// A value as JSON, keys sorted. What the service answers is strings, whole numbers and lists of them, which always
  /// encode.
  static func jsonBytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { [UInt8]($0) } ?? []
  }

  /// What was made for one client alone: told apart by its content, kept by nobody.
  static func made(_ bytes: [UInt8], type: MediaType) -> Response {
    var response = Response.bytes(bytes, type: type)
    response.headers[.eTag] = entityTag(of: bytes)
    response.headers[.cacheControl] = "no-store"
    return response
  }

  /// What changes with the installation alone: a client that has it already gets 304.
  static func kept(_ bytes: [UInt8], type: MediaType, for request: Request) -> Response {
    let tag = entityTag(of: bytes)
    let known = request.headers[.ifNoneMatch]?.split(separator: ",").map { $0.trimming(" \t") } ?? []
    var response =
      known.contains { $0 == "*" || $0 == tag || $0 == "W/\(tag)" }
      ? Response(status: .notModified) : Response.bytes(bytes, type: type)
    response.headers[.eTag] = tag
    response.headers[.cacheControl] = "no-cache"
    return response
  }

  private static func entityTag(of bytes: [UInt8]) -> String { "\"\(Digest(of: bytes).hexadecimal)\"" }
}

extension Substring {
  /// The text without those characters at its ends.
  func trimming(_ characters: String) -> Substring {
    let rest = drop { characters.contains($0) }
    guard let last = rest.lastIndex(where: { !characters.contains($0) }) else { return rest.prefix(0) }
    return rest[...last]
  }
}
