import HTTPTypes
import Hummingbird

/// Lets in whom the settings admit: the right `Host` on loopback, no pages of other sites, the token where there is one.
struct Doorkeeper: RouterMiddleware {
  typealias Context = ServiceContext

  let token: AccessToken?
  let isLoopback: Bool

  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    try checkHost(of: request)
    try checkOrigin(of: request)
    try checkToken(of: request)
    return try await next(request, context)
  }

  /// A name of another's that resolves to loopback (DNS rebinding) would make this service a part of that site.
  private func checkHost(of request: Request) throws(Problem) {
    guard let authority = request.head.authority, let host = HostNames.host(ofAuthority: authority) else {
      throw .badHost
    }
    guard !isLoopback || HostNames.isLoopback(host) else { throw .foreignHost }
  }

  /// Browsers send simple requests to any site without asking; they do say from where.
  private func checkOrigin(of request: Request) throws(Problem) {
    guard let origin = request.headers[.origin] else { return }
    guard let authority = request.head.authority, origin == "http://\(authority)" || origin == "https://\(authority)"
    else { throw .foreignOrigin }
  }

  private func checkToken(of request: Request) throws(Problem) {
    let path = request.uri.path
    guard let token, !path.hasPrefix("/health/"), !PageEndpoint.isPage(path) else { return }
    guard token.admits(request.headers[.authorization]) else { throw .noToken }
  }
}
