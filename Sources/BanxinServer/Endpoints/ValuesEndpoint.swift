import Banxin
import Diagnostics
import Hummingbird

/// `POST /v1/values`: what a model says, by the keys of its layout's form and unjudged, for a form on a screen.
///
/// A model that cannot be read, or asks for no layout that is there, is a problem with findings.
struct ValuesEndpoint: Sendable {
  let service: ServiceParts

  func respond(to request: Request, context: ServiceContext) async throws -> Response {
    guard let type = Acceptance(request.headers[.accept]).best(of: [.json]) else {
      throw Problem.notAcceptable([.json])
    }
    var query = Query(request.uri.query, taking: ["lang"])
    _ = query.choice("lang", of: Wording.Language.self)
    try query.check()
    guard !service.pool.isFull else { throw Problem.busy }
    let checker = service.pool.checker
    let (values, findings) = try await service.models.withModel(of: request) { model in
      try await service.pool.perform { _ in checker.values(of: model) }
    }
    guard let values else { throw Problem.findings(findings) }
    // A layout's name is letters, digits and hyphens.
    let body = "{\"layout\":\"\(values.layout)\",\"values\":\(values.json)}"
    return .made(Array(body.utf8), type: type)
  }
}
