internal import Diagnostics
internal import Reading

/// An XLSX file: its visible sheets, and what their cells refer to.
final class Workbook {
  /// A finding about the file as a whole.
  struct Fault: Error {
    var code = TableExplanations.workbook
    let message: Wording
  }

  let sheets: [WorkbookParts.Sheet]
  let texts = SharedTexts()
  let formats = NumberFormats()
  let countsFrom1904: Bool
  private let archive: ZipArchive

  /// How many bytes the shared texts may have.
  private static let textLimit = 256 << 20

  init(path: String, bounds: TableBounds) throws(Fault) {
    guard let archive = ZipArchive(path: path) else {
      throw Fault(
        message: Wording(
          "不是 XLSX 文件（旧的 .xls 和加了密码的文件也不是）", "this is no XLSX file (nor are old .xls files and those with a password)"))
    }
    guard archive.unpackedSize(limit: bounds.unpackedBytes) != nil else {
      throw Fault(
        code: TableExplanations.size,
        message: Wording(
          "解压后超过\(bounds.unpackedBytes >> 20) MiB 的上限",
          "it unpacks to more than the bound of \(bounds.unpackedBytes >> 20) MiB"))
    }
    self.archive = archive
    let package = Relations(folder: "")
    try Self.read("_rels/.rels", of: archive, with: package)
    let book = package.kinds["officeDocument"] ?? "xl/workbook.xml"
    let (folder, name) = Self.split(book)
    let relations = Relations(folder: folder)
    try Self.read("\(folder.isEmpty ? "" : folder + "/")_rels/\(name).rels", of: archive, with: relations)
    let parts = WorkbookParts(relations: relations)
    try Self.read(book, of: archive, with: parts)
    sheets = parts.sheets
    countsFrom1904 = parts.countsFrom1904
    if let part = relations.kinds["styles"], archive.has(part) { try Self.read(part, of: archive, with: formats) }
    if let part = relations.kinds["sharedStrings"], archive.has(part) {
      try Self.read(part, of: archive, with: texts, limit: Self.textLimit)
    }
  }

  /// The part of a sheet, to be read from its beginning.
  func open(_ sheet: WorkbookParts.Sheet) -> ZipPart? { archive.part(sheet.part) }

  private static func read(
    _ name: String, of archive: ZipArchive, with handler: any XMLHandler, limit: Int = 64 << 20
  ) throws(Fault) {
    guard let part = archive.part(name) else {
      throw Fault(message: Wording("文件不完整：缺少 \(name)", "the file is not whole: \(name) is missing"))
    }
    let events = XMLEvents(handler)
    var size = 0
    while true {
      guard let bytes = part.next() else { throw damaged(name, "") }
      size += bytes.count
      // A part may be larger than its directory says.
      guard size <= limit else {
        throw Fault(
          code: TableExplanations.size,
          message: Wording(
            "\(name) 解压后超过\(limit >> 20) MiB 的上限", "\(name) unpacks to more than the bound of \(limit >> 20) MiB"))
      }
      do { try events.parse(bytes, isLast: bytes.isEmpty) } catch { throw damaged(name, error.reason) }
      if bytes.isEmpty { return }
    }
  }

  static func damaged(_ name: String, _ reason: String) -> Fault {
    let reason = reason.isEmpty ? ("", "") : ("（\(reason)）", " (\(reason))")
    return Fault(message: Wording("文件已损坏：\(name)\(reason.0)", "the file is damaged: \(name)\(reason.1)"))
  }

  private static func split(_ part: String) -> (folder: String, name: String) {
    let steps = part.split(separator: "/")
    return (steps.dropLast().joined(separator: "/"), steps.last.map(String.init) ?? "")
  }
}
