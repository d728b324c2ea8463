public import Diagnostics
import PDFReading
import PDFWriting
import Reading

/// Takes the model out of an archive again, byte for byte.
public struct ArchiveReader: Sendable {
  /// How many bytes a PDF may have: 64 MiB.
  public static let byteLimit = PDFArchive.byteLimit

  private let bounds: ReadingBounds

  /// A reader that takes models within the environment's bounds.
  public init(environment: Environment) {
    bounds = environment.bounds
  }

  /// The PDF at `path`, `-` for standard input, or why there is none; nothing beyond 64 MiB is read.
  public static func read(_ path: String) -> (bytes: [UInt8]?, fault: ModelSource.Fault?) {
    let limit = byteLimit
    do {
      let bytes =
        try path == "-" ? InputBytes.readStandardInput(limit: limit) : InputBytes.read(path: path, limit: limit)
      if let bytes { return (bytes, nil) }
      let finding = ArchiveFindings(file: path).finding(for: .tooLarge(limit: limit))
      return (nil, ModelSource.Fault(finding: finding, isUnreadable: false))
    } catch {
      return (nil, ModelSource.Fault(finding: error.diagnostic, isUnreadable: true))
    }
  }

  /// The model that a PDF carries, named after the file (`report.pdf/model.yaml`), or why there is none.
  public func model(in pdf: [UInt8], file: String) -> (model: ModelSource?, findings: [Diagnostic]) {
    do {
      return try model(in: PDFArchive(pdf), file: file)
    } catch {
      return (nil, [ArchiveFindings(file: file).finding(for: error)])
    }
  }

  func model(
    in archive: PDFArchive, file: String
  ) throws(PDFArchiveError) -> (model: ModelSource?, findings: [Diagnostic]) {
    let attachments = try archive.attachments(limit: bounds.bytes)
    guard let model = Self.model(among: attachments) else {
      return (nil, [ArchiveFindings(file: file).noModel])
    }
    return (ModelSource(name: "\(file)/\(model.name)", bytes: model.bytes), [])
  }

  /// The first file that the document was made from, under one of the names that Banxin gives.
  private static func model(among files: [AttachedFile]) -> AttachedFile? {
    let names = [ArchiveAttachments.modelNames.yaml, ArchiveAttachments.modelNames.json]
    return files.first { $0.relationship == .source && names.contains($0.name) }
  }
}
