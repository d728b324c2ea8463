import ArgumentParser
import BanxinServer

/// Where the service listens and reads; see `SettingKey`.
struct ServePlaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The address to listen on (default: 127.0.0.1).", valueName: "ADDRESS"))
  var host: String?

  @Option(help: ArgumentHelp("The port; 0 lets the system choose (default: 8080).", valueName: "N"))
  var port: String?

  @Option(help: ArgumentHelp("A file whose first line is the access token.", valueName: "FILE"))
  var tokenFile: String?

  @Option(help: ArgumentHelp("The environment variable that holds the access token.", valueName: "NAME"))
  var tokenVariable: String?

  @Option(help: ArgumentHelp("The folder of layouts.", valueName: "DIR"))
  var layouts: String?

  @Option(help: ArgumentHelp("The folder of fonts, with its manifest.", valueName: "DIR"))
  var fonts: String?

  @Option(
    help: ArgumentHelp("The folder that requests may name seals and images of (default: none).", valueName: "DIR"))
  var assets: String?

  @Option(help: ArgumentHelp("text or json lines on standard error (default: text).", valueName: "FORMAT"))
  var logFormat: String?

  @Option(help: ArgumentHelp("The least level that is logged (default: info).", valueName: "LEVEL"))
  var logLevel: String?

  /// What was given.
  var flags: [SettingKey: String] {
    [
      .host: host, .port: port, .tokenFile: tokenFile, .tokenVariable: tokenVariable, .layouts: layouts,
      .fonts: fonts, .assets: assets, .logFormat: logFormat, .logLevel: logLevel,
    ].compactMapValues { $0 }
  }
}

/// How much the service takes on; see `SettingKey`.
struct ServeBoundOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Documents made at once (default: processors).", valueName: "N"))
  var threads: String?

  @Option(help: ArgumentHelp("Requests that may wait (default: 64).", valueName: "N"))
  var queue: String?

  @Option(help: ArgumentHelp("Connections served at once (default: 512).", valueName: "N"))
  var connections: String?

  @Option(help: ArgumentHelp("Bytes of one request's body (default: 32 MiB).", valueName: "N"))
  var bodyBytes: String?

  @Option(help: ArgumentHelp("Bytes of all bodies held at once (default: 256 MiB).", valueName: "N"))
  var heldBytes: String?

  @Option(help: ArgumentHelp("Bytes of one model (default: 4 MiB).", valueName: "N"))
  var modelBytes: String?

  @Option(help: ArgumentHelp("Seals and images with one model (default: 32).", valueName: "N"))
  var enclosures: String?

  @Option(help: ArgumentHelp("Pixels of one image (default: 20 million).", valueName: "N"))
  var pixels: String?

  @Option(help: ArgumentHelp("Pages of one document (default: 500).", valueName: "N"))
  var pages: String?

  @Option(help: ArgumentHelp("Models of one batch (default: 1000).", valueName: "N"))
  var batchUnits: String?

  @Option(help: ArgumentHelp("Batches at once (default: 2).", valueName: "N"))
  var batches: String?

  @Option(help: ArgumentHelp("Seconds for one document, waiting included (default: 30).", valueName: "N"))
  var renderSeconds: String?

  @Option(help: ArgumentHelp("Seconds for a new connection's first head (default: 10).", valueName: "N"))
  var headSeconds: String?

  @Option(help: ArgumentHelp("Seconds for a body to arrive (default: 60).", valueName: "N"))
  var bodySeconds: String?

  @Option(help: ArgumentHelp("Seconds that a connection may be idle (default: 60).", valueName: "N"))
  var idleSeconds: String?

  @Option(help: ArgumentHelp("Seconds that an answer may be left untaken (default: 60).", valueName: "N"))
  var sendSeconds: String?

  @Option(help: ArgumentHelp("Seconds for requests in hand after SIGTERM (default: 30).", valueName: "N"))
  var graceSeconds: String?

  /// What was given.
  var flags: [SettingKey: String] {
    [
      .threads: threads, .queue: queue, .connections: connections, .bodyBytes: bodyBytes, .heldBytes: heldBytes,
      .modelBytes: modelBytes, .enclosures: enclosures, .pixels: pixels, .pages: pages, .batchUnits: batchUnits,
      .batches: batches, .renderSeconds: renderSeconds, .headSeconds: headSeconds, .bodySeconds: bodySeconds,
      .idleSeconds: idleSeconds, .sendSeconds: sendSeconds, .graceSeconds: graceSeconds,
    ].compactMapValues { $0 }
  }
}
