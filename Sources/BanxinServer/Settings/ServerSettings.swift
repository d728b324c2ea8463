import Banxin
import Foundation
import Logging
import Reading

/// Everything that can be set about the service; see `SettingKey` for what each value is.
public struct ServerSettings: Sendable {
  /// How log lines are written.
  enum LogFormat: String, CaseIterable, Sendable {
    case text, json
  }

  var host = "127.0.0.1"
  var port = 8080
  /// The access token; `nil` where the service is open to whoever reaches it, on loopback alone.
  var token: AccessToken?
  /// Layouts, fonts, assets, and the bounds of models and images.
  var environment = Banxin.Environment()
  var threads = max(1, ProcessInfo.processInfo.activeProcessorCount)
  var queue = 64
  var connections = 512
  var bodyBytes = 32 << 20
  var heldBytes = 256 << 20
  var enclosures = 32
  var batchUnits = 1000
  var batches = 2
  var renderTime = Duration.seconds(30)
  var headTime = Duration.seconds(10)
  var bodyTime = Duration.seconds(60)
  var idleTime = Duration.seconds(60)
  var sendTime = Duration.seconds(60)
  var graceTime = Duration.seconds(30)
  var logFormat = LogFormat.text
  var logLevel = Logger.Level.info

  init() {
    environment.bounds.bytes = 4 << 20
    environment.maximumPages = 500
    environment.assetBounds.bytes = 16 << 20
    environment.assetBounds.pixels = 20_000_000
    environment.assetBounds.documentBytes = 32 << 20
    environment.assetBounds.documentPixels = 40_000_000
  }

  /// Whether only this machine can reach the address.
  var isLoopback: Bool { HostNames.isLoopback(host) }
}
