/// The least PDF there can be, written out by hand.
enum MinimalPDF {
  /// A PDF of one empty page; `catalog` and `information` are further entries of those dictionaries.
  static func bytes(catalog: String = "", information: String = "") -> [UInt8] {
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R \(catalog) >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>", "<< \(information) >>",
    ]
    var text = "%PDF-1.5\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let digits = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n\(table)trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 4 0 R >>\n"
    return Array((text + "startxref\n\(start)\n%%EOF\n").utf8)
  }
}
