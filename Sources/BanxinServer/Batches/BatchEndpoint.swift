import Banxin
import Diagnostics
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// `POST /v1/batch`: JSON Lines of models in, their PDFs out one after another while the later ones are being made.
struct BatchEndpoint: Sendable {
  static let types: Set<String> = [MediaType.jsonLines.essence, "application/x-ndjson", "application/x-jsonlines"]

  let service: ServiceParts
  private let turns: BatchTurns

  init(service: ServiceParts) {
    self.service = service
    turns = BatchTurns(limit: service.settings.batches)
  }

  func respond(to request: Request, context: ServiceContext) async throws -> Response {
    let options = try RenderOptions(request, offering: [.mixed, .zip])
    guard let type = request.headers[.contentType].flatMap({ MediaType($0) }), Self.types.contains(type.essence) else {
      throw Problem.mediaType([.jsonLines])
    }
    guard let turn = turns.take() else { throw Problem.busy }
    let models = try await models(in: request)
    let run = BatchRun(service: service, options: options, language: context.language)
    let format: any BatchFormat = options.type == .zip ? ZipBatch() : MultipartBatch()
    return Response(
      status: .ok, headers: [.contentType: format.type.description, .cacheControl: "no-store"],
      body: ResponseBody { writer in
        // The turn ends with the answer, not with its head.
        defer { withExtendedLifetime(turn) {} }
        try await run.write(models, as: format, to: &writer)
        try await writer.finish(nil)
      })
  }

  /// The lines that are not blank; each is a model of its own, and what is wrong in one stays in it.
  private func models(in request: Request) async throws -> BatchModels {
    let models = BatchModels(body: try await service.bodies.body(of: request))
    let limit = service.settings.batchUnits
    guard models.lines.count <= limit else {
      throw Problem(
        .contentTooLarge, "too-many", Wording("一批不超过\(limit)份", "a batch has at most \(limit) models"))
    }
    return models
  }
}

/// The models of a batch, in the body that they came in.
struct BatchModels: Sendable {
  /// A model: its line in the body, from 1, and where its bytes stand.
  struct Line: Sendable {
    var number: Int
    var range: Range<Int>
  }

  let lines: [Line]
  private let bytes: [UInt8]
  private let body: HeldBody

  init(body: HeldBody) {
    self.body = body
    bytes = body.bytes
    lines = Self.lines(in: bytes)
  }

  /// The model of a line; places in it are those in the body.
  func model(_ line: Line) -> ModelSource {
    ModelSource(name: "\(line.number).json", bytes: Array(bytes[line.range]), enclosures: [:])
  }

  private static func lines(in bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var number = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
        lines.append(Line(number: number, range: start..<end))
      }
      start = end + 1
      number += 1
    }
    return lines
  }
}

/// How many batches may run beside each other: they must not keep single documents waiting.
final class BatchTurns: Sendable {
  /// One batch's turn; over when nobody holds it any more.
  final class Turn: Sendable {
    private let turns: BatchTurns

    fileprivate init(_ turns: BatchTurns) { self.turns = turns }

    deinit { turns.running.withLock { $0 -= 1 } }
  }

  private let limit: Int
  private let running = Mutex(0)

  init(limit: Int) {
    self.limit = limit
  }

  /// A turn, where one is free.
  func take() -> Turn? {
    let isFree = running.withLock { running in
      guard running < limit else { return false }
      running += 1
      return true
    }
    return isFree ? Turn(self) : nil
  }
}
