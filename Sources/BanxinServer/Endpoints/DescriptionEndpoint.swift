import Hummingbird

/// `/openapi.json`: what the service takes and gives.
struct DescriptionEndpoint: Sendable {
  func respond(to request: Request, context: ServiceContext) async throws -> Response {
    .kept(PackageResources.openapi_json, type: .json, for: request)
  }
}
