import Banxin
import Hummingbird
import Synchronization

/// How the service is: alive, ready, its figures, its version.
struct StateEndpoints: Sendable {
  private struct Health: Encodable {
    var status: String
  }

  private struct Version: Encodable {
    var name: String
    var version: String
  }

  let service: ServiceParts
  private let readiness = Readiness()

  init(service: ServiceParts) {
    self.service = service
  }

  func live(_ request: Request, context: ServiceContext) async throws -> Response {
    Response.json(Health(status: "live"))
  }

  /// Ready once a thread has opened the fonts and set a line.
  func ready(_ request: Request, context: ServiceContext) async throws -> Response {
    if !readiness.isProven {
      let setsLine = try await service.pool.perform { $0.setsLineInEveryFace() }
      guard setsLine else { throw Problem.notReady }
      readiness.prove()
    }
    return .json(Health(status: "ready"))
  }

  func metrics(_ request: Request, context: ServiceContext) async throws -> Response {
    let text = service.figures.text(pool: service.pool, bodies: service.bodies)
    return .bytes(Array(text.utf8), type: .plainText)
  }

  func version(_ request: Request, context: ServiceContext) async throws -> Response {
    .json(Version(name: "banxin", version: BanxinVersion.current))
  }
}

/// Remembers that a line was set: fonts do not go away again.
private final class Readiness: Sendable {
  private let flag = Atomic(false)

  var isProven: Bool { flag.load(ordering: .relaxed) }

  func prove() { flag.store(true, ordering: .relaxed) }
}
