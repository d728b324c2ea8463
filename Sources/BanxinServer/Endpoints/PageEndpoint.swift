import HTTPTypes
import Hummingbird

/// `/` and `/page/{file}`: the page for people and what belongs to it, which are part of the program.
struct PageEndpoint: Sendable {
  /// Nothing but the page's own files, and requests to this service.
  private static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:", "connect-src 'self'",
    "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  /// Whether an address is the page's: it holds no data, and a browser that opens it has no token to show yet.
  static func isPage(_ path: String) -> Bool { path == "/" || path.hasPrefix("/page/") }

  func page(_ request: Request, context: ServiceContext) async throws -> Response {
    Self.response(.index, for: request)
  }

  func file(_ request: Request, context: ServiceContext) async throws -> Response {
    guard let file = PageFile.all[context.parameters.get("file") ?? ""] else { throw Problem.notFound }
    return Self.response(file, for: request)
  }

  private static func response(_ file: PageFile, for request: Request) -> Response {
    var response = Response.kept(file.bytes, type: file.type, for: request)
    response.headers[.contentSecurityPolicy] = policy
    return response
  }
}
