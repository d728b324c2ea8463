import Banxin

/// Hands a PDF to a connection in pieces of 64 KiB; `send` suspends while the other side is slow.
func sendingInPieces(
  _ model: ModelSource, with pool: RenderingPool, send: ([UInt8]) async throws -> Void
) async throws -> RenderOutcome {
  try await pool.render(RenderOrder(model)) { piece, _ in try await send(Array(piece)) }
}
