public import Glibc

/// A program run to its end, with what it printed and what it used.
public struct ChildProcess: Sendable {
  /// What the program exited with; 128 and the signal where one ended it.
  public let exitCode: Int32
  /// What it wrote to standard output.
  public let output: [UInt8]
  /// What it wrote to standard error.
  public let errors: String
  /// The largest resident memory in bytes.
  public let peakMemory: Int
  /// User and system time in seconds: what the program worked, whatever else the machine was doing.
  public let processorTime: Double

  /// The package's own command, built beside the tests; `watch` is called with its number again and again while it runs.
  public static func banxin(
    _ arguments: [String], input: [UInt8] = [], environment: [String] = [], watch: (pid_t) -> Void = { _ in }
  ) -> ChildProcess {
    run([binary("banxin")] + arguments, input: input, environment: environment, watch: watch)
  }

  /// Runs a program with that standard input and, on top of a bare one, that environment (`NAME=value`).
  public static func run(
    _ arguments: [String], input: [UInt8], environment: [String], watch: (pid_t) -> Void = { _ in }
  ) -> ChildProcess {
    let folder = TemporaryFolder()
    let files = ["input", "output", "errors"].map { folder.path + "/" + $0 }
    folder.write(input, to: "input")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY | O_CREAT, 0o600)
    var child = pid_t()
    let started = withCStrings(arguments) { arguments in
      withCStrings(["PATH=/usr/bin:/bin"] + environment) { environment in
        posix_spawn(&child, arguments[0]!, &actions, nil, arguments, environment)
      }
    }
    precondition(started == 0, "\(arguments[0]) does not start")
    var status: Int32 = 0
    var usage = rusage()
    var peak = 0
    // The system's own figure for a child counts its parent's memory before `exec`: the high-water mark is read instead.
    while case let ended = wait4(child, &status, WNOHANG, &usage), ended == 0 || (ended < 0 && errno == EINTR) {
      peak = max(peak, highWaterMark(of: child))
      watch(child)
      usleep(1000)
    }
    let signal = status & 0x7F
    return ChildProcess(
      exitCode: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: folder.bytes(of: "output") ?? [],
      errors: String(decoding: folder.bytes(of: "errors") ?? [], as: UTF8.self),
      peakMemory: peak, processorTime: seconds(usage.ru_utime) + seconds(usage.ru_stime))
  }

  /// The largest resident memory so far, in bytes; 0 once the process has ended.
  private static func highWaterMark(of child: pid_t) -> Int {
    guard let status = fopen("/proc/\(child)/status", "r") else { return 0 }
    defer { fclose(status) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), status) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix("VmHWM:") else { continue }
      return (text.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) * 1024
    }
    return 0
  }

  /// Where the package's own command is.
  public static var banxinPath: String { binary("banxin") }

  private static func binary(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let test = String(decoding: path[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // Some runners load the tests into a helper of the toolchain's: then the build folder is the package's.
    let beside =
      test.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
    return access(beside, X_OK) == 0 ? beside : PackageFolder.root + "/.build/debug/" + name
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
