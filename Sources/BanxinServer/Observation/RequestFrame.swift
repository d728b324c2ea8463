import Banxin
import Diagnostics
import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1

/// What every request goes through first and last: it gets its number and language, faults become problems, and its
/// end is counted and logged, one line a request.
struct RequestFrame: RouterMiddleware {
  typealias Context = ServiceContext

  let routes: RouteTable
  let figures: ServiceFigures
  let logger: Logger

  func handle(
    _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var context = context
    context.requestID = RequestIdentifier.identifier(given: request.headers[.requestID])
    context.language = Self.language(of: request)
    var response: Response
    do {
      response = try await next(request, context)
    } catch let error as HTTPParserError {
      throw error
    } catch {
      response = ProblemDocument.response(
        problem(for: error, request: request, context: context), request: context.requestID,
        language: context.language)
    }
    response.headers[.requestID] = context.requestID
    response.headers[.contentTypeOptions] = "nosniff"
    if response.headers[.contentSecurityPolicy] == nil {
      response.headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
    }
    report(response, request, context, duration: .now - start)
    return response
  }

  /// What went wrong, in words for the client; what is our fault is told to the log alone.
  private func problem(for error: any Error, request: Request, context: ServiceContext) -> Problem {
    switch error {
    case let problem as Problem: return problem
    case RenderingPool.Refusal.full: return .busy
    case RenderingPool.Refusal.closed: return .closing
    case let error as HTTPError where error.status == .notFound:
      return routes.methods(ofPath: request.uri.path).map(Problem.method(allowed:)) ?? .notFound
    default:
      logger.error(
        "fault", metadata: ["request": .string(context.requestID), "error": .string("\(error)")])
      return .ours
    }
  }

  private func report(_ response: Response, _ request: Request, _ context: ServiceContext, duration: Duration) {
    let route = routes.pattern(ofPath: request.uri.path) ?? "unknown"
    let byteCount = response.body.contentLength
    figures.record(route: route, status: response.status, duration: duration, byteCount: byteCount)
    logger.info(
      "request",
      metadata: [
        "request": .string(context.requestID), "method": .string(String(request.method.rawValue.prefix(20))),
        "route": .string(route), "status": .string(String(response.status.code)),
        "milliseconds": .string(String(Int(duration / .milliseconds(1)))),
        "bytes": .string(byteCount.map { String($0) } ?? "-"),
      ])
  }

  /// `lang` in the address; a wrong one is told by who reads the rest of it.
  private static func language(of request: Request) -> Wording.Language {
    let name = request.uri.queryParameters.first { $0.key == "lang" }?.value
    return name.flatMap { Wording.Language(rawValue: String($0)) } ?? .chinese
  }
}
