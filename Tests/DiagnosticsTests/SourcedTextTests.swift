import Diagnostics
import Testing

@Suite struct `Sourced text` {
  private func place(_ line: Int, _ column: Int) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(file: "model.yaml", line: line, column: column)
  }

  @Test func `tells where each character was written`() {
    var text = SourcedText("政务", at: place(3, 5))
    text.append(SourcedText("公开", at: place(4, 3)))
    #expect(text.location(at: 1) == place(3, 6))
    #expect(text.location(at: 2) == place(4, 3))
    #expect(text.location(at: 3) == place(4, 4))
    #expect(text.location(at: 4) == place(4, 5))
  }

  @Test func `keeps places in a part`() {
    var text = SourcedText("政务", at: place(3, 5))
    text.append(SourcedText("公开", at: place(4, 3)))
    let part = text[1..<3]
    #expect(part.string == "务公")
    #expect(part.location(at: 0) == place(3, 6))
    #expect(part.location(at: 1) == place(4, 3))
  }

  @Test func `appends characters one by one without a mark for each`() {
    var text = SourcedText()
    for (offset, scalar) in "信息公开".unicodeScalars.enumerated() {
      text.append(scalar, at: place(1, 1 + offset))
    }
    #expect(text.marks.count == 1)
    #expect(text.location(at: 3) == place(1, 4))
  }

  @Test func `knows no place for words that no file holds`() {
    #expect(SourcedText("自然人").location(at: 1) == nil)
  }
}
