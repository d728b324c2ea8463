import Banxin
import Diagnostics

/// Writes a PDF for each model of a batch: each appears whole or not at all, and at most eight models are in memory.
func settingABatch(
  _ models: AsyncStream<ModelSource>, into folder: String, with pool: RenderingPool
) async throws -> [Diagnostic] {
  try await withThrowingTaskGroup(of: [Diagnostic].self) { group in
    var findings: [Diagnostic] = []
    var started = 0
    for await model in models {
      if started >= 8 { findings += try await group.next() ?? [] }
      started += 1
      let path = "\(folder)/\(started).pdf"
      group.addTask {
        let outcome = try await pool.render(RenderOrder(model))
        var files = OutputFiles()
        for bytes in outcome.files { try files.add(bytes, at: path) }
        try files.commit()
        return outcome.findings
      }
    }
    for try await found in group { findings += found }
    return findings
  }
}
