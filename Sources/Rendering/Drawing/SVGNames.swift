/// Makes the names in Cairo's SVG files depend on the page alone.
///
/// Cairo numbers a page's group (`<g id="surface17">`) and its pictures (`<image id="image34">`, `"#image34"`) by a counter
/// of the whole process. Numbered by their order in the file, the same page gives the same bytes.
enum SVGNames {
  private static let stems = ["surface", "image"].map { Array($0.utf8) }
  private static let quote = UInt8(ascii: "\"")
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  /// The file with its pictures and its group numbered from 1.
  static func renumbered(_ svg: [UInt8]) -> [UInt8] {
    var numbers: [[UInt8]: Int] = [:]
    var written: [UInt8] = []
    written.reserveCapacity(svg.count)
    var copied = 0
    var position = 0
    // Picture data, a file's largest part by far, has no quotation marks.
    while let opening = svg[position...].firstIndex(of: quote) {
      position = opening + 1
      guard let name = name(in: svg, at: position) else { continue }
      let number = numbers[Array(svg[name]), default: numbers.count + 1]
      numbers[Array(svg[name])] = number
      written += svg[copied..<name.lowerBound] + Array("\(number)".utf8)
      copied = name.upperBound
    }
    return written + svg[copied...]
  }

  /// The digits of a quoted name that is to be numbered, or of a reference to it.
  private static func name(in svg: [UInt8], at start: Int) -> Range<Int>? {
    let start = start < svg.count && svg[start] == UInt8(ascii: "#") ? start + 1 : start
    guard let stem = stems.first(where: { svg[start...].starts(with: $0) }) else { return nil }
    let first = start + stem.count
    guard let end = svg[first...].firstIndex(where: { !digits.contains($0) }), end > first, svg[end] == quote else {
      return nil
    }
    return first..<end
  }
}
