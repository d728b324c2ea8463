/// What separates the cells of a CSV file.
///
/// RFC 4180 has the comma. A header without one, but with tabs or semicolons, is separated by those; a line `sep=;`
/// above it, which Excel understands, names another mark.
struct CSVDialect {
  /// The byte between cells.
  let separator: UInt8
  /// How many bytes stand before the header.
  let headLength: Int

  /// Looks at the beginning of a file.
  init(start: ArraySlice<UInt8>) {
    let line = start.prefix { $0 != 0x0A && $0 != 0x0D }
    if line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=", let named = line.last {
      separator = named
      let end = start[line.endIndex...].prefix { $0 == 0x0A || $0 == 0x0D }
      headLength = line.count + min(end.count, end.starts(with: [0x0D, 0x0A]) ? 2 : 1)
      return
    }
    var isQuoted = false
    var outside: Set<UInt8> = []
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() } else if !isQuoted { outside.insert(byte) }
    }
    separator = ",\t;".utf8.first(where: outside.contains) ?? UInt8(ascii: ",")
    headLength = 0
  }
}
