import Banxin
import HTTPTypes

extension RouteTable {
  /// Everything that the service answers.
  init(service: ServiceParts) {
    let layouts = LayoutsEndpoint(library: LayoutLibrary(folder: service.settings.environment.layoutsFolder))
    let state = StateEndpoints(service: service)
    let page = PageEndpoint()
    routes = [
      Route(method: .post, pattern: "/v1/render", handler: RenderEndpoint(service: service).respond),
      Route(method: .post, pattern: "/v1/check", handler: CheckEndpoint(service: service).respond),
      Route(method: .post, pattern: "/v1/values", handler: ValuesEndpoint(service: service).respond),
      Route(method: .post, pattern: "/v1/batch", handler: BatchEndpoint(service: service).respond),
      Route(method: .post, pattern: "/v1/extract", handler: ExtractEndpoint(service: service).respond),
      Route(method: .get, pattern: "/v1/layouts", handler: layouts.list),
      Route(method: .get, pattern: "/v1/layouts/{name}/schema", handler: layouts.schema),
      Route(method: .get, pattern: "/v1/layouts/{name}/form", handler: layouts.form),
      Route(method: .get, pattern: "/v1/layouts/{name}/template", handler: layouts.template),
      Route(method: .get, pattern: "/openapi.json", handler: DescriptionEndpoint().respond),
      Route(method: .get, pattern: "/health/live", handler: state.live),
      Route(method: .get, pattern: "/health/ready", handler: state.ready),
      Route(method: .get, pattern: "/metrics", handler: state.metrics),
      Route(method: .get, pattern: "/version", handler: state.version),
      Route(method: .get, pattern: "/", handler: page.page),
      Route(method: .get, pattern: "/page/{file}", handler: page.file),
    ]
  }
}
