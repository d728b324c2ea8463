import Banxin
import Diagnostics
import HTTPTypes
import Hummingbird

/// `POST /v1/render`: a model in, a PDF or one page as an image out.
struct RenderEndpoint: Sendable {
  let service: ServiceParts

  func respond(to request: Request, context: ServiceContext) async throws -> Response {
    let options = try RenderOptions(request)
    // Before the body is read: who must come again should not have to send it twice.
    guard !service.pool.isFull else { throw Problem.busy }
    return try await service.models.withModel(of: request) { model in
      let order = options.order(of: model, deadline: .now + service.settings.renderTime)
      let outcome = try await service.pool.render(order)
      return try response(outcome, options: options)
    }
  }

  private func response(_ outcome: RenderOutcome, options: RenderOptions) throws(Problem) -> Response {
    guard !outcome.isOutOfTime else { throw .outOfTime(outcome.findings) }
    guard let file = outcome.files.first else {
      guard outcome.pageCount > 0, let page = options.page else { throw .findings(outcome.findings) }
      throw .noPage(page, of: outcome.pageCount)
    }
    service.figures.addDocument(pageCount: outcome.pageCount)
    var response = Response.made(file, type: options.type)
    response.headers[.pageCount] = String(outcome.pageCount)
    response.headers[.findingCount] = String(outcome.findings.count)
    return response
  }
}
