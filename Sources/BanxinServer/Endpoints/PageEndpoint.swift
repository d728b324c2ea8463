import HTTPTypes
import Hummingbird

/// The page for people and what belongs to it: files that are part of the program.
struct PageEndpoint: Sendable {
  /// A file of the page.
  struct File: Sendable {
    var path: String
    var type: MediaType
    var bytes: [UInt8]
  }

  /// All files; each is embedded from `Page/`.
  static let files = [File(path: "/", type: .html, bytes: PackageResources.index_html)]

  /// Nothing but the page's own files, and requests to this service.
  private static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob: data:",
    "connect-src 'self'", "object-src 'self' blob:", "base-uri 'none'", "form-action 'none'",
    "frame-src 'self' blob:", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  let file: File

  func respond(to request: Request, context: ServiceContext) async throws -> Response {
    var response = Response.kept(file.bytes, type: file.type, for: request)
    response.headers[.contentSecurityPolicy] = Self.policy
    return response
  }
}

/// `/openapi.json`: what the service takes and gives.
struct DescriptionEndpoint: Sendable {
  func respond(to request: Request, context: ServiceContext) async throws -> Response {
    .kept(PackageResources.openapi_json, type: .json, for: request)
  }
}
