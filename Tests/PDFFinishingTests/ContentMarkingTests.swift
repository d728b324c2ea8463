import Testing

@testable import PDFFinishing

@Suite struct `Marking a page's contents` {
  /// The new contents, white space aside, and the identifiers of each stretch.
  private func marked(_ contents: String) -> (text: String, identifiers: [Range<Int>])? {
    ContentMarking(Array(contents.utf8)).map {
      (String(decoding: $0.bytes, as: UTF8.self).split { " \n".contains($0) }.joined(separator: " "), $0.identifiers)
    }
  }

  @Test(arguments: [
    // Outside all stretches: an artifact, set-up left alone.
    ("q 1 0 0 1 0 0 cm Q", "q 1 0 0 1 0 0 cm Q"),
    ("0 0 5 5 re f", "/Artifact BMC 0 0 5 5 re f EMC"),
    ("BT /F 1 Tf (a) Tj ET", "BT /F 1 Tf /Artifact BMC (a) Tj EMC ET"),
    // A stretch: its identifier inside the text object.
    (
      "/Span << /MCID 0 >> BDC BT (a) Tj ET EMC 0 0 5 5 re f",
      "BT /Span << /MCID 0 >> BDC (a) Tj EMC ET /Artifact BMC 0 0 5 5 re f EMC"
    ),
    // Glyphs and characters that do not pair: a sequence of their own.
    (
      "/Span << /MCID 0 >> BDC BT (a) Tj /Span << /ActualText <feff> >> BDC (b) Tj EMC (c) Tj ET EMC",
      """
      BT /Span << /MCID 0 >> BDC (a) Tj EMC /Span << /MCID 1 /ActualText <feff> >> BDC (b) Tj EMC \
      /Span << /MCID 2 >> BDC (c) Tj EMC ET
      """
    ),
    // In an artifact ActualText may stay.
    (
      "BT /Span << /ActualText <feff> >> BDC (b) Tj EMC ET",
      "BT /Span << /ActualText <feff> >> BDC /Artifact BMC (b) Tj EMC EMC ET"
    ),
    ("0 0 0 rg 0 0 0 RG 1 0 0 rg", "0 g 0 G 1 0 0 rg"),
    ("(0 0 0 rg (nested\\)) EMC) pop", "(0 0 0 rg (nested\\)) EMC) pop"),
    ("% 0 0 0 rg BT\n0 g", "% 0 0 0 rg BT 0 g"),
    ("/Span << /MCID 0 >> BDC /im Do EMC", "/Span << /MCID 0 >> BDC /im Do EMC"),
  ])
  func `contents become`(contents: String, expected: String) {
    #expect(marked(contents)?.text == expected)
  }

  @Test func `each stretch knows its identifiers`() {
    let found = marked(
      """
      /Span << /MCID 0 >> BDC BT (a) Tj ET BT (b) Tj ET EMC
      /Span << /MCID 1 >> BDC BT (c) Tj ET EMC
      /Span << /MCID 2 >> BDC EMC
      """)
    #expect(found?.identifiers == [0..<2, 2..<3, 3..<3])
  }

  @Test(arguments: [
    "EMC", "/Span << /MCID 0 >> BDC", "BT (a) Tj", "BT /Span << /MCID 0 >> BDC EMC ET", "/A BMC /B BMC EMC",
  ])
  func `contents that do not nest are refused`(contents: String) {
    #expect(marked(contents) == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any bytes are followed to their end`(seed: UInt64) {
    var generator = SeededBytes(seed: seed)
    _ = ContentMarking(generator.bytes(count: 300))
  }
}
