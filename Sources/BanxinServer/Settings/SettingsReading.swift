import Banxin
import Configuration
import Diagnostics
import Logging
import Reading

/// The reading of one set of settings: values checked, faults collected.
struct SettingsReading {
  let configuration: ConfigReader
  /// Whether a setting stands anywhere, so that a malformed one is told from a missing one.
  let isSet: (SettingKey) -> Bool
  var settings = ServerSettings()
  var findings: [Diagnostic] = []

  mutating func readAll() {
    if let host = text(.host) { settings.host = host }
    readFolders()
    readBounds()
    readTimes()
    readLogging()
  }

  private mutating func readFolders() {
    if let layouts = text(.layouts) { settings.environment.layoutsFolder = layouts }
    if let fonts = text(.fonts) { settings.environment.fontsFolder = fonts }
    settings.environment.assetsRoot = text(.assets)
  }

  private mutating func readBounds() {
    if let value = number(.port) { settings.port = value }
    if let value = number(.threads) { settings.threads = value }
    if let value = number(.queue) { settings.queue = value }
    if let value = number(.connections) { settings.connections = value }
    if let value = number(.bodyBytes) { settings.bodyBytes = value }
    if let value = number(.heldBytes) { settings.heldBytes = value }
    if let value = number(.modelBytes) { settings.environment.bounds.bytes = value }
    if let value = number(.enclosures) { settings.enclosures = value }
    if let value = number(.pixels) { settings.environment.assetBounds.pixels = value }
    if let value = number(.pages) { settings.environment.maximumPages = value }
    if let value = number(.batchUnits) { settings.batchUnits = value }
    if let value = number(.batches) { settings.batches = value }
  }

  private mutating func readTimes() {
    if let value = number(.renderSeconds) { settings.renderTime = .seconds(value) }
    if let value = number(.headSeconds) { settings.headTime = .seconds(value) }
    if let value = number(.bodySeconds) { settings.bodyTime = .seconds(value) }
    if let value = number(.idleSeconds) { settings.idleTime = .seconds(value) }
    if let value = number(.sendSeconds) { settings.sendTime = .seconds(value) }
    if let value = number(.graceSeconds) { settings.graceTime = .seconds(value) }
  }

  private mutating func readLogging() {
    if let format = text(.logFormat) {
      guard let known = ServerSettings.LogFormat(rawValue: format) else {
        return refuse(.logFormat, "text、json", "text or json")
      }
      settings.logFormat = known
    }
    if let level = text(.logLevel) {
      guard let known = Logger.Level(rawValue: level) else {
        let names = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
        return refuse(.logLevel, names, names)
      }
      settings.logLevel = known
    }
  }

  // MARK: The door

  /// Reads the token from where the settings say it is, and keeps the service from starting open.
  mutating func readToken(variables: [String: String]) throws(SettingsFault) {
    let written: String?
    switch (text(.tokenFile), text(.tokenVariable)) {
    case (let path?, nil): written = try Self.firstLine(of: path)
    case (nil, let name?): written = variables[name] ?? ""
    case (nil, nil): written = nil
    case (_?, _?):
      written = nil
      findings.append(
        Diagnostic(
          .error, ServerExplanations.token.code, at: nil,
          Wording("tokenFile 与 tokenVariable 只能指定一个", "tokenFile and tokenVariable exclude each other")))
    }
    settings.token = written.flatMap { AccessToken($0) }
    if written != nil, settings.token == nil {
      findings.append(
        Diagnostic(
          .error, ServerExplanations.token.code, at: nil,
          Wording(
            "访问令牌缺失或不合要求：至少\(AccessToken.leastLength)个可见ASCII字符",
            "the access token is missing or none: at least \(AccessToken.leastLength) visible ASCII characters")))
    }
    if settings.token == nil, !settings.isLoopback {
      findings.append(
        Diagnostic(
          .error, ServerExplanations.door.code, at: nil,
          Wording(
            "监听“\(settings.host)”须有访问令牌", "to listen on “\(settings.host)” an access token is needed"),
          hints: ServerExplanations.door.remedy.map { [$0] } ?? []))
    }
  }

  private static func firstLine(of path: String) throws(SettingsFault) -> String {
    do {
      let bytes = try InputBytes.read(path: path, limit: 4096) ?? []
      return String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    } catch {
      throw SettingsFault(kind: .unreadable, findings: [error.diagnostic])
    }
  }

  // MARK: Values

  private mutating func text(_ key: SettingKey) -> String? {
    guard isSet(key) else { return nil }
    guard let text = try? configuration.requiredString(forKey: ConfigKey([key.rawValue])), !text.isEmpty else {
      refuse(key, "文本", "a text")
      return nil
    }
    return text
  }

  private mutating func number(_ key: SettingKey) -> Int? {
    guard isSet(key), let range = key.range else { return nil }
    guard let number = try? configuration.requiredInt(forKey: ConfigKey([key.rawValue])), range.contains(number) else {
      refuse(
        key, "\(range.lowerBound)至\(range.upperBound)的整数",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  private mutating func refuse(_ key: SettingKey, _ chinese: String, _ english: String) {
    findings.append(
      Diagnostic(
        .error, ServerExplanations.value.code, at: nil,
        Wording(
          "设置 \(key.rawValue)（--\(key.flag)，\(key.variable)）的值应为\(chinese)",
          "the setting \(key.rawValue) (--\(key.flag), \(key.variable)) takes \(english)")))
  }
}
