internal import Foundation

/// veraPDF, which judges PDF/A and PDF/UA; `make validators` fetches it.
public enum ConformanceValidator {
  /// A file's verdict by one standard.
  public struct Verdict: Hashable, Sendable {
    /// `2a`, `3a` or `ua1`.
    public var flavour: String
    /// The file's name.
    public var file: String
    /// Whether it keeps to the standard.
    public var passes: Bool
    /// The broken rules.
    public var broken: String
  }

  private static let folder = PackageFolder.root + "/.validators"
  private static let java = "/usr/bin/java"

  /// Whether there are a Java and veraPDF.
  public static var isInstalled: Bool {
    FileManager.default.isExecutableFile(atPath: java)
      && ["verapdf.jar", "ConformanceCheck.class"].allSatisfy {
        FileManager.default.fileExists(atPath: "\(folder)/\($0)")
      }
  }

  /// The verdicts on files in the folder, each by its standards, in one run: a virtual machine takes longer to start than
  /// a file to judge.
  public static func verdicts(
    on files: [(name: String, flavours: [String])], in folder: TemporaryFolder
  ) -> [Verdict] {
    let pairs = files.flatMap { file in file.flavours.flatMap { [$0, folder.path + "/" + file.name] } }
    let run = ChildProcess.run(
      [java, "-XX:TieredStopAtLevel=1", "-cp", "\(self.folder)/verapdf.jar:\(self.folder)", "ConformanceCheck"] + pairs,
      input: [], environment: [])
    return String(decoding: run.output, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 4 else { return nil }
      let name = fields[2].split(separator: "/").last.map(String.init) ?? ""
      return Verdict(flavour: fields[1], file: name, passes: fields[0] == "pass", broken: fields[3])
    }
  }
}
