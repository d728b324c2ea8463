/// What a font's character codes stand for, by its ToUnicode map (ISO 32000-1 9.10.3).
struct FontCharacters {
  /// The font's name without the tag that marks a subset: `ABCDEF+FandolFang-Regular` as `FandolFang-Regular`.
  let name: String
  /// How many bytes a code has: 2 in a composite font, else 1.
  let codeLength: Int
  private var characters: [UInt32: String] = [:]

  /// How many codes are kept.
  private static let limit = 65_536

  init(_ font: PDFObject) {
    let base = font["/BaseFont"]?.name.map { String($0.dropFirst()) } ?? ""
    name = base.split(separator: "+", maxSplits: 1).last.map(String.init) ?? base
    codeLength = font["/Subtype"]?.name == "/Type0" ? 2 : 1
    if let map = font["/ToUnicode"]?.unpacked(limit: 4 << 20) { read(map) }
  }

  /// The text that a string of codes shows; a code of which the map says nothing stands as its number.
  func text(of codes: [UInt8]) -> String {
    var text = ""
    var index = 0
    while index + codeLength <= codes.count {
      let code = codes[index..<(index + codeLength)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      text += characters[code] ?? "<\(code)>"
      index += codeLength
    }
    return text
  }

  private mutating func read(_ map: [UInt8]) {
    var scanner = ContentScanner(map)
    while scanner.next() {
      let operands = scanner.operands
      if scanner.isOperator("endbfchar") {
        for pair in stride(from: 0, to: operands.count - 1, by: 2) {
          add(scanner.string(operands[pair]), scanner.string(operands[pair + 1]), count: 1)
        }
      } else if scanner.isOperator("endbfrange") {
        readRanges(operands, in: scanner)
      }
    }
  }

  /// `<first> <last> <text>`, or `<first> <last> [<text> <text> …]`.
  private mutating func readRanges(_ operands: [ContentScanner.Token], in scanner: ContentScanner) {
    var index = 0
    while index + 2 < operands.count {
      let first = scanner.string(operands[index])
      let last = Self.number(scanner.string(operands[index + 1]))
      index += 2
      guard scanner.matches(operands[index].range, "[") else {
        let count = last >= Self.number(first) ? Int(last - Self.number(first)) + 1 : 0
        add(first, scanner.string(operands[index]), count: min(count, Self.limit))
        index += 1
        continue
      }
      index += 1
      var code = Self.number(first)
      while index < operands.count, !scanner.matches(operands[index].range, "]") {
        add(code, Self.units(scanner.string(operands[index])))
        code &+= 1
        index += 1
      }
      index += 1
    }
  }

  private mutating func add(_ code: [UInt8], _ text: [UInt8], count: Int) {
    var units = Self.units(text)
    var code = Self.number(code)
    for _ in 0..<count {
      add(code, units)
      code &+= 1
      if let last = units.indices.last { units[last] &+= 1 }
    }
  }

  private mutating func add(_ code: UInt32, _ units: [UInt16]) {
    guard characters.count < Self.limit else { return }
    characters[code] = String(decoding: units, as: UTF16.self)
  }

  private static func number(_ bytes: [UInt8]) -> UInt32 { bytes.suffix(4).reduce(0) { $0 << 8 | UInt32($1) } }

  private static func units(_ bytes: [UInt8]) -> [UInt16] {
    stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
  }
}
