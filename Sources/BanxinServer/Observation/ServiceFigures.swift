import Banxin
import Foundation
import HTTPTypes
import Metrics

/// What the service counts and measures.
struct ServiceFigures: Sendable {
  private let metrics = PrometheusMetrics()

  /// One request, answered.
  func record(route: String, status: HTTPResponse.Status, duration: Duration, byteCount: Int?) {
    let dimensions = [("route", route), ("status", String(status.code))]
    Counter(label: "banxin_requests_total", dimensions: dimensions, factory: metrics).increment()
    let timer = Metrics.Timer(label: "banxin_request_seconds", dimensions: [("route", route)], factory: metrics)
    timer.recordNanoseconds(Int64(duration / .nanoseconds(1)))
    if status == .tooManyRequests { Counter(label: "banxin_refused_total", factory: metrics).increment() }
    if let byteCount { addBytes(byteCount) }
  }

  /// Bytes of answers.
  func addBytes(_ count: Int) {
    Counter(label: "banxin_answer_bytes_total", factory: metrics).increment(by: count)
  }

  /// A document that was made.
  func addDocument(pageCount: Int) {
    Counter(label: "banxin_documents_total", factory: metrics).increment()
    Counter(label: "banxin_pages_total", factory: metrics).increment(by: pageCount)
  }

  /// Everything as Prometheus' text, with how things stand just now.
  func text(pool: RenderingPool, bodies: BodyCollector) -> String {
    let load = pool.load
    Meter(label: "banxin_queue_waiting", factory: metrics).set(load.waiting)
    Meter(label: "banxin_queue_running", factory: metrics).set(load.running)
    Meter(label: "banxin_held_body_bytes", factory: metrics).set(bodies.heldByteCount)
    if let memory = Self.residentMemory {
      Meter(label: "process_resident_memory_bytes", factory: metrics).set(memory)
    }
    return metrics.text
  }

  /// The second number of `/proc/self/statm`, in pages.
  private static var residentMemory: Int? {
    let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    let pages = text?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return pages.map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
  }
}
