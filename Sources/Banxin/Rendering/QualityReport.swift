public import Diagnostics
public import Typesetting

/// What `banxin render --lint` prints: a document's quality in sentences.
public struct QualityReport {
  private let quality: TypesettingQuality

  /// The report of that quality.
  public init(_ quality: TypesettingQuality) {
    self.quality = quality
  }

  /// The sentences, one a line: lines, stretch, shrink, what was done for signatures, rules bent.
  public var sentences: [Wording] {
    [lines, stretch, squeeze] + quality.signatureFits.map(sentence) + bentRules
  }

  private var lines: Wording {
    Wording(
      "正文\(quality.lineCount)行，其中两端对齐\(quality.justifiedLineCount)行；表内\(quality.cellLineCount)行。",
      "\(quality.lineCount) lines of text, \(quality.justifiedLineCount) of them justified; "
        + "\(quality.cellLineCount) lines in tables")
  }

  private var stretch: Wording {
    guard let worst = quality.worstStretch else {
      return Wording("没有两端对齐的行。", "no line is justified")
    }
    let (most, usual) = (Self.thousandths(worst.perGap), Self.thousandths(quality.stretchPercentile95))
    return Wording(
      "字间加空：95%的行不超过 \(usual) 字，最大 \(most) 字（第\(worst.page)页）。",
      "stretch a gap: 95 % of lines at most \(usual) em, the worst \(most) em (page \(worst.page))")
  }

  private var squeeze: Wording {
    guard !quality.squeezes.isEmpty else { return Wording("没有压缩标点或间距。", "nothing was squeezed") }
    let chinese = quality.squeezes.map { use in
      "\(Self.name(of: use.step).chinese)（\(use.step.rawValue)）\(use.lineCount)行，最多压去可压量的 \(Self.percent(use.greatestShare))"
    }
    let english = quality.squeezes.map { use in
      "\(Self.name(of: use.step).english) (\(use.step.rawValue)) on \(use.lineCount), at most "
        + "\(Self.percent(use.greatestShare)) of what they can give"
    }
    return Wording(
      "压缩：\(quality.squeezedLineCount)行；\(chinese.joined(separator: "；"))。",
      "squeezed: \(quality.squeezedLineCount) lines; \(english.joined(separator: "; "))")
  }

  // MARK: Signatures

  private func sentence(_ fit: SignatureFit) -> Wording {
    guard fit.movedLineCount == 0 else {
      return Wording(
        "第\(fit.page)页：调整行距、字距仍不能使署名与正文同页，随署名移来正文\(fit.movedLineCount)行（GB/T 9704-2012 7.3.5.5）。",
        "page \(fit.page): closer spacing does not bring the signature onto the page of the text; \(fit.movedLineCount) "
          + "lines of text moved over with it (GB/T 9704-2012 7.3.5.5)")
    }
    var chinese: [String] = []
    var english: [String] = []
    func add(_ share: Double, _ name: String, _ englishName: String) {
      guard share > 0 else { return }
      chinese.append("\(name)减小 \(Self.percent(share))")
      english.append("\(englishName) less by \(Self.percent(share))")
    }
    add(fit.linePitchReduction, "行距", "line pitch")
    add(fit.characterPitchReduction, "字距", "character pitch")
    add(1 - fit.blankShare, "署名之上的空行", "blank above the signature")
    if chinese.isEmpty {
      chinese.append("表格之后的正文不再回到行网格")
      english.append("text below tables does not return to the grid")
    }
    return Wording(
      "第\(fit.page)页：为使署名与正文同页，\(chinese.joined(separator: "，"))（GB/T 9704-2012 7.3.5.5）。",
      "page \(fit.page): so that the signature shares the page with text, \(english.joined(separator: ", ")) "
        + "(GB/T 9704-2012 7.3.5.5)")
  }

  // MARK: Rules

  private var bentRules: [Wording] {
    guard !quality.bentRules.isEmpty else { return [Wording("各项规则均未放宽。", "no rule was bent")] }
    return quality.bentRules.map { bent in
      let name = Self.name(of: bent.rule)
      let text = bent.text.count > 16 ? "\(bent.text.prefix(16))…" : bent.text
      return Wording(
        "第\(bent.page)页：\(name.chinese)" + (text.isEmpty ? "。" : "：“\(text)”。"),
        "page \(bent.page): \(name.english)" + (text.isEmpty ? "" : ": “\(text)”"))
    }
  }

  private static func name(of rule: BentRule.Rule) -> Wording {
    switch rule {
    case .stretchLimit: Wording("字间加空超过 0.12 字（JU-S7）", "stretched by more than 0.12 em a gap (JU-S7)")
    case .discouragedBreak: Wording("在不宜断开处转行（UB-10…17）", "ends where a break is unwelcome (UB-10…17)")
    case .unbreakableUnit: Wording("拆开不可分割的内容（UB-01…09）", "ends inside a unit (UB-01…09)")
    case .lineEdge: Wording("不合避头尾规则（LB-01…06）", "ends against the line edge rules (LB-01…06)")
    case .lastLineAlone: Wording("段末行独居页首（PA-05）", "a last line alone at the page's top (PA-05)")
    case .firstLineAlone: Wording("段首行独居页末（PA-06）", "a first line alone at the page's foot (PA-06)")
    case .tableGroup: Wording("表格在一组行中断开（AR-LAY-06）", "a table goes on inside a group of rows (AR-LAY-06)")
    }
  }

  private static func name(of step: SqueezeStep) -> Wording {
    switch step {
    case .wordSpaces: Wording("词间空", "word spaces")
    case .brackets: Wording("括号、引号", "brackets and quotation marks")
    case .pauses: Wording("顿号、逗号、分号、冒号", "commas, semicolons and colons")
    case .gaps: Wording("中西文间距", "gaps between Han and western text")
    case .stops: Wording("句号、问号、叹号", "full stops, question and exclamation marks")
    }
  }

  // MARK: Numbers

  /// Three decimals; never more than 99.999, whatever comes in.
  private static func thousandths(_ value: Double) -> String { decimals(value, factor: 1000) }

  /// A share in per cent with one decimal.
  private static func percent(_ share: Double) -> String { decimals(share * 100, factor: 10) + "%" }

  private static func decimals(_ value: Double, factor: Int) -> String {
    let number = Int((min(max(value, 0), 999.9) * Double(factor)).rounded())
    let digits = String(number % factor)
    let zeros = String(repeating: "0", count: String(factor).count - 1 - digits.count)
    return "\(number / factor).\(zeros)\(digits)"
  }
}
