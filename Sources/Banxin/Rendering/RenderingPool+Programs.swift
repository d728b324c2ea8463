public import Diagnostics
import Foundation

// The short way in for programs that have the library inside them.

extension RenderingPool {
  /// A pool for a program that has nothing else to do: a thread for each processor, and 1,024 jobs that may wait.
  ///
  /// - Throws: `RenderingFault` where the fonts are not installed.
  public convenience init(environment: Environment = Environment()) throws(RenderingFault) {
    try self.init(
      environment: environment, threadCount: ProcessInfo.processInfo.activeProcessorCount, queueLimit: 1024)
  }

  /// Everything that can be told of a model without setting it, in reading order.
  ///
  /// - Throws: `Refusal`, at once.
  public func check(_ model: ModelSource) async throws(Refusal) -> [Diagnostic] {
    let checker = checker
    return try await perform { renderer in checker.findings(in: model, fonts: renderer) }
  }

  /// The model that a PDF carries, byte for byte, or why there is none.
  ///
  /// - Parameters:
  ///   - pdf: The whole file.
  ///   - name: What findings call it.
  /// - Throws: `Refusal`, at once.
  public func extract(
    from pdf: [UInt8], named name: String
  ) async throws(Refusal) -> (model: ModelSource?, findings: [Diagnostic]) {
    let reader = archiveReader
    return try await perform { _ in reader.model(in: pdf, file: name) }
  }

  /// Renders, and hands the files on in pieces: each piece once the one before it was taken, so that a slow reader is
  /// waited for. Nothing is handed on where findings stopped the work.
  ///
  /// - Parameters:
  ///   - order: What to render.
  ///   - pieceSize: How many bytes a piece has at most.
  ///   - write: Takes a piece of the file of that number, from 0; a PDF is one file, images are one a page.
  /// - Returns: The outcome, whose files are gone.
  /// - Throws: As `render(_:)`, and what `write` throws.
  public func render(
    _ order: RenderOrder, pieceSize: Int = 1 << 16, to write: (ArraySlice<UInt8>, Int) async throws -> Void
  ) async throws -> RenderOutcome {
    var outcome = try await render(order)
    for (number, file) in outcome.files.enumerated() {
      for start in stride(from: 0, to: file.count, by: max(1, pieceSize)) {
        try await write(file[start..<min(start + max(1, pieceSize), file.count)], number)
      }
    }
    outcome.files = []
    return outcome
  }
}
