import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Takes in the bodies of requests: each bounded, and all together.
///
/// Many connections that each hold a body within its bound may still hold more than the machine has.
final class BodyCollector: Sendable {
  private let limit: Int
  private let heldLimit: Int
  private let held = Atomic(0)

  /// - Parameters:
  ///   - limit: How many bytes one body may have.
  ///   - heldLimit: How many bytes all bodies may have that are held at once.
  init(limit: Int, heldLimit: Int) {
    self.limit = limit
    self.heldLimit = heldLimit
  }

  /// How many bytes are held.
  var heldByteCount: Int { held.load(ordering: .relaxed) }

  /// Takes in a body.
  ///
  /// - Parameter ownLimit: How many bytes it may have, where that is less than any body may.
  func body(of request: Request, upTo ownLimit: Int = .max) async throws -> HeldBody {
    let limit = min(limit, ownLimit)
    if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > limit {
      throw Problem.tooLarge(limit: limit)
    }
    guard request.headers[.contentEncoding].map({ $0.lowercased() == "identity" }) ?? true else {
      throw Problem.encoding
    }
    let body = HeldBody(collector: self)
    for try await part in request.body {
      guard body.byteCount + part.readableBytes <= limit else { throw Problem.tooLarge(limit: limit) }
      guard hold(part.readableBytes) <= heldLimit else {
        release(part.readableBytes)
        throw Problem.noRoom
      }
      body.add(part)
    }
    return body
  }

  private func hold(_ count: Int) -> Int { held.add(count, ordering: .relaxed).newValue }

  fileprivate func release(_ count: Int) { held.subtract(count, ordering: .relaxed) }
}

/// A body that was taken in; it counts among those that are held as long as it is there.
final class HeldBody: Sendable {
  private let collector: BodyCollector
  private let buffer = Mutex(ByteBuffer())

  fileprivate init(collector: BodyCollector) {
    self.collector = collector
  }

  deinit { collector.release(byteCount) }

  /// How many bytes it has.
  var byteCount: Int { buffer.withLock { $0.readableBytes } }

  /// A copy of its bytes.
  var bytes: [UInt8] { buffer.withLock { Array(buffer: $0) } }

  fileprivate func add(_ part: ByteBuffer) { buffer.withLock { _ = $0.writeImmutableBuffer(part) } }
}
