import Banxin
import Diagnostics
import Hummingbird

/// `POST /v1/check`: what is wrong with a model.
///
/// The request succeeds whatever is found, as a linter's does: 200, and `valid` says how the model fared.
struct CheckEndpoint: Sendable {
  private struct Report: Encodable {
    var valid: Bool
    var errors: Int
    var warnings: Int
    var findings: [FindingRecord]
  }

  let service: ServiceParts

  func respond(to request: Request, context: ServiceContext) async throws -> Response {
    guard let type = Acceptance(request.headers[.accept]).best(of: [.json]) else {
      throw Problem.notAcceptable([.json])
    }
    var query = Query(request.uri.query, taking: ["lang", "strict"])
    _ = query.choice("lang", of: Wording.Language.self)
    let isStrict = query.flag("strict") ?? false
    try query.check()
    guard !service.pool.isFull else { throw Problem.busy }
    let findings: [Diagnostic] = try await service.models.withModel(of: request) { model in
      try await self.findings(in: model)
    }
    let errors = findings.count { $0.severity == .error }
    return .json(
      Report(
        valid: !findings.stopsWork(strict: isStrict), errors: errors, warnings: findings.count - errors,
        findings: findings.map { FindingRecord($0, language: context.language) }),
      type: type)
  }

  private func findings(in model: ModelSource) async throws -> [Diagnostic] {
    let deadline = ContinuousClock.now + service.settings.renderTime
    let checker = service.pool.checker
    let findings = try await service.pool.perform { renderer in
      ContinuousClock.now < deadline ? checker.findings(in: model, fonts: renderer) : nil
    }
    guard let findings else { throw Problem.outOfTime([]) }
    return findings
  }
}
