import TestSupport
import Testing

@testable import PDFReading

@Suite struct `Reading an archive` {
  @Test func `a PDF without attachments has none`() throws {
    let archive = try PDFArchive(MinimalPDF.bytes())
    #expect(archive.pageCount == 1)
    #expect(try archive.attachments(limit: 1000).isEmpty)
  }

  @Test(
    arguments: [
      ([], .notAPDF), (Array("hello".utf8), .notAPDF), (Array("%PDF-1.7\n".utf8), .damaged(reason: "no startxref")),
      (
        Array("%PDF-1.7\nstartxref\n99999\n%%EOF".utf8), .damaged(reason: "the cross-reference lies outside the file")
      ),
      (Array("%PDF-1.7\n1 0 obj\n<< /Type /XRef >>\nstartxref\n9\n%%EOF".utf8), .foreign),
      (
        Array("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /XRefStm 9 >>\nstartxref\n9\n%%EOF".utf8), .foreign
      ),
      (
        Array("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /X#52efStm 9 >>\nstartxref\n9\n%%EOF".utf8),
        .foreign
      ),
      (
        Array("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /Encrypt 9 0 R >>\nstartxref\n9\n%%EOF".utf8),
        .foreign
      ),
      (
        Array("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /Prev 9 >>\nstartxref\n9\n%%EOF".utf8),
        .damaged(reason: "too many cross-reference tables")
      ),
    ] as [([UInt8], PDFArchiveError)])
  func `what cannot be read says why`(bytes: [UInt8], error: PDFArchiveError) {
    #expect(throws: error) { try PDFArchive(bytes) }
  }

  @Test func `every cut of a file is refused or read`() {
    let whole = MinimalPDF.bytes()
    // What follows the last number may be missing.
    for count in stride(from: 0, to: whole.count - 12, by: 7) {
      #expect(throws: PDFArchiveError.self, "\(count)") { try PDFArchive(Array(whole.prefix(count))) }
    }
  }

  @Test func `no change of a byte brings it down`() {
    let whole = MinimalPDF.bytes(catalog: "/AF [<< /AFRelationship /Source /F (a) /EF << /F 1 0 R >> >>]")
    for index in whole.indices {
      for value in [0, 0x28, 0x3C, 0x39, 0xFF] as [UInt8] {
        var bytes = whole
        bytes[index] = value
        _ = try? PDFArchive(bytes).attachments(limit: 1000)
      }
    }
  }

  @Test func `a page tree that bites its tail is refused`() {
    let text = String(decoding: MinimalPDF.bytes(), as: UTF8.self)
    // As long as what it replaces, so that offsets hold.
    let looped = text.replacing("/Kids [3 0 R]", with: "/Kids [2 0 R]")
    #expect(throws: PDFArchiveError.self) { try PDFArchive(Array(looped.utf8)) }
  }

  @Test func `packed data is unpacked up to its bound and not beyond`() throws {
    // 1 MiB of zeros, packed by zlib itself a thousand times smaller: see `Bomb`.
    let bomb = Bomb.packed
    #expect(Inflation.inflated(bomb, limit: Bomb.count)?.count == Bomb.count)
    #expect(Inflation.inflated(bomb, limit: Bomb.count - 1) == nil)
    #expect(Inflation.inflated(Array(bomb.dropLast(8)), limit: Bomb.count) == nil)
    #expect(Inflation.inflated([], limit: 10) == nil)
    #expect(Inflation.inflated([1, 2, 3], limit: 10) == nil)
  }
}
