import Banxin

/// What the endpoints share.
struct ServiceParts: Sendable {
  let settings: ServerSettings
  let pool: RenderingPool
  let bodies: BodyCollector
  let figures: ServiceFigures

  /// Reads models out of requests.
  var models: ModelBody { ModelBody(settings: settings, bodies: bodies) }
}
