internal import Glibc

/// A set of characters that a font is held against.
public enum CharacterSet: String, CaseIterable, Hashable, Sendable {
  /// GB/T 2312-1980, level 1: the 3,755 most common characters.
  case gb2312Level1 = "GB 2312 一级"
  /// GB/T 2312-1980, level 2: 3,008 less common ones.
  case gb2312Level2 = "GB 2312 二级"
  /// Unicode's block of unified ideographs, U+4E00–9FFF.
  case unified = "CJK U+4E00–9FFF"
  /// Extension A, U+3400–4DBF.
  case extensionA = "CJK-A U+3400–4DBF"
  /// Extension B, U+20000–2A6DF.
  case extensionB = "CJK-B U+20000–2A6DF"

  /// The set's characters, in order; empty where the C library cannot decode GB 2312.
  public var scalars: [Unicode.Scalar] {
    switch self {
    case .gb2312Level1: Self.gb2312(rows: 16...55)
    case .gb2312Level2: Self.gb2312(rows: 56...87)
    case .unified: Self.block(0x4E00...0x9FFF)
    case .extensionA: Self.block(0x3400...0x4DBF)
    case .extensionB: Self.block(0x20000...0x2A6DF)
    }
  }

  private static func block(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    range.compactMap { Unicode.Scalar($0) }
  }

  /// The characters of rows (区) of GB 2312, each with 94 places (位), as the C library decodes EUC-CN.
  private static func gb2312(rows: ClosedRange<UInt8>) -> [Unicode.Scalar] {
    let converter = iconv_open("UTF-8", "EUC-CN")
    guard converter != iconv_t(bitPattern: -1) else { return [] }
    defer { iconv_close(converter) }
    return rows.flatMap { row in
      (UInt8(1)...94).compactMap { decode([row + 0xA0, $0 + 0xA0], with: converter) }
    }
  }

  private static func decode(_ bytes: [UInt8], with converter: iconv_t?) -> Unicode.Scalar? {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 8)
    let isDecoded = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        var (inputLeft, outputLeft) = (input.count, output.count - 1)
        return iconv(converter, &from, &inputLeft, &to, &outputLeft) == 0 && inputLeft == 0
      }
    }
    let text = output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return isDecoded ? String(decoding: text, as: UTF8.self).unicodeScalars.first : nil
  }
}
