import Banxin

/// Sets many models at once; the pool's threads, not the number of tasks, say how many are in hand.
func settingManyModels(_ models: [ModelSource], with pool: RenderingPool) async throws -> [RenderOutcome] {
  try await withThrowingTaskGroup(of: (Int, RenderOutcome).self) { group in
    for (number, model) in models.enumerated() {
      group.addTask { (number, try await pool.render(RenderOrder(model))) }
    }
    var outcomes = [RenderOutcome?](repeating: nil, count: models.count)
    for try await (number, outcome) in group { outcomes[number] = outcome }
    return outcomes.compactMap { $0 }
  }
}
