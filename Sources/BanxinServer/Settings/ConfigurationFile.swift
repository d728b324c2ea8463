import Configuration
import Diagnostics
import Reading

/// A configuration file: one JSON object of settings, each key known.
struct ConfigurationFile {
  let path: String
  /// The keys that it sets.
  let keys: Set<String>

  /// Reads the file and looks its keys over.
  init(path: String) throws(SettingsFault) {
    self.path = path
    let value: Value?
    let findings: [Diagnostic]
    do {
      // Strict JSON whatever the file is called.
      (value, findings) = try ModelFileReader().read(path: path, named: path)
    } catch {
      throw SettingsFault(kind: .unreadable, findings: [error.diagnostic])
    }
    guard findings.isEmpty, case .mapping(let entries)? = value?.content else {
      throw SettingsFault(kind: .data, findings: findings.isEmpty ? [Self.noObject(path)] : findings)
    }
    let unknown = entries.filter { SettingKey(rawValue: $0.key.string) == nil }
    guard unknown.isEmpty else { throw SettingsFault(kind: .data, findings: unknown.map { Self.unknown($0.key) }) }
    keys = Set(entries.map(\.key.string))
  }

  /// The file's values for swift-configuration.
  func provider() async throws(SettingsFault) -> any ConfigProvider {
    do {
      let place = InMemoryProvider(values: [
        AbsoluteConfigKey(["filePath"]): ConfigValue(.string(path), isSecret: false)
      ])
      return try await FileProvider<JSONSnapshot>(config: ConfigReader(provider: place))
    } catch {
      throw SettingsFault(
        kind: .data,
        findings: [
          Diagnostic(
            .error, ServerExplanations.value.code, at: .start(of: path),
            Wording("配置文件不是严格的JSON：\(error)", "the configuration file is no strict JSON: \(error)"))
        ])
    }
  }

  private static func noObject(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, ServerExplanations.value.code, at: .start(of: path),
      Wording("配置文件应为一个JSON对象", "a configuration file is one JSON object"))
  }

  private static func unknown(_ key: SourcedText) -> Diagnostic {
    let near = NearestKey.nearest(key.string, among: SettingKey.allCases.map(\.rawValue))
    return Diagnostic(
      .error, ServerExplanations.key.code, at: key.location,
      Wording("没有“\(key.string)”这项设置", "there is no setting “\(key.string)”"),
      hints: near.map { [Wording("是否为“\($0)”？", "did you mean “\($0)”?")] } ?? [])
  }
}
