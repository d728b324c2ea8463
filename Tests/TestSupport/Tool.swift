internal import Foundation

/// A program that a test compares with; `.enabled(if: Tool.pdftotext.isInstalled)` where it may be missing.
public struct Tool: Sendable {
  /// Text of PDFs (poppler-utils).
  public static let pdftotext = Tool("pdftotext")
  /// Pages of PDFs in pixels (poppler-utils).
  public static let pdftoppm = Tool("pdftoppm")
  /// Facts about PDFs (poppler-utils).
  public static let pdfinfo = Tool("pdfinfo")
  /// Fonts of PDFs (poppler-utils).
  public static let pdffonts = Tool("pdffonts")
  /// Checks and shows PDFs (qpdf).
  public static let qpdf = Tool("qpdf")
  /// Lists and tests ZIP archives (unzip).
  public static let unzip = Tool("unzip")
  /// A browser, and what drives it (chromium, chromium-driver).
  public static let chromium = Tool("chromium")
  /// Drives the browser.
  public static let chromedriver = Tool("chromedriver")
  /// Glyphs of PDFs, one by one (mupdf-tools).
  public static let mutool = Tool("mutool")

  private let name: String

  private init(_ name: String) {
    self.name = name
  }

  /// Whether the program is there.
  public var isInstalled: Bool { path != nil }

  private var path: String? {
    ["/usr/bin/", "/usr/local/bin/", "/bin/"].map { $0 + name }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// What the program writes to its standard output for these arguments; `input.pdf` in them becomes a file
  /// that holds `input`.
  public func output(_ arguments: [String], input: [UInt8]) throws -> String {
    String(decoding: try bytes(arguments, input: input), as: UTF8.self)
  }

  /// The same as bytes.
  public func bytes(_ arguments: [String], input: [UInt8]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("banxin-\(UUID().uuidString).pdf")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "/usr/bin/\(name)")
    process.arguments = arguments.map { $0 == "input.pdf" ? file.path : $0 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return [UInt8](data)
  }
}
