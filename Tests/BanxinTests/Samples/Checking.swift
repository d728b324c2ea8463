import Banxin
import Diagnostics

/// Whether a model may be published, and the findings as data for a page that shows them.
func checkingAModel(
  _ model: ModelSource, with pool: RenderingPool
) async throws -> (isSound: Bool, findings: String) {
  let findings = try await pool.check(model)
  let json = JSONDiagnosticWriter(language: .english).text(for: findings)
  return (!findings.stopsWork(strict: false), json)
}
