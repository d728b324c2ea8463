import Banxin
import Diagnostics
import Hummingbird

/// `GET /v1/layouts` and what lies below: the kinds of document, their schemas and forms, models to fill in.
struct LayoutsEndpoint: Sendable {
  private struct Listing: Encodable {
    var layouts: [Layout]
  }

  private struct Layout: Encodable {
    var name: String
    var title: String
    var schema: String
    var form: String
    var template: String
  }

  let library: LayoutLibrary

  func list(_ request: Request, context: ServiceContext) async throws -> Response {
    try Self.checkQuery(of: request)
    let layouts = library.names.compactMap { name in
      library.package(named: name).package.map { package in
        Layout(
          name: name, title: package.title(in: context.language), schema: "/v1/layouts/\(name)/schema",
          form: "/v1/layouts/\(name)/form", template: "/v1/layouts/\(name)/template")
      }
    }
    return .kept(Response.jsonBytes(Listing(layouts: layouts)), type: .json, for: request)
  }

  func schema(_ request: Request, context: ServiceContext) async throws -> Response {
    try Self.checkQuery(of: request)
    let schema = ModelDocuments.schema(of: try package(context).form)
    return .kept(Array(schema.utf8), type: .schema, for: request)
  }

  func form(_ request: Request, context: ServiceContext) async throws -> Response {
    try Self.checkQuery(of: request)
    let form = ModelDocuments.definition(of: try package(context))
    return .kept(Array(form.utf8), type: .json, for: request)
  }

  func template(_ request: Request, context: ServiceContext) async throws -> Response {
    try Self.checkQuery(of: request)
    let template = ModelDocuments.template(of: try package(context).form)
    return .kept(Array(template.utf8), type: .yaml, for: request)
  }

  private static func checkQuery(of request: Request) throws(Problem) {
    var query = Query(request.uri.query, taking: ["lang"])
    _ = query.choice("lang", of: Wording.Language.self)
    try query.check()
  }

  /// The layout that the address names; the library takes names alone, never paths.
  private func package(_ context: ServiceContext) throws(Problem) -> LayoutPackage {
    let name = context.parameters.get("name") ?? ""
    guard let package = library.package(named: name).package else {
      throw .noLayout(name, known: library.names)
    }
    return package
  }
}
