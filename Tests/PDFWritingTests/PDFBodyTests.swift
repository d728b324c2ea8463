import Compression
import Digests
import TestSupport
import Testing

@testable import PDFWriting

@Suite struct `A file's objects` {
  private func file(identifier: [UInt8] = []) throws -> [UInt8] {
    var body = PDFBody(deflater: try Deflater(effort: 1))
    let (catalog, pages, stream, information) = (body.reserve(), body.reserve(), body.reserve(), body.reserve())
    body.writeStream(stream, Array("0 0 5 5 re f".utf8))
    body.write(pages) { $0.put("<< /Type /Pages /Kids [] /Count 0 >>") }
    body.write(information) { $0.put("<< >>") }
    body.write(catalog) { syntax in
      syntax.put("<< /Type /Catalog /Pages")
      syntax.put(reference: pages)
      syntax.put(" >>")
    }
    return body.finished(catalog: catalog, information: information, identifier: identifier)
  }

  @Test func `stand where the table says`() throws {
    let bytes = try file()
    let text = String(decoding: bytes, as: UTF8.self)
    let offsets = text.matches(of: #/([0-9]{10}) 00000 n /#).compactMap { Int($0.1) }
    #expect(offsets.count == 4)
    for (index, offset) in offsets.enumerated() {
      #expect(bytes[offset...].starts(with: "\(index + 1) 0 obj\n".utf8))
    }
    let start = try #require(text.firstMatch(of: #/startxref\n([0-9]+)\n%%EOF\n/#).flatMap { Int($0.1) })
    #expect(bytes[start...].starts(with: "xref\n0 5\n".utf8))
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "install qpdf"))
  func `are read by others`() throws {
    let stream = try Tool.qpdf.bytes(["--show-object=3", "--filtered-stream-data", "input.pdf"], input: file())
    #expect(stream == Array("0 0 5 5 re f".utf8))
  }

  @Test func `are sealed by the second half of the identifier`() throws {
    let identifier = (1...16).map { UInt8($0) }
    let bytes = try file(identifier: identifier)
    let keyword = Array("trailer\n".utf8)
    let end = try #require(bytes.indices.last { bytes[$0...].starts(with: keyword) })
    let seal = Digest.hexadecimal(Digest(of: bytes[..<end]).bytes.prefix(16)).uppercased()
    let trailer = String(decoding: bytes[end...], as: UTF8.self)
    #expect(trailer.contains("/ID [<0102030405060708090A0B0C0D0E0F10><\(seal)>]"))
    #expect(String(decoding: try file(), as: UTF8.self).contains("/ID [<\(seal)><\(seal)>]"))
  }
}
