import Measure
import Testing

@testable import Typesetting

@Suite struct `Any paragraph` {
  /// A generated paragraph with the way it is set.
  struct Sample: CustomTestStringConvertible {
    var text: String
    var measure: Double
    var shape: ParagraphShape
    let lines: [Line]
    var testDescription: String { "\(measure) em, \(shape.alignment), \(shape.firstLineIndent): \(text)" }

    init(text: String, measure: Double, shape: ParagraphShape) {
      self.text = text
      self.measure = measure
      self.shape = shape
      lines = setLines(text, measure: measure, shape: shape)
    }
  }

  static let samples: [Sample] = (0..<100).map { seed in
    var generated = GeneratedText(seed: UInt64(seed))
    let measure = generated.measure(2...40)
    let alignments: [ParagraphShape.Alignment] = [.justified, .justified, .left, .centred, .right]
    let shape = ParagraphShape(
      alignment: alignments[seed % 5], firstLineIndent: em(measure >= 8 && seed % 3 == 0 ? 2 : 0),
      hangingIndent: em(measure >= 8 && seed % 7 == 0 ? 3 : 0))
    return Sample(text: generated.paragraph(length: 20 + seed), measure: measure, shape: shape)
  }

  @Test(arguments: samples)
  func `keeps its text, in its lines and in their runs`(sample: Sample) {
    let lines = sample.lines
    #expect(lines.map(\.text).joined() == sample.text)
    #expect(lines.map { $0.runs.map(\.text).joined() }.joined() == sample.text)
    for run in lines.flatMap(\.runs) {
      #expect(run.glyphs.reduce(0) { $0 + $1.scalarCount } == run.text.unicodeScalars.count)
    }
  }

  @Test(arguments: samples)
  func `breaks no rule of line edges or units where a legal break exists`(sample: Sample) {
    let lines = sample.lines
    // What may be broken against the rules is only what is wider than a line without it.
    for (line, next) in zip(lines, lines.dropFirst()) {
      switch line.adjustment.ending {
      case .free, .discouraged, .textEnd:
        // Addresses may break after their own / (UB-16).
        let isAddress = line.text.hasSuffix("/") && line.text.dropLast().last?.isASCII == true
        let last = isAddress ? nil : line.text.last { $0 != " " }
        #expect(!"“‘（〔《〈/".contains(last ?? "甲"), "LB-02, LB-03")
        #expect(!"。！？，、；：”’）〕》〉—～·/…％‰℃々".contains(next.text.first ?? "甲") || next.text.hasPrefix("——"), "LB-01")
        #expect(
          !(line.text.last.map { $0.isASCII && $0.isNumber } == true && "年月日亿元%℃".contains(next.text.first ?? "甲")),
          "UB-06, UB-10")
      case .insideUnit, .insidePiece, .againstLineEdgeRules:
        #expect(isTooWide(line.text, next.text, for: sample), "emergency at \(line.text)¦\(next.text)")
      }
    }
  }

  /// Whether the run without a legal break around the joint of two lines is wider than a line.
  private func isTooWide(_ before: String, _ after: String, for sample: Sample) -> Bool {
    let whole = prepare(sample.text)
    let narrowest = em(sample.measure) - max(sample.shape.firstLineIndent, sample.shape.hangingIndent)
    var start = 0
    for index in whole.joints.indices where whole.joints[index].lineBreak.penalty != nil {
      let end = whole.visibleEnd(of: start..<(index + 1))
      let width = whole.naturalWidth(from: start, visibleEnd: end, trimsStart: start > 0)
      let scalars = whole.text.scalars[whole.pieces[start].scalars.lowerBound..<whole.pieces[index].scalars.upperBound]
      let run = String(String.UnicodeScalarView(scalars))
      // The joint lies in this run if the run holds the characters on both sides of it.
      let joint = String(before.suffix(1)) + String(after.prefix(1))
      if width > narrowest.units - whole.shrink(from: start, visibleEnd: end).total, run.contains(joint) { return true }
      start = index + 1
    }
    return false
  }

  @Test(arguments: samples)
  func `stands inside its measure, and on it where justified`(sample: Sample) {
    let lines = sample.lines
    for (index, line) in lines.enumerated() {
      let indent = index == 0 ? sample.shape.firstLineIndent : sample.shape.hangingIndent
      #expect(line.start >= indent)
      #expect(line.end <= em(sample.measure), "\(line.text)")
      #expect(line.adjustment.overrun == .zero)
      guard line.adjustment.isJustified else { continue }
      #expect(line.start == indent)
      #expect(line.end == em(sample.measure))
    }
    if sample.shape.alignment == .justified {
      for line in lines.dropLast() where !line.adjustment.isJustified {
        #expect(line.adjustment.shortfall > .zero)
      }
    }
  }

  @Test(arguments: samples)
  func `has its ink inside its lines`(sample: Sample) {
    let shaper = SquareShaper()
    for line in sample.lines {
      for run in line.runs {
        for (glyph, scalar) in zip(run.glyphs, run.text.unicodeScalars) {
          let shaped = shaper.shape([scalar], role: "body", size: run.size, inHanContext: run.face.index == 0)
          guard let ink = shaped[0].ink else { continue }
          #expect(glyph.x + ink.minX >= line.start, "\(scalar) in \(line.text)")
          #expect(glyph.x + ink.maxX <= line.end, "\(scalar) in \(line.text)")
        }
      }
    }
  }

  @Test(arguments: samples)
  func `keeps to the limits of squeezing and stretching`(sample: Sample) {
    for line in sample.lines {
      let squeeze = line.adjustment.squeeze
      let stretch = line.adjustment.stretch
      let shares = [
        squeeze.wordSpaces, squeeze.brackets, squeeze.pauses, squeeze.gaps, squeeze.stops, stretch.wordSpaces,
        stretch.gaps,
      ]
      #expect(shares.allSatisfy { (0...1).contains($0) })
      #expect(line.adjustment.stretchPerGap >= 0)
      // A line is squeezed or stretched, not both.
      #expect(!(shares[..<5].contains { $0 > 0 } && shares[5...].contains { $0 > 0 }))
    }
  }

  @Test(arguments: samples)
  func `comes out the same twice`(sample: Sample) {
    let again = setLines(sample.text, measure: sample.measure, shape: sample.shape)
    #expect(again.flatMap(\.runs).map(\.glyphs) == sample.lines.flatMap(\.runs).map(\.glyphs))
  }

  @Test(arguments: samples.filter { $0.shape.alignment == .justified && $0.measure >= 12 })
  func `ends on no lone character`(sample: Sample) throws {
    // PA-04
    let lines = sample.lines
    guard lines.count > 1 else { return }
    let last = try #require(lines.last)
    let weight = prepare(last.text).pieces.reduce(0) { $0 + $1.characterClass.loneWeight }
    #expect(weight != 1, "\(last.text)")
  }

  @Test func `takes work that grows with its length`() {
    func weighedLines(_ count: Int) -> Int {
      var generated = GeneratedText(seed: 7)
      let paragraph = prepare(generated.paragraph(length: count), measure: 28)
      let frames = LineFrames(shape: ParagraphShape(), measure: em(28), composition: LineComposition())
      var breaker = LineBreaker(paragraph: paragraph, frames: frames, aim: .filled)
      #expect(!breaker.lines().isEmpty)
      return breaker.weighedLineCount
    }
    #expect(weighedLines(8_000) < weighedLines(2_000) * 5)
    #expect(weighedLines(8_000) < 8_000 * 20)
  }

  @Test func `of 10 000 characters takes at most ten times the steps of 1 000`() {
    var prose = GeneratedProse(seed: 11)
    let unit = Array(prose.paragraph(sentences: 40).unicodeScalars.prefix(1_000))
    func steps(_ times: Int) -> (weighed: Int, shaped: Int) {
      let shaper = SquareShaper()
      let text = StyledText(Array(repeating: unit, count: times).joined(), style: squareStyle)
      let frames = LineFrames(shape: ParagraphShape(), measure: em(28), composition: LineComposition())
      let prepared = ParagraphPreparer(shaper: shaper, composition: LineComposition(), frames: frames)
        .prepare(text, keepsWords: false)
      var breaker = LineBreaker(paragraph: prepared.paragraph, frames: frames, aim: .filled)
      #expect(!breaker.lines().isEmpty)
      return (breaker.weighedLineCount, shaper.shapedCount)
    }
    let (one, ten) = (steps(1), steps(10))
    // The first lines of a paragraph reach back to fewer starts than all others: that is the hundredth allowed.
    #expect(ten.weighed * 100 <= one.weighed * 1_010 + 100 * 28 * 28)
    #expect(ten.shaped == one.shaped * 10)
  }

  /// Inputs that are nobody's prose; each must be set, and whole.
  @Test(arguments: [
    "“", "”", "7", "a ", " \u{3000}", "\n", "—", "\u{200B}", "！", "“‘", "a/", "=", "a://", "\"甲", "（", "1亿", "\u{301}",
    "\r\n", "。”）",
  ])
  func `of anything is set without loss`(unit: String) {
    for measure in [0.3, 1, 3, 28] {
      for alignment in [ParagraphShape.Alignment.justified, .centred] {
        let text = String(repeating: unit, count: 300)
        let lines = setLines(text, measure: measure, shape: ParagraphShape(alignment: alignment))
        #expect(Array(lines.map(\.text).joined().unicodeScalars) == Array(text.unicodeScalars))
      }
    }
  }
}
