/// Adds to a PDF what Cairo cannot write: its language, its way to be shown, sound dates and an identifier.
///
/// Works on the bytes in memory; the same bytes in give the same bytes out.
public struct PDFFinisher: Sendable {
  /// The language of the text, by RFC 5646.
  public var language: String

  /// A finisher of documents in that language.
  public init(language: String = "zh-CN") {
    self.language = language
  }

  /// The finished PDF.
  public func finished(_ pdf: [UInt8]) throws(PDFFinishingError) -> [UInt8] {
    let file = try PDFFile(pdf)
    let catalog = try file.catalog()
    catalog["/Lang"] = file.text(language)  // ISO 32000-1 14.9.2
    // The window is named after the document, not after the file (ISO 14289-1 7.1).
    catalog["/ViewerPreferences"] = file.object(parsing: "<< /DisplayDocTitle true >>")
    if catalog["/Outlines"] != nil { catalog["/PageMode"] = file.object(parsing: "/UseOutlines") }
    repairDates(in: file)
    return try file.bytes()
  }

  /// Cairo leaves the prefix out of dates that it was given: `20250120000000+08'00` for `D:20250120000000+08'00`
  /// (ISO 32000-1 7.9.4).
  private func repairDates(in file: PDFFile) {
    guard let information = file.information() else { return }
    for key in ["/CreationDate", "/ModDate"] {
      guard let date = information[key]?.string, !date.hasPrefix("D:") else { continue }
      information[key] = file.ascii("D:" + date)
    }
  }
}
