@testable import BanxinServer
import TestSupport
import Testing

/// Who is let in.
@Suite(.enabled(if: PackageFolder.hasFonts, RunningService.comment))
struct `The service's doors` {
  private let service: RunningService

  init() async throws { service = try await RunningService.shared.value }

  @Test(arguments: ["localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:8080", "127.8.8.8", "[::1]", "[::1]:8080"])
  func `are open to names of loopback`(host: String) async {
    #expect(await service.ask("/version", headers: ["Host": host]).status == 200)
  }

  @Test(arguments: [
    "example.gov.cn", "localhost.example.cn", "127.0.0.1.example.cn", "10.0.0.1", "127.0.0.1@example.cn", "0.0.0.0",
  ])
  func `are shut to names of others`(host: String) async {
    let answer = await service.ask("/version", headers: ["Host": host])
    #expect(answer.status == 421 || answer.status == 400)
  }

  @Test func `need a host`() async {
    #expect(await service.exchange("GET /version HTTP/1.1\r\n\r\n")?.status == 400)
    #expect(await service.exchange("GET /version HTTP/1.1\r\nHost: a:b:c\r\n\r\n")?.status == 400)
  }

  @Test func `are shut to pages of other sites`() async {
    let own = await service.ask("/version", headers: ["Origin": "http://localhost"])
    #expect(own.status == 200)
    #expect(own.headers["access-control-allow-origin"] == nil)
    for origin in ["https://example.cn", "null", "http://localhost.example.cn"] {
      #expect(await service.ask("/version", headers: ["Origin": origin]).status == 403)
    }
  }

  @Test func `need the token where there is one, health and the page aside`() async throws {
    let token = "0123456789abcdef"
    let service = try await RunningService { $0.token = AccessToken(token) }
    func status(_ path: String, _ authorization: String) async -> Int {
      await service.ask(path, headers: ["Authorization": authorization]).status
    }
    #expect(await status("/version", "Bearer \(token)") == 200)
    #expect(await status("/version", "bearer \(token)") == 200)
    for wrong in ["", "Bearer", "Bearer 0123456789abcdeF", "Bearer \(token)0", "Basic \(token)", "Bearer 0"] {
      #expect(await status("/version", wrong) == 401)
      #expect(await status("/metrics", wrong) == 401)
      #expect(await status("/nothing", wrong) == 401)
    }
    #expect(await status("/health/live", "") == 200)
    #expect(await status("/health/ready", "") == 200)
    #expect(await status("/", "") == 200)
    #expect(await status("/page/main.js", "") == 200)
    #expect(await service.ask("/version").headers["www-authenticate"]?.hasPrefix("Bearer") ?? false)
  }

  @Test(arguments: ["127.0.0.1", "localhost", "::1", "[::1]", "127.1.2.3"])
  func `stand on loopback for these`(host: String) { #expect(HostNames.isLoopback(host)) }

  @Test(arguments: ["0.0.0.0", "::", "10.0.0.1", "localhost.cn", "127.0.0", "127.0.0.1.2", "127.0.0.x", ""])
  func `stand open for these`(host: String) { #expect(!HostNames.isLoopback(host)) }
}
