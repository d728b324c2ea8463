public import Banxin
import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import UnixSignals

/// The HTTP service: what `banxin serve` runs.
public struct Server: Sendable {
  private let settings: ServerSettings
  let service: ServiceParts
  private let logger: Logger

  /// A service with those settings; it does not listen yet.
  ///
  /// - Throws: `RenderingFault` where the fonts are not installed.
  public init(settings: ServerSettings) throws(RenderingFault) {
    self.settings = settings
    service = ServiceParts(
      settings: settings,
      pool: try RenderingPool(
        environment: settings.environment, threadCount: settings.threads, queueLimit: settings.queue),
      bodies: BodyCollector(limit: settings.bodyBytes, heldLimit: settings.heldBytes), figures: ServiceFigures())
    var logger = Logger(label: "banxin") { label -> any LogHandler in
      switch settings.logFormat {
      case .json: JSONLogHandler(label: label)
      case .text: StreamLogHandler.standardError(label: label)
      }
    }
    logger.logLevel = settings.logLevel
    self.logger = logger
  }

  /// Listens and answers until SIGTERM, which ends it in good order: nothing new is taken, what is in hand is finished.
  ///
  /// - Parameter onListening: Called with the port once requests are taken.
  /// - Throws: `CancellationError` on SIGINT, which ends it at once; what the system says where it cannot listen.
  public func run(onListening: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
    try await run(heedingSignals: true, onListening: onListening)
  }

  /// The same, whatever signals the process gets: for several services in one process.
  func run(heedingSignals: Bool, onListening: @escaping @Sendable (Int) -> Void) async throws {
    let note = ShutdownNote()
    var configuration = ServiceGroupConfiguration(
      services: [.init(service: application(onListening)), .init(service: note)],
      gracefulShutdownSignals: heedingSignals ? [.sigterm] : [], cancellationSignals: heedingSignals ? [.sigint] : [],
      logger: quiet)
    configuration.maximumGracefulShutdownDuration = settings.graceTime
    configuration.maximumCancellationDuration = .seconds(2)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw AddressInUse(host: settings.host, port: settings.port)
    }
    guard note.isGraceful else { throw CancellationError() }
    await service.pool.close()
    logger.info("ended")
  }

  /// What the libraries say of their own doings.
  private var quiet: Logger {
    var quiet = logger
    quiet.logLevel = max(.warning, settings.logLevel)
    return quiet
  }

  private func application(_ onListening: @escaping @Sendable (Int) -> Void) -> some Service {
    let routes = RouteTable(service: service)
    let (settings, logger) = (settings, logger)
    var application = Application(
      router: router(for: routes), server: .http1(configuration: connections),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(settings.connections, logger: quiet)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? settings.port
        logger.notice("listening", metadata: ["host": .string(settings.host), "port": .string(String(port))])
        onListening(port)
      },
      logger: logger)
    application.logger.logLevel = max(.notice, settings.logLevel)
    return application
  }

  private func router(for routes: RouteTable) -> Router<ServiceContext> {
    let router = Router(context: ServiceContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestFrame(routes: routes, figures: service.figures, logger: logger))
    router.add(middleware: Doorkeeper(token: settings.token, isLoopback: settings.isLoopback))
    for route in routes.routes {
      let handler = route.handler
      router.on(RouterPath(route.pattern), method: route.method) { request, context in
        try await handler(request, context)
      }
    }
    return router
  }

  private var connections: HTTP1Channel.Configuration {
    let times = ConnectionGuard.Times(
      head: TimeAmount(settings.headTime), body: TimeAmount(settings.bodyTime), idle: TimeAmount(settings.idleTime),
      send: TimeAmount(settings.sendTime))
    let limit = settings.bodyBytes
    return HTTP1Channel.Configuration(
      additionalChannelHandlers: [ConnectionGuard(times: times, bodyLimit: limit)],
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 8 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
  }
}

/// Notes that the service was asked to end in good order, as against cut short.
private final class ShutdownNote: Service {
  private let flag = Atomic(false)

  var isGraceful: Bool { flag.load(ordering: .acquiring) }

  func run() async throws {
    try await gracefulShutdown()
    flag.store(true, ordering: .releasing)
  }
}
