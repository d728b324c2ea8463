import ArgumentParser
import Banxin
import BanxinServer
import Diagnostics
import Foundation

/// `banxin serve`: the HTTP service.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Render and check over HTTP.",
    discussion: """
      Listens on loopback unless --host says otherwise, which needs an access token. Each flag is also an environment \
      variable (--body-bytes: BANXIN_SERVER_BODY_BYTES) and a key of the configuration file (bodyBytes); flags come \
      first, then variables, then the file. /openapi.json describes what is served. SIGTERM finishes what is in hand.
      """)

  @Option(help: ArgumentHelp("A JSON file of settings.", valueName: "FILE"))
  var config: String?

  @Option(help: ArgumentHelp("The language of what is said here: zh or en.", valueName: "LANGUAGE"))
  var lang: CommonOptions.Language = .zh

  @OptionGroup(title: "Where") var place: ServePlaceOptions
  @OptionGroup(title: "How much") var bounds: ServeBoundOptions

  func run() throws {
    let terminal = Terminal(language: lang == .zh ? .chinese : .english)
    let reader = SettingsReader(
      flags: place.flags.merging(bounds.flags) { $1 }, variables: ProcessInfo.processInfo.environment, file: config)
    try AsynchronousRun.finish { try await Self.serve(reader, terminal: terminal) }
  }

  private static func serve(_ reader: SettingsReader, terminal: Terminal) async throws {
    let server = try server(with: try await settings(reader, terminal: terminal), terminal: terminal)
    do {
      try await server.run()
    } catch is CancellationError {
      throw ExitCode.interrupted
    } catch let error as AddressInUse {
      terminal.say(error.message)
      throw ExitCode.cannotWrite
    } catch {
      terminal.say(Wording("服务无法运行：\(error)", "the service cannot run: \(error)"))
      throw ExitCode.cannotWrite
    }
  }

  private static func settings(_ reader: SettingsReader, terminal: Terminal) async throws -> ServerSettings {
    do {
      return try await reader.settings()
    } catch {
      terminal.show(error.findings)
      switch error.kind {
      case .usage: throw ExitCode.validationFailure
      case .data: throw ExitCode.wrongData
      case .unreadable: throw ExitCode.noInput
      }
    }
  }

  private static func server(with settings: ServerSettings, terminal: Terminal) throws -> Server {
    do {
      return try Server(settings: settings)
    } catch {
      terminal.say(error.message)
      throw error.isOfInstallation ? ExitCode.noInput : .internalFault
    }
  }
}
