public import Diagnostics

/// Another program listens where the service was to.
public struct AddressInUse: Error {
  let host: String
  let port: Int

  /// What is told of it.
  public var message: Wording {
    Wording(
      "\(host) 的端口\(port)已被其他程序占用，请用 --port 换一个", "port \(port) of \(host) is in use; name another with --port")
  }
}
