import Banxin
import Diagnostics
import HTTPTypes
import Hummingbird
import NIOCore

/// `POST /v1/extract`: an archive in, its model out, byte for byte.
struct ExtractEndpoint: Sendable {
  let service: ServiceParts

  func respond(to request: Request, context: ServiceContext) async throws -> Response {
    guard request.headers[.contentType].flatMap({ MediaType($0) })?.essence == MediaType.pdf.essence else {
      throw Problem.mediaType([.pdf])
    }
    var query = Query(request.uri.query, taking: ["lang"])
    _ = query.choice("lang", of: Wording.Language.self)
    try query.check()
    guard !service.pool.isFull else { throw Problem.busy }
    let body = try await service.bodies.body(of: request)
    let reader = ArchiveReader(environment: service.settings.environment)
    let (model, findings) = try await service.pool.perform { _ in reader.model(in: body.bytes, file: "document.pdf") }
    guard let model else { throw Problem.findings(findings) }
    let type: MediaType = model.name.hasSuffix(".json") ? .json : .yaml
    guard Acceptance(request.headers[.accept]).best(of: [type]) != nil else { throw Problem.notAcceptable([type]) }
    return .made(model.bytes, type: type)
  }
}
