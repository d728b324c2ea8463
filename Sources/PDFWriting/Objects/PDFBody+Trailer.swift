internal import Digests

extension PDFBody {
  /// How many bytes an identifier has.
  private static let identifierLength = 16

  /// Ends the file (ISO 32000-1 7.5.4, 7.5.5) and hands it out.
  ///
  /// The trailer's `/ID` (14.4) is two strings of 16 bytes. The first one is `identifier`'s first 16 bytes: whoever knows
  /// what went into a file can tell by it whether the file was made from that. The second one is the beginning of the
  /// SHA-256 of all bytes before the keyword `trailer`, so that a file that was cut off or changed does not match its own
  /// identifier. Where `identifier` is empty both are that.
  consuming func finished(catalog: Int, information: Int, identifier: [UInt8]) -> [UInt8] {
    let start = syntax.bytes.count
    append(putCrossReferences)
    let digest = Digest(of: syntax.bytes).bytes
    let count = offsets.count + 1
    append { syntax in
      syntax.put("trailer\n<< /Size ")
      syntax.put(count)
      syntax.put(" /Root")
      syntax.put(reference: catalog)
      syntax.put(" /Info")
      syntax.put(reference: information)
      syntax.put(" /ID [")
      Self.put(identifier.isEmpty ? digest : identifier, to: &syntax)
      Self.put(digest, to: &syntax)
      syntax.put("] >>\nstartxref\n")
      syntax.put(start)
      syntax.put("\n%%EOF\n")
    }
    return syntax.bytes
  }

  /// The table of objects' places: 20 bytes each.
  private func putCrossReferences(to syntax: inout PDFSyntax) {
    syntax.put("xref\n0 ")
    syntax.put(offsets.count + 1)
    syntax.put("\n0000000000 65535 f \n")
    syntax.reserve(offsets.count * 20 + 512)
    for offset in offsets {
      syntax.put(offset, width: 10)
      syntax.put(" 00000 n \n")
    }
  }

  private static func put(_ identifier: [UInt8], to syntax: inout PDFSyntax) {
    syntax.put("<")
    for index in 0..<identifierLength { syntax.put(hexadecimal: index < identifier.count ? identifier[index] : 0) }
    syntax.put(">")
  }
}
