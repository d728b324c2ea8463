/// The name of a setting: as it stands in a configuration file, and in other spelling as flag and variable.
public enum SettingKey: String, CaseIterable, Sendable {
  /// The address to listen on; any but loopback needs a token.
  case host
  /// The port; 0 lets the system choose one.
  case port
  /// A file whose first line is the access token.
  case tokenFile
  /// The name of an environment variable that holds the access token.
  case tokenVariable
  /// The folder of layouts.
  case layouts
  /// The folder of fonts.
  case fonts
  /// The folder that requests may name seals and images of; none by default.
  case assets
  /// How many documents are made at once.
  case threads
  /// How many requests may wait for a thread.
  case queue
  /// How many connections are served at once.
  case connections
  /// How many bytes a request's body may have.
  case bodyBytes
  /// How many bytes of bodies may be held at once, over all requests.
  case heldBytes
  /// How many bytes one model may have.
  case modelBytes
  /// How many seals and images may come with a model.
  case enclosures
  /// How many pixels one image may have.
  case pixels
  /// How many pages a document may have.
  case pages
  /// How many models a batch may have.
  case batchUnits
  /// How many batches run at once.
  case batches
  /// How long the making of one document may take, waiting included.
  case renderSeconds
  /// How long a request's head may take to arrive on a new connection.
  case headSeconds
  /// How long a request's body may take to arrive.
  case bodySeconds
  /// How long a connection may stay without a request.
  case idleSeconds
  /// How long a client may leave an answer untaken.
  case sendSeconds
  /// How long requests in hand may take after SIGTERM.
  case graceSeconds
  /// How the log is written: text, or JSON lines.
  case logFormat
  /// The least level that is logged.
  case logLevel

  /// The flag without its hyphens: `body-bytes`.
  public var flag: String { words.joined(separator: "-") }

  /// The environment variable: `BANXIN_SERVER_BODY_BYTES`.
  public var variable: String { Self.variablePrefix + words.joined(separator: "_").uppercased() }

  static let variablePrefix = "BANXIN_SERVER_"

  private var words: [String] {
    rawValue.reduce(into: [""]) { words, letter in
      if letter.isUppercase { words.append("") }
      words[words.count - 1] += letter.lowercased()
    }
  }

  /// The numbers that a numeric setting takes; `nil` for texts.
  var range: ClosedRange<Int>? {
    switch self {
    case .host, .tokenFile, .tokenVariable, .layouts, .fonts, .assets, .logFormat, .logLevel: nil
    case .port: 0...65_535
    case .threads: 1...256
    case .queue: 0...10_000
    case .connections: 1...65_536
    case .bodyBytes, .heldBytes, .modelBytes: 1024...(1 << 32)
    case .enclosures: 0...1000
    case .pixels: 1...40_000_000
    case .pages: 1...5_000
    case .batchUnits: 1...100_000
    case .batches: 1...1000
    case .renderSeconds, .headSeconds, .bodySeconds, .idleSeconds, .sendSeconds, .graceSeconds: 1...3600
    }
  }
}
