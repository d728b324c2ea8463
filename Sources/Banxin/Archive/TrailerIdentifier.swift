import Digests

/// The `/ID` in a PDF's trailer (ISO 32000-1 14.4): which inputs the file was made from, and a seal on its bytes.
///
/// The first half is the digest of the inputs; the second half that of the file's own bytes before the trailer, so that
/// a file that was torn or changed is told by itself, without a list of files kept beside them.
struct TrailerIdentifier {
  private static let keyword = Array("trailer".utf8)
  private static let key = Array("/ID".utf8)
  /// The trailer ends the file; behind its keyword stand a dictionary, a number and a mark.
  private static let longestTrailer = 1024

  /// Where the trailer's keyword begins.
  let start: Int
  /// The digest of the inputs.
  let first: [UInt8]
  /// The digest of the bytes before `start`.
  let second: [UInt8]

  /// The identifier in the last trailer of a file; `nil` where it has none, or one of another shape.
  init?(of pdf: [UInt8]) {
    guard let place = Self.place(in: pdf) else { return nil }
    start = place.start
    first = Self.bytes(of: pdf[place.halves.0])
    second = Self.bytes(of: pdf[place.halves.1])
    guard first.count == InputDigest.byteCount, second.count == InputDigest.byteCount else { return nil }
  }

  /// The second half for a file whose bytes before the trailer are these.
  static func seal(of body: some Collection<UInt8>) -> [UInt8] {
    Array(Digest(of: body).bytes.prefix(InputDigest.byteCount))
  }

  // MARK: Finding it

  /// Where the last trailer begins, and the digits of both halves.
  private static func place(in pdf: [UInt8]) -> (start: Int, halves: (Range<Int>, Range<Int>))? {
    let tail = max(0, pdf.count - longestTrailer)..<pdf.count
    guard let start = last(keyword, in: pdf, tail), let key = last(key, in: pdf, start..<pdf.count),
      let first = hexadecimalString(in: pdf, from: key + Self.key.count),
      let second = hexadecimalString(in: pdf, from: first.upperBound + 1)
    else { return nil }
    return (start, (first, second))
  }

  private static func last(_ word: [UInt8], in pdf: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count >= word.count else { return nil }
    return (range.lowerBound...range.upperBound - word.count).last { pdf[$0..<$0 + word.count].elementsEqual(word) }
  }

  /// The digits of the next `<…>`, before which only spaces and brackets may stand.
  private static func hexadecimalString(in pdf: [UInt8], from start: Int) -> Range<Int>? {
    let skipped = Set(" \r\n[".utf8)
    guard let open = pdf[start...].firstIndex(where: { !skipped.contains($0) }), pdf[open] == UInt8(ascii: "<"),
      let close = pdf[open...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return open + 1..<close
  }

  private static func bytes(of digits: ArraySlice<UInt8>) -> [UInt8] {
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard values.count == digits.count, values.count % 2 == 0 else { return [] }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}
