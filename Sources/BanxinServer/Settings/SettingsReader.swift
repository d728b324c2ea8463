import Banxin
import Configuration
import Diagnostics
import Logging
import Reading

/// Reads the service's settings: flags over environment variables over a JSON file.
public struct SettingsReader: Sendable {
  private let flags: [SettingKey: String]
  private let variables: [String: String]
  private let file: String?

  /// - Parameters:
  ///   - flags: What the command line says.
  ///   - variables: The process's environment.
  ///   - file: The path of the configuration file, where there is one.
  public init(flags: [SettingKey: String], variables: [String: String], file: String?) {
    self.flags = flags
    self.variables = variables
    self.file = file
  }

  /// The settings, or everything that is wrong with them.
  public func settings() async throws(SettingsFault) -> ServerSettings {
    let known = try file.map { path throws(SettingsFault) in try ConfigurationFile(path: path) }
    let reader = try await configuration(of: known)
    var reading = SettingsReading(
      configuration: reader,
      isSet: { key in flags[key] != nil || variables[key.variable] != nil || known?.keys.contains(key.rawValue) ?? false
      })
    reading.findings += unknownVariables
    reading.readAll()
    try reading.readToken(variables: variables)
    guard reading.findings.isEmpty else { throw SettingsFault(kind: .usage, findings: reading.findings) }
    return reading.settings
  }

  private func configuration(of known: ConfigurationFile?) async throws(SettingsFault) -> ConfigReader {
    let flags = InMemoryProvider(
      name: "flags",
      values: Dictionary(
        uniqueKeysWithValues: self.flags.map { key, text in
          (AbsoluteConfigKey([key.rawValue]), Self.value(text, of: key))
        }))
    let environment = EnvironmentVariablesProvider(environmentVariables: variables)
      .prefixKeys(with: ["banxin", "server"])
    guard let known else { return ConfigReader(providers: [flags, environment]) }
    return ConfigReader(providers: [flags, environment, try await known.provider()])
  }

  private static func value(_ text: String, of key: SettingKey) -> ConfigValue {
    if key.range != nil, let number = Int(text) { return ConfigValue(.int(number), isSecret: false) }
    return ConfigValue(.string(text), isSecret: false)
  }

  /// A misspelt variable would otherwise be passed over in silence.
  private var unknownVariables: [Diagnostic] {
    let known = Set(SettingKey.allCases.map(\.variable))
    return variables.keys.filter { $0.hasPrefix(SettingKey.variablePrefix) && !known.contains($0) }.sorted().map {
      name in
      let near = NearestKey.nearest(name, among: known.sorted())
      return Diagnostic(
        .error, ServerExplanations.key.code, at: nil,
        Wording("没有环境变量“\(name)”这项设置", "there is no setting of the variable “\(name)”"),
        hints: near.map { [Wording("是否为“\($0)”？", "did you mean “\($0)”?")] } ?? [])
    }
  }
}
