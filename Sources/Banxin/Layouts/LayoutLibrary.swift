public import Diagnostics
import Digests
import Foundation
import Reading
import Reports
import Styling
import Synchronization

/// The kinds of document in a folder: each is a folder of its own with `layout.yaml` and `form.yaml`.
///
/// Each is read once, when it is first asked for: a form takes longer to read than a report.
public final class LayoutLibrary: Sendable {
  /// How many sheets may extend one another.
  private static let deepestExtension = 8

  /// The folder, `Layouts`.
  public let folder: String
  /// What was read, by name; only folders that are there come in.
  private let packages = Mutex<[String: (package: LayoutPackage?, findings: [Diagnostic])]>([:])

  /// The library in that folder; nothing is read yet.
  public init(folder: String) {
    self.folder = folder
  }

  /// The layouts that models may ask for, in order. A folder without a form is a base that others extend.
  public var names: [String] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return entries.filter { Self.isName($0) && Self.isFile("\(folder)/\($0)/form.yaml") }.sorted()
  }

  /// The layout of that name with its form, and what is wrong with its files; `nil` where it cannot be used.
  public func package(named name: String) -> (package: LayoutPackage?, findings: [Diagnostic]) {
    if let known = packages.withLock({ $0[name] }) { return known }
    guard Self.isName(name), Self.isFile("\(folder)/\(name)/form.yaml") else { return (nil, []) }
    // Two tasks may read a layout at once, with the same result; none waits for another's files.
    let package = read(named: name)
    packages.withLock { $0[name] = package }
    return package
  }

  private func read(named name: String) -> (package: LayoutPackage?, findings: [Diagnostic]) {
    var findings: [Diagnostic] = []
    var digest = DigestBuilder()
    let sheet = sheet(named: name, depth: 0, digest: &digest, findings: &findings)
    let written = read("\(folder)/\(name)/form.yaml", digest: &digest, findings: &findings)
    guard let sheet, let written else { return (nil, findings) }
    var reader = LayoutReader(name: name)
    let (layout, layoutFindings) = reader.layout(from: sheet)
    let (form, formFindings) = FormReader().read(written, name: name)
    findings += layoutFindings + formFindings
    guard let layout, let form, findings.allSatisfy({ $0.severity != .error }) else { return (nil, findings) }
    return (LayoutPackage(layout: layout, form: form, digest: digest.digest()), findings)
  }

  /// A sheet, laid over those it extends.
  private func sheet(
    named name: String, depth: Int, digest: inout DigestBuilder, findings: inout [Diagnostic]
  ) -> Value? {
    guard let own = read("\(folder)/\(name)/layout.yaml", digest: &digest, findings: &findings) else { return nil }
    guard let base = LayoutReader.base(of: own) else { return own }
    guard depth < Self.deepestExtension, Self.isName(base.string) else {
      findings.append(
        Diagnostic(
          .error, .layout, at: base.location,
          Wording("无法沿用版式“\(base.string)”", "cannot extend the layout “\(base.string)”")))
      return nil
    }
    let sheet = sheet(named: base.string, depth: depth + 1, digest: &digest, findings: &findings)
    return sheet.map { SheetOverlay.laying(own, over: $0) }
  }

  private func read(_ path: String, digest: inout DigestBuilder, findings: inout [Diagnostic]) -> Value? {
    let reader = ModelFileReader()
    do {
      guard let bytes = try InputBytes.read(path: path, limit: reader.bounds.bytes) else {
        findings.append(.tooLarge(limit: reader.bounds.bytes, at: .start(of: path)))
        return nil
      }
      digest.addPart(bytes)
      let (value, faults) = reader.read(bytes, file: path)
      findings += faults
      return value
    } catch {
      findings.append(error.diagnostic)
      return nil
    }
  }

  /// A name is one folder of letters, digits and hyphens: it cannot lead out of the library.
  private static func isName(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D }
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}
