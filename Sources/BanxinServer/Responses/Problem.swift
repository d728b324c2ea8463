import Diagnostics
import HTTPTypes

/// Why a request gets no answer: told as `application/problem+json` (RFC 9457).
struct Problem: Error {
  var status: HTTPResponse.Status
  /// The last part of its type, `urn:banxin:problem:…`.
  var name: String
  var title: Wording
  var detail: Wording?
  /// What is wrong with the model, where that is the reason.
  var findings: [Diagnostic] = []
  var headers: HTTPFields = [:]

  init(
    _ status: HTTPResponse.Status, _ name: String, _ title: Wording, detail: Wording? = nil,
    findings: [Diagnostic] = [], headers: HTTPFields = [:]
  ) {
    self.status = status
    self.name = name
    self.title = title
    self.detail = detail
    self.findings = findings
    self.headers = headers
  }
}

// MARK: The door

extension Problem {
  static let badHost = Problem(.badRequest, "host", Wording("缺少有效的 Host 首部", "no valid Host header"))
  static let foreignHost = Problem(
    .misdirectedRequest, "host",
    Wording("Host 首部不是本机回环地址", "the Host header does not name this machine's loopback"))
  static let foreignOrigin = Problem(
    .forbidden, "origin", Wording("不接受其他网站的页面发来的请求", "requests from pages of other sites are not taken"))
  static let noToken = Problem(
    .unauthorized, "token", Wording("需要访问令牌", "an access token is needed"),
    headers: [.wwwAuthenticate: "Bearer realm=\"banxin\""])
}

// MARK: The request

extension Problem {
  static let notFound = Problem(.notFound, "not-found", Wording("没有这个地址", "there is nothing at this address"))

  static func noLayout(_ name: String, known: [String]) -> Problem {
    Problem(
      .notFound, "layout", Wording("没有这个版式", "there is no such layout"),
      detail: Wording(
        "现有版式：\(known.joined(separator: "、"))", "there are: \(known.joined(separator: ", "))"))
  }

  static func method(allowed: [HTTPRequest.Method]) -> Problem {
    let allowed = allowed.map(\.rawValue).joined(separator: ", ")
    return Problem(
      .methodNotAllowed, "method", Wording("此地址只接受：\(allowed)", "this address takes: \(allowed)"),
      headers: [.allow: allowed])
  }

  static func notAcceptable(_ offered: [MediaType]) -> Problem {
    let offered = offered.map(\.essence).joined(separator: ", ")
    return Problem(
      .notAcceptable, "accept", Wording("可以给出：\(offered)", "what can be given: \(offered)"))
  }

  static func mediaType(_ taken: [MediaType]) -> Problem {
    let taken = taken.map(\.essence).joined(separator: ", ")
    return Problem(
      .unsupportedMediaType, "content-type", Wording("请求体的类型应为：\(taken)", "a body of one of these is taken: \(taken)"),
      headers: [.acceptPost: taken])
  }

  static let encoding = Problem(
    .unsupportedMediaType, "content-encoding",
    Wording("请求体不可压缩，字符编码须为UTF-8", "bodies are not compressed, and their characters are UTF-8"),
    headers: [.acceptEncoding: "identity"])

  static func tooLarge(limit: Int) -> Problem {
    Problem(
      .contentTooLarge, "too-large", Wording("请求体超过\(limit)字节", "the body has more than \(limit) bytes"),
      headers: [.connection: "close"])
  }

  static func query(_ faults: [Wording]) -> Problem {
    Problem(
      .badRequest, "query", Wording("地址中的参数不正确", "the address has wrong parameters"),
      detail: Wording(
        faults.map(\.chinese).joined(separator: "；"), faults.map(\.english).joined(separator: "; ")))
  }

  static func body(_ fault: Wording) -> Problem {
    Problem(.badRequest, "body", Wording("请求体不正确", "the body is malformed"), detail: fault)
  }

  static func noPage(_ page: Int, of count: Int) -> Problem {
    query([Wording("没有第\(page)页，共\(count)页", "no page \(page) among \(count)")])
  }
}

// MARK: The work

extension Problem {
  static func findings(_ findings: [Diagnostic]) -> Problem {
    Problem(
      .unprocessableContent, "findings", Wording("数据有误，没有生成文件", "the data is wrong; nothing was made"),
      findings: findings)
  }

  static func outOfTime(_ findings: [Diagnostic]) -> Problem {
    Problem(
      .gatewayTimeout, "time", Wording("在限定的时间内没有完成", "it was not done within its time"), findings: findings)
  }

  static let busy = Problem(
    .tooManyRequests, "busy", Wording("排队已满，请稍后再试", "the queue is full; come again"),
    headers: [.retryAfter: "1"])

  static let noRoom = Problem(
    .serviceUnavailable, "memory", Wording("正在接收的数据过多，请稍后再试", "too much is being received; come again"),
    headers: [.retryAfter: "2", .connection: "close"])

  static let closing = Problem(
    .serviceUnavailable, "closing", Wording("服务正在停止", "the service is stopping"),
    headers: [.retryAfter: "5", .connection: "close"])

  static let notReady = Problem(.serviceUnavailable, "not-ready", Wording("服务尚未就绪", "the service is not ready"))

  /// The reason stands in the log, not in the answer.
  static let ours = Problem(
    .internalServerError, "internal", Wording("服务内部出错", "a fault of ours"))
}

extension HTTPField.Name {
  static let acceptPost = HTTPField.Name("Accept-Post")!
  static let requestID = HTTPField.Name("X-Request-Id")!
  static let pageCount = HTTPField.Name("X-Page-Count")!
  static let findingCount = HTTPField.Name("X-Finding-Count")!
  static let contentTypeOptions = HTTPField.Name("X-Content-Type-Options")!
}
