/// A DICT of the Compact Font Format (Adobe Technical Note 5176, 4): operators, each behind its operands.
struct CompactDictionary {
  /// Operators that are read or written; those of two bytes have 12 as the first.
  enum Operator: Int {
    case boundingBox = 5
    case charset = 15
    case charstrings = 17
    case privateDictionary = 18
    case subroutines = 19
    case matrix = 0x0C07
    case registryOrderingSupplement = 0x0C1E
    case identifierCount = 0x0C22
    case fontDictionaries = 0x0C24
    case fontDictionarySelection = 0x0C25
  }

  private struct Entry {
    var name: Int
    var operands: Range<Int>
    var end: Int
  }

  private let bytes: [UInt8]
  private var entries: [Entry] = []

  /// Reads the DICT in that range of a font.
  init(_ font: FontBytes, in range: Range<Int>) throws(MalformedFont) {
    bytes = Array(font.bytes[range])
    var start = 0
    var position = 0
    while position < bytes.count {
      guard bytes[position] <= 21 else {
        position = Self.endOfOperand(at: position, in: bytes)
        continue
      }
      let length = bytes[position] == 12 ? 2 : 1
      guard position + length <= bytes.count else { throw MalformedFont(reason: "DICT ends within an operator") }
      let name = bytes[position..<(position + length)].reduce(0) { $0 << 8 | Int($1) }
      entries.append(Entry(name: name, operands: start..<position, end: position + length))
      position += length
      start = position
    }
  }

  /// The whole numbers before an operator; empty where the DICT lacks it.
  func integers(of name: Operator) -> [Int] {
    guard let entry = entries.first(where: { $0.name == name.rawValue }) else { return [] }
    let font = FontBytes(bytes)
    var values: [Int] = []
    var position = entry.operands.lowerBound
    while position < entry.operands.upperBound {
      let first = Int(bytes[position])
      switch first {
      case 28: values.append(font.signed16(at: position + 1))
      case 29:
        let value = font.unsigned16(at: position + 1) << 16 | font.unsigned16(at: position + 3)
        values.append(Int(Int32(truncatingIfNeeded: value)))
      case 32...246: values.append(first - 139)
      case 247...250: values.append((first - 247) * 256 + font.unsigned8(at: position + 1) + 108)
      case 251...254: values.append(-(first - 251) * 256 - font.unsigned8(at: position + 1) - 108)
      default: values.append(0)
      }
      position = Self.endOfOperand(at: position, in: bytes)
    }
    return values
  }

  /// An operator with its operands, as they stand; empty where the DICT lacks it.
  func entry(_ name: Operator) -> [UInt8] {
    guard let entry = entries.first(where: { $0.name == name.rawValue }) else { return [] }
    return Array(bytes[entry.operands.lowerBound..<entry.end])
  }

  /// Every entry but those of one operator, as they stand.
  func entries(except name: Operator) -> [UInt8] {
    entries.filter { $0.name != name.rawValue }.flatMap { bytes[$0.operands.lowerBound..<$0.end] }
  }

  private static func endOfOperand(at position: Int, in bytes: [UInt8]) -> Int {
    switch bytes[position] {
    case 28: position + 3
    case 29: position + 5
    case 30:
      // A real: two digits a byte, to the half-byte 15.
      (bytes[position...].dropFirst().firstIndex { $0 & 0x0F == 0x0F || $0 >> 4 == 0x0F } ?? bytes.count) + 1
    case 247...254: position + 2
    default: position + 1
    }
  }
}
