import Diagnostics
import Foundation
import TestSupport
import Testing
import Typesetting

/// What takes one line by its rule stays on it and whole, however long a model makes it (GB/T 9704-2012 7.2, 7.3.5, 10).
@Suite(
  .enabled(if: PackageFolder.hasFonts, Workshop.comment),
  .enabled(if: Tool.mutool.isInstalled, "install mupdf-tools"))
struct `Elements of one line` {
  private static let words = "根据市人民政府第三十次常务会议决定修订后重新公布的第三号修正文本及其全部附件"

  private static func order(_ line: String, _ long: String) throws -> FinishedDocument {
    let sample = String(decoding: try PackageFolder.bytes(of: "Examples/official-order.yaml"), as: UTF8.self)
    try #require(sample.contains(line))
    return try FinishedDocument(model: sample.replacing(line, with: long))
  }

  @Test(arguments: [
    ("number: 第12号", "number: 第12号\(words)"), ("post: 市长", "post: 市长\(words)"),
  ])
  func `a long one is narrowed, whole, inside the type area, and told of`(line: String, long: String) throws {
    let document = try Self.order(line, long)
    let place = try document.place(of: Self.words, page: 0)
    #expect(place.left >= 27.9 && place.right <= 184.1)
    #expect(Set(place.glyphs.map(\.y)).count == 1, "on one line")
    #expect(document.document.findings.contains { $0.code == "PAGE-LINE-NARROW" })
  }

  @Test func `one that fits keeps its width and is not told of`() throws {
    let document = try FinishedDocument(sample: "official-order")
    #expect(!document.document.findings.contains { $0.code == "PAGE-LINE-NARROW" })
  }

  @Test func `a letter's long number and long corner share their line without touching`() throws {
    let sample = String(decoding: try PackageFolder.bytes(of: "Examples/official-letter.yaml"), as: UTF8.self)
    let model = sample.replacing("masthead:", with: "classification: 秘密★1年\nmasthead:")
      .replacing("36号", with: "36号\(Self.words)")
    let document = try FinishedDocument(model: model)
    let corner = try document.place(of: "秘密★1", page: 0)
    let number = try document.place(of: Self.words, page: 0)
    #expect(corner.right < number.left)
    #expect(number.right <= 184.1)
  }
}
