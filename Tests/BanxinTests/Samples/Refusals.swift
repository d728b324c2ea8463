import Banxin

/// What a service does for a request: refused while the pool is full, given up after ten seconds.
func answeringARequest(_ model: ModelSource, with pool: RenderingPool) async throws -> String {
  var order = RenderOrder(model)
  order.deadline = .now + .seconds(10)
  do {
    let outcome = try await pool.render(order)
    return outcome.isOutOfTime ? "504" : outcome.files.isEmpty ? "422" : "200"
  } catch RenderingPool.Refusal.full {
    return "429"
  }
}
