import Foundation
import Measure
import Testing

@testable import Typesetting

/// How well justified lines come out, counted over much text.
struct LineQuality {
  /// A line that is set apart further than this, in em a gap, is loose (JU-S7).
  static let loose = 0.12
  /// No line is set apart further where it could have taken the next break.
  static let limit = 0.25

  private(set) var characterCount = 0
  private(set) var lineCount = 0
  private(set) var stretches: [Double] = []
  /// Lines that end against the rules though a lawful break lay in reach.
  private(set) var violations: [String] = []
  /// How many lines are set apart further than ``limit``, and how many no breaking of their paragraphs could do without.
  private(set) var wideCount = 0
  private(set) var unavoidablyWideCount = 0
  /// How many lines are loose, and how many no breaking of their paragraphs could do without.
  private(set) var looseCount = 0
  private(set) var unavoidablyLooseCount = 0
  /// Paragraphs with a line beyond the limit that can be broken without one.
  private(set) var avoidable: [String] = []

  /// Sets `text` as body text, 28 em wide, and counts its lines in.
  mutating func add(_ text: String) {
    let lines = setLines(text, measure: 28, shape: ParagraphShape(firstLineIndent: em(2)))
    characterCount += text.unicodeScalars.count
    lineCount += lines.count
    let justified = lines.map(\.adjustment).filter { $0.isJustified || $0.shortfall > .zero }.map(\.stretchPerGap)
    stretches += justified
    violations += lines.filter { line in
      switch line.adjustment.ending {
      case .insideUnit, .insidePiece, .againstLineEdgeRules: true
      case .free, .discouraged, .textEnd: false
      }
    }.map(\.text)
    let wide = justified.count { $0 > Self.limit }
    let loose = justified.count { $0 > Self.loose }
    wideCount += wide
    looseCount += loose
    let fewest = FewestLines(text)
    if wide > 0 {
      let count = fewest.count(over: Self.limit)
      unavoidablyWideCount += count
      if count == 0 { avoidable.append(text) }
    }
    if loose > 0 { unavoidablyLooseCount += fewest.count(over: Self.loose) }
  }

  /// The share of justified lines that are not loose.
  var goodShare: Double {
    Double(stretches.count { $0 <= Self.loose }) / Double(max(1, stretches.count))
  }

  /// The stretch that this share of justified lines does not exceed, in em a gap.
  func percentile(_ share: Double) -> Double {
    let sorted = stretches.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  var summary: String {
    let share = (goodShare * 10_000).rounded() / 100
    func em(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
    return """
      \(characterCount) characters, \(lineCount) lines, \(stretches.count) of them justified; \(share) % up to \
      \(Self.loose) em a gap; 95th percentile \(em(percentile(0.95))), worst \(em(stretches.max() ?? 0)); \
      \(looseCount) loose, \(unavoidablyLooseCount) of them however broken; \(wideCount) over \(Self.limit) em, \
      \(unavoidablyWideCount) of them however broken; \(violations.count) against a hard rule
      """
  }
}

/// The fewest lines of a paragraph that must be set apart further than a limit, whatever breaks the rules allow are taken.
private struct FewestLines {
  private let paragraph: PreparedParagraph
  private let frames: LineFrames

  init(_ text: String) {
    let shape = ParagraphShape(firstLineIndent: em(2))
    frames = LineFrames(shape: shape, measure: em(28), composition: LineComposition())
    paragraph =
      ParagraphPreparer(shaper: SquareShaper(), composition: LineComposition(), frames: frames)
      .prepare(StyledText(text, style: squareStyle), keepsWords: false).paragraph
  }

  func count(over limit: Double) -> Int {
    let count = paragraph.pieces.count
    var fewest = Array(repeating: Int.max, count: count + 1)
    fewest[0] = 0
    for end in 1...count where paragraph.joints[end - 1].lineBreak.penalty != nil {
      for start in (max(0, end - 120)..<end).reversed() where fewest[start] < Int.max {
        guard let stretch = stretch(start..<end, isLast: end == count) else { break }
        fewest[end] = min(fewest[end], fewest[start] + (stretch > limit ? 1 : 0))
      }
    }
    return fewest[count]
  }

  /// What setting the line apart takes, in em a gap; `nil` where it does not fit.
  private func stretch(_ range: Range<Int>, isLast: Bool) -> Double? {
    let frame = frames.frame(from: range.lowerBound)
    let adjusted = LineJustifier(paragraph: paragraph).adjust(range, frame: frame, fills: !isLast)
    if adjusted.adjustment.overrun > .zero { return nil }
    if isLast { return 0 }
    // A word alone has nothing to set apart, and stays short.
    return adjusted.adjustment.shortfall > .zero ? .infinity : adjusted.adjustment.stretchPerGap
  }
}

/// `BANXIN_CORPUS=120000 swift test --filter 'Line quality'` measures over so many characters of each kind and prints
/// what it finds; the figures in Documentation/Conformance.md come from there.
@Suite struct `Line quality` {
  private static let corpusLength =
    ProcessInfo.processInfo.environment["BANXIN_CORPUS"].flatMap { Int($0) } ?? 12_000

  @Test func `of prose: no hard rule broken, 99 of 100 justified lines hardly set apart`() {
    var quality = LineQuality()
    var seed: UInt64 = 0
    while quality.characterCount < Self.corpusLength {
      var prose = GeneratedProse(seed: seed)
      quality.add(prose.paragraph(sentences: 1 + Int(seed % 7)))
      seed += 1
    }
    report(quality, of: "prose")
    #expect(quality.violations == [])
    #expect(quality.avoidable == [])
    #expect(quality.goodShare >= 0.99)
  }

  @Test func `of text that nobody wrote: no hard rule broken, nothing avoidable`() {
    var quality = LineQuality()
    var seed: UInt64 = 0
    while quality.characterCount < Self.corpusLength {
      var generated = GeneratedText(seed: 5_000 + seed)
      quality.add(generated.paragraph(length: 60 + Int(seed % 10) * 50))
      seed += 1
    }
    report(quality, of: "generated text")
    #expect(quality.violations == [])
    #expect(quality.avoidable == [])
    #expect(quality.wideCount <= quality.unavoidablyWideCount)
    // Every twentieth fragment is an address or a number of nineteen digits: few printed pages are like this.
    #expect(quality.goodShare >= 0.95)
    #expect(quality.looseCount <= quality.unavoidablyLooseCount * 2)
  }

  private func report(_ quality: LineQuality, of kind: String) {
    if ProcessInfo.processInfo.environment["BANXIN_CORPUS"] != nil { print("\(kind): \(quality.summary)") }
  }
}
