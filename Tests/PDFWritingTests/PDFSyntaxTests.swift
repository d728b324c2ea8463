import Measure
import Testing

@testable import PDFWriting

@Suite struct `PDF's syntax` {
  private func written(_ put: (inout PDFSyntax) -> Void) -> String {
    var syntax = PDFSyntax()
    put(&syntax)
    return String(decoding: syntax.bytes, as: UTF8.self)
  }

  @Test(arguments: [(0, "0"), (7, "7"), (10, "10"), (-1_234_567, "-1234567"), (Int.max, "9223372036854775807")])
  func `whole numbers`(number: Int, text: String) {
    #expect(written { $0.put(number) } == text)
  }

  @Test func `the smallest number there is`() {
    #expect(written { $0.put(Int.min) } == "-9223372036854775808")
  }

  @Test(arguments: [(0, "0"), (1, "0.01"), (10, "0.1"), (-1250, "-12.5"), (100_000, "1000"), (-5, "-0.05")])
  func `hundredths have as many decimals as they need`(number: Int, text: String) {
    #expect(written { $0.put(hundredths: number) } == text)
  }

  @Test(arguments: [
    (Length.pt(16), "16"), (.mm(210), "595.2756"), (.zero, "0"), (-.pt(0.5), "-0.5"), (Length(units: 1), "0.0008"),
  ])
  func `lengths are points`(length: Length, text: String) {
    #expect(written { $0.put(length) } == text)
  }

  /// What is written tells each length of the engine from its neighbours.
  @Test func `lengths lose nothing`() throws {
    for units in stride(from: -1_000_000, to: 1_000_000, by: 7919) {
      let points = try #require(Double(written { $0.put(Length(units: units)) }))
      #expect(Length.pt(points).units == units)
    }
  }

  @Test(arguments: [
    ("plain", "(plain)"), ("(a)\\", "(\\(a\\)\\\\)"), ("", "()"), ("年报", "<FEFF5E7462A5>"), ("𠅤", "<FEFFD840DD64>"),
    ("a\nb", "<FEFF0061000A0062>"),
  ])
  func `strings for people`(text: String, written: String) {
    #expect(self.written { $0.put(text: text) } == written)
  }

  @Test(arguments: [
    ("Fandol-Song", "/Fandol-Song"), ("text/csv", "/text#2Fcsv"), ("a b#", "/a#20b#23"), ("宋", "/#E5#AE#8B"),
  ])
  func `names`(name: String, written: String) {
    #expect(self.written { $0.put(name: name) } == written)
  }
}
