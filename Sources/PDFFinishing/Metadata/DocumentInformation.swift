/// A PDF's information dictionary (ISO 32000-1 14.3.3) put in order.
struct DocumentInformation {
  private let dictionary: PDFObject

  /// The dictionary of that file; `nil` where it has none.
  init?(of file: PDFFile) {
    guard let dictionary = file.information() else { return nil }
    self.dictionary = dictionary
  }

  /// Cairo leaves the prefix out of dates that it was given: `20250120000000+08'00` for `D:20250120000000+08'00`
  /// (ISO 32000-1 7.9.4).
  func repairDates() {
    for key in ["/CreationDate", "/ModDate"] {
      guard let date = dictionary[key]?.string, !date.hasPrefix("D:") else { continue }
      dictionary[key] = dictionary.file.ascii("D:" + date)
    }
  }

  /// Names the program as the PDF's producer too: Cairo's own name says nothing of who finished it.
  func setProducer() {
    if let creator = dictionary["/Creator"]?.string { dictionary["/Producer"] = dictionary.file.text(creator) }
  }

  /// When the document was last changed, as the dictionary has it (`D:20250120000000+08'00`).
  var date: String? { dictionary["/ModDate"]?.string }

  /// The same in XMP.
  func packet(language: String, archivePart: Int) -> XMPPacket {
    let creator = dictionary["/Creator"]?.string ?? ""
    return XMPPacket(
      title: dictionary["/Title"]?.string ?? "", author: dictionary["/Author"]?.string,
      subject: dictionary["/Subject"]?.string, creator: creator, producer: dictionary["/Producer"]?.string ?? creator,
      date: Self.iso8601(date ?? ""), language: language, archivePart: archivePart)
  }

  /// `D:20250120000000+08'00` as `2025-01-20T00:00:00+08:00`.
  static func iso8601(_ date: String) -> String {
    let digits = date.drop { !$0.isNumber }.prefix { $0.isNumber }.map(String.init)
    guard digits.count >= 14 else { return "1970-01-01T00:00:00Z" }
    func part(_ range: Range<Int>) -> String { digits[range].joined() }
    let zone = date.drop { !$0.isNumber }.drop { $0.isNumber }
    let offset = zone.filter { $0.isNumber }
    let ahead = zone.first.map { "+-".contains($0) } == true && offset.count >= 4
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))"
      + (ahead ? "\(zone.prefix(1))\(offset.prefix(2)):\(offset.dropFirst(2).prefix(2))" : "Z")
  }
}
