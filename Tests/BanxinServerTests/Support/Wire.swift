import Foundation
import Synchronization

/// What a service answered.
struct Answer: Sendable {
  var status: Int
  /// By their names in small letters.
  var headers: [String: String]
  var body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The body as a JSON object.
  var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any] ?? [:] }
}

/// A connection to a service on loopback that sends whatever bytes it is told to.
final class Wire: Sendable {
  private let descriptor: Int32
  private let received = Mutex([UInt8]())

  init(port: Int) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    // A service that hangs fails the test instead of holding it.
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    precondition(result == 0, "no connection to port \(port)")
  }

  deinit { close(descriptor) }

  /// Sends bytes; what the service no longer takes is dropped.
  func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// Ends sending; answers can still be received.
  func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Closes with a reset, as a client that dies does.
  func reset() {
    var lingering = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &lingering, socklen_t(MemoryLayout<linger>.size))
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  /// The next answer; `nil` where the service closes instead.
  func receive(toHead: Bool = false) -> Answer? {
    guard var head = take(through: Array("\r\n\r\n".utf8)) else { return nil }
    head.removeLast(4)
    let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
    let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    if status == 100 { return receive(toHead: toHead) }
    let hasBody = !toHead && status != 304
    return Answer(status: status, headers: headers, body: hasBody ? body(headers) : [])
  }

  private func body(_ headers: [String: String]) -> [UInt8] {
    if let length = headers["content-length"].flatMap({ Int($0) }) { return take(length) ?? [] }
    guard headers["transfer-encoding"] == "chunked" else { return [] }
    var body: [UInt8] = []
    while let line = take(through: [13, 10]),
      let length = Int(String(decoding: line.dropLast(2), as: UTF8.self), radix: 16)
    {
      body += take(length) ?? []
      _ = take(2)
      if length == 0 { break }
    }
    return body
  }

  private func take(_ count: Int) -> [UInt8]? {
    while received.withLock({ $0.count }) < count { guard fill() else { return nil } }
    return received.withLock { received in
      defer { received.removeFirst(count) }
      return Array(received[..<count])
    }
  }

  private func take(through mark: [UInt8]) -> [UInt8]? {
    while true {
      let end = received.withLock { received in
        received.indices.first { received[$0...].starts(with: mark) }
      }
      if let end { return take(end + mark.count) }
      guard fill() else { return nil }
    }
  }

  private func fill() -> Bool {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &block, block.count, 0)
    guard count > 0 else { return false }
    received.withLock { $0 += block[..<count] }
    return true
  }
}

/// Runs blocking work on a thread of its own: tasks' threads are few, and the service under test needs them.
func apart<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    Thread { continuation.resume(returning: work()) }.start()
  }
}
