/// What a page of an archive shows, in a form that two files can be compared in.
///
/// Fonts are cut down to the characters that a document uses, and their codes follow the order of use: one figure more on
/// page 4 renames codes on page 1. Text is therefore kept as characters, each run with its font's own name.
struct PageReading {
  /// How many bytes a page's contents may have.
  private static let contentsLimit = 32 << 20

  /// Each statement of the contents, text as characters; `nil` where the contents cannot be read.
  private(set) var statements: [String]?
  /// The text, a string for each marked-content sequence and for what stands between.
  private(set) var texts: [String] = []
  /// The page's fonts by the names that its contents call them.
  private var fonts: [String: FontCharacters] = [:]
  private var font: FontCharacters?

  init(_ page: PDFObject) {
    let resources = page.inherited("/Resources")
    if let dictionary = resources?["/Font"] {
      for key in dictionary.keys.prefix(1000) { fonts[key] = dictionary[key].map { FontCharacters($0) } }
    }
    guard let contents = Self.contents(of: page) else { return }
    read(ContentScanner(contents))
  }

  private static func contents(of page: PDFObject) -> [UInt8]? {
    guard let contents = page["/Contents"] else { return [] }
    var bytes: [UInt8] = []
    for stream in contents.isArray ? contents.items(limit: 1000) : [contents] {
      guard let part = stream.unpacked(limit: contentsLimit - bytes.count) else { return nil }
      bytes += part + [0x0A]
    }
    return bytes
  }

  private mutating func read(_ scanner: ContentScanner) {
    var scanner = scanner
    var statements: [String] = []
    texts = [""]
    while scanner.next() {
      if scanner.isOperator("Tf") { selectFont(scanner) }
      if scanner.isOperator("BDC") || scanner.isOperator("BMC") || scanner.isOperator("EMC") { texts.append("") }
      statements.append(statement(scanner))
    }
    texts.removeAll { $0.isEmpty }
    self.statements = statements
  }

  private mutating func selectFont(_ scanner: ContentScanner) {
    font = scanner.operands.first.flatMap { fonts[String(decoding: scanner.bytes[$0.range], as: UTF8.self)] }
  }

  private mutating func statement(_ scanner: ContentScanner) -> String {
    let name = String(decoding: scanner.bytes[scanner.operatorRange], as: UTF8.self)
    let showsText = ["Tj", "TJ", "'", "\""].contains(name)
    var words: [String] = []
    for operand in scanner.operands {
      let isString = operand.kind == .string || operand.kind == .hexString
      if showsText, isString, let font {
        let text = font.text(of: scanner.string(operand))
        words.append(text)
        texts[texts.count - 1] += text
      } else if name == "Tf", operand.kind == .name {
        words.append(font?.name ?? "?")
      } else {
        words.append(String(decoding: scanner.bytes[operand.range], as: UTF8.self))
      }
    }
    return (words + [name]).joined(separator: " ")
  }
}

extension PDFObject {
  /// What a page has under a key, or the nodes above it in the tree of pages (ISO 32000-1 7.7.3.4).
  func inherited(_ key: String) -> PDFObject? {
    var node = self
    for _ in 0..<32 {
      if let value = node[key] { return value }
      guard let parent = node["/Parent"] else { return nil }
      node = parent
    }
    return nil
  }
}
