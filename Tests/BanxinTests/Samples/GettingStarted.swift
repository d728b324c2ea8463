import Banxin
import Diagnostics

/// Sets one model and gives its PDF, or says what is wrong with it.
func settingOneModel(_ yaml: [UInt8], with pool: RenderingPool) async throws -> [UInt8]? {
  let model = ModelSource(name: "report.yaml", bytes: yaml, enclosures: [:])
  let outcome = try await pool.render(RenderOrder(model))
  for finding in outcome.findings {
    print(TextDiagnosticWriter(language: .chinese, isColoured: false).line(for: finding))
  }
  return outcome.files.first
}
