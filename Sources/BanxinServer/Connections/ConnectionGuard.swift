import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Keeps one connection from costing more than it should: slow heads, bodies and readers are cut off, what is no HTTP is
/// told so, and a body that nobody wants is not read to its end.
///
/// It stands between the HTTP decoder and what answers requests, on the connection's event loop.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// How long clients may take.
  struct Times: Sendable {
    /// For the first request's head.
    var head: TimeAmount
    /// For a body, from its head on.
    var body: TimeAmount
    /// Between an answer and the next request's head.
    var idle: TimeAmount
    /// Without taking anything of an answer.
    var send: TimeAmount
    /// For a client to read an answer that came before its body was read.
    var linger = TimeAmount.seconds(2)
  }

  private let times: Times
  private let bodyLimit: Int
  /// The timer of what is awaited from the client: a head or the rest of a body.
  private var awaiting: Scheduled<Void>?
  private var sending: Scheduled<Void>?
  private var isReadingRequest = false
  /// Requests whose answers have not ended; clients may send several ahead.
  private var answersDue = 0
  private var isAnswerBegun = false
  private var closesAfterAnswer = false

  init(times: Times, bodyLimit: Int) {
    self.times = times
    self.bodyLimit = bodyLimit
  }

  // MARK: From the client

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { awaitHead(times.head, in: context) }
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    awaiting?.cancel()
    sending?.cancel()
  }

  func channelActive(context: ChannelHandlerContext) {
    awaitHead(times.head, in: context)
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      isReadingRequest = true
      answersDue += 1
      awaitBody(in: context)
      welcome(head, in: context)
    case .body: break
    case .end:
      isReadingRequest = false
      awaiting?.cancel()
    }
    context.fireChannelRead(data)
  }

  /// Clients that ask before they send a body are told to go on, unless it will be refused for its size.
  private func welcome(_ head: HTTPRequest, in context: ChannelHandlerContext) {
    guard head.headerFields[.expect]?.lowercased() == "100-continue", answersDue == 1,
      (head.headerFields[.contentLength].flatMap { Int($0) } ?? 0) <= bodyLimit
    else { return }
    context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    let status: HTTPResponse.Status? =
      switch error {
      case HTTPParserError.headerOverflow: .requestHeaderFieldsTooLarge
      case is IOError, is ChannelError: nil
      default: .badRequest
      }
    guard let status, answersDue == 0 || (answersDue == 1 && isReadingRequest && !isAnswerBegun) else {
      return context.fireErrorCaught(error)
    }
    refuse(status, in: context)
  }

  // MARK: To the client

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head):
      isAnswerBegun = true
      closesAfterAnswer = closesAfterAnswer || head.headerFields[.connection]?.lowercased() == "close"
    case .body: break
    case .end: return endAnswer(data, promise: promise, in: context)
    }
    context.write(data, promise: promise)
  }

  private func endAnswer(_ data: NIOAny, promise: EventLoopPromise<Void>?, in context: ChannelHandlerContext) {
    answersDue -= 1
    isAnswerBegun = false
    context.writeAndFlush(data, promise: promise)
    if closesAfterAnswer {
      linger(in: context)
    } else if answersDue == 0, !isReadingRequest {
      awaitHead(times.idle, in: context)
    }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    sending?.cancel()
    sending = nil
    if !context.channel.isWritable {
      sending = schedule(times.send, in: context) { context in context.close(promise: nil) }
    }
    context.fireChannelWritabilityChanged()
  }

  // MARK: Ends

  private func awaitHead(_ time: TimeAmount, in context: ChannelHandlerContext) {
    awaiting?.cancel()
    awaiting = schedule(time, in: context) { context in context.close(promise: nil) }
  }

  private func awaitBody(in context: ChannelHandlerContext) {
    awaiting?.cancel()
    awaiting = schedule(times.body, in: context) { [self] context in
      if answersDue == 1, !isAnswerBegun { refuse(.requestTimeout, in: context) } else { context.close(promise: nil) }
    }
  }

  /// Answers without body and closes.
  private func refuse(_ status: HTTPResponse.Status, in context: ChannelHandlerContext) {
    let head = HTTPResponse(status: status, headerFields: [.connection: "close", .contentLength: "0"])
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    linger(in: context)
  }

  /// A connection closed over bytes that were not read is reset, and the client may never see the answer: our half is
  /// closed, and a little later all of it.
  private func linger(in context: ChannelHandlerContext) {
    awaiting?.cancel()
    awaiting = schedule(times.linger, in: context) { context in context.close(promise: nil) }
    context.close(mode: .output, promise: nil)
  }

  private func schedule(
    _ time: TimeAmount, in context: ChannelHandlerContext, _ body: @escaping (ChannelHandlerContext) -> Void
  ) -> Scheduled<Void> {
    context.eventLoop.assumeIsolated().scheduleTask(in: time) { body(context) }
  }
}
