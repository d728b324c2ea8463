import Foundation

/// What the kernel says of this process's memory, in MB.
enum Memory {
  /// Resident now.
  static var resident: Double { megabytes("VmRSS:") }
  /// The most that was ever resident.
  static var peak: Double { megabytes("VmHWM:") }

  private static func megabytes(_ name: String) -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    return line.flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first }.flatMap { Double($0) }
      .map { $0 / 1024 } ?? 0
  }
}
