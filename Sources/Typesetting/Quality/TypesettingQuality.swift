/// How well a document's lines and pages came out, in figures: what `banxin render --lint` prints.
public struct TypesettingQuality: Hashable, Sendable {
  /// How far characters were set apart on a line (JU-S3).
  public struct Stretch: Hashable, Sendable {
    /// What was added to each gap between characters, in em of the body type.
    public var perGap: Double
    /// The line's page, from 1.
    public var page: Int
  }

  /// How often a step of JU-C was used.
  public struct SqueezeUse: Hashable, Sendable {
    /// The step: JU-C2 to JU-C7.
    public var step: SqueezeStep
    /// On how many lines it took anything.
    public var lineCount: Int
    /// The greatest part of what it could take that was taken: 1 is all.
    public var greatestShare: Double
  }

  /// How many lines of text stand outside tables, page numbers not counted.
  public var lineCount = 0
  /// How many of them fill their measure exactly.
  public var justifiedLineCount = 0
  /// How many lines stand in cells of tables.
  public var cellLineCount = 0
  /// The justified line whose characters stand furthest apart; `nil` where none is justified.
  public var worstStretch: Stretch?
  /// 95 of 100 justified lines have no more than this added to a gap, in em of the body type (nearest rank).
  public var stretchPercentile95 = 0.0
  /// On how many lines anything was taken from blanks (JU-C).
  public var squeezedLineCount = 0
  /// What was taken, by the steps in their order; steps that took nothing are left out.
  public var squeezes: [SqueezeUse] = []
  /// Rules that the text did not let the engine keep, by page.
  public var bentRules: [BentRule] = []
  /// What was done so that signatures share a page with text (GB/T 9704-2012 7.3.5.5).
  public var signatureFits: [SignatureFit] = []

  /// Of no pages.
  public init() {}
}

/// A step of squeezing a line, in the order that they are taken.
public enum SqueezeStep: String, CaseIterable, Hashable, Sendable {
  /// Word spaces.
  case wordSpaces = "JU-C2"
  /// Brackets and quotation marks.
  case brackets = "JU-C4"
  /// ，、；：
  case pauses = "JU-C5"
  /// 中西间距.
  case gaps = "JU-C6"
  /// 。？！
  case stops = "JU-C7"

  func share(in squeeze: LineAdjustment.Squeeze) -> Double {
    switch self {
    case .wordSpaces: squeeze.wordSpaces
    case .brackets: squeeze.brackets
    case .pauses: squeeze.pauses
    case .gaps: squeeze.gaps
    case .stops: squeeze.stops
    }
  }
}

extension TypesettingQuality {
  /// The figures of finished pages.
  init(of outcome: PageTypesetter.Outcome) {
    signatureFits = outcome.signatureFits
    for (index, record) in outcome.records.enumerated() {
      let next = index + 1 < outcome.records.count ? outcome.records[index + 1] : nil
      bentRules += BentRule.rules(on: record, next: next)
    }
    let lines = outcome.records.flatMap { record in
      record.textLines.map { (adjustment: $0.galleyLine.line.adjustment, page: record.page.number) }
    }
    lineCount = lines.count
    cellLineCount = outcome.records.reduce(0) { $0 + $1.cellLines.count }
    let stretches = lines.filter(\.adjustment.isJustified).map {
      Stretch(perGap: max(0, $0.adjustment.stretchPerGap), page: $0.page)
    }
    justifiedLineCount = stretches.count
    // The first of equals.
    worstStretch = stretches.reduce(nil) { worst, stretch in
      worst.map { $0.perGap >= stretch.perGap ? $0 : stretch } ?? stretch
    }
    stretchPercentile95 = Self.percentile95(of: stretches.map(\.perGap))
    note(lines.map(\.adjustment.squeeze))
  }

  /// The least value that 95 of 100 are no greater than.
  private static func percentile95(of values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let rank = (values.count * 95 + 99) / 100
    return values.sorted()[max(0, rank - 1)]
  }

  private mutating func note(_ all: [LineAdjustment.Squeeze]) {
    squeezedLineCount = all.count { $0 != LineAdjustment.Squeeze() }
    squeezes = SqueezeStep.allCases.compactMap { step in
      let shares = all.map(step.share(in:)).filter { $0 > 0 }
      return shares.max().map { SqueezeUse(step: step, lineCount: shares.count, greatestShare: $0) }
    }
  }
}
