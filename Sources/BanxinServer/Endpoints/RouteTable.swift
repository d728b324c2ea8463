import HTTPTypes
import Hummingbird

/// The addresses of the service and what each does.
struct RouteTable: Sendable {
  /// What answers a request.
  typealias Handler = @Sendable (Request, ServiceContext) async throws -> Response

  /// An address, its method and what answers.
  struct Route: Sendable {
    var method: HTTPRequest.Method
    /// With names in braces for parts that vary: `/v1/layouts/{name}/schema`.
    var pattern: String
    var handler: Handler
  }

  let routes: [Route]

  /// The methods that an address takes; `nil` where there is no such address.
  func methods(ofPath path: String) -> [HTTPRequest.Method]? {
    let methods = routes.filter { Self.matches(path, $0.pattern) }.map(\.method)
    guard !methods.isEmpty else { return nil }
    return methods.contains(.get) ? methods + [.head] : methods
  }

  /// The pattern of an address, for logs and figures: what clients write must not become endless labels.
  func pattern(ofPath path: String) -> String? {
    routes.first { Self.matches(path, $0.pattern) }?.pattern
  }

  private static func matches(_ path: String, _ pattern: String) -> Bool {
    let (parts, wanted) = (path.split(separator: "/"), pattern.split(separator: "/"))
    return parts.count == wanted.count && zip(parts, wanted).allSatisfy { $1.hasPrefix("{") || $0 == $1 }
  }
}
