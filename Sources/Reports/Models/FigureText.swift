import Diagnostics

/// Why a text is no figure of a form.
enum FigureFault: Error, Equatable {
  /// Nothing but blanks.
  case blank
  /// `-`, `/`, 无, 不适用: what people write where there is nothing to count.
  case mark
  case negative
  case fraction
  case tooManyPlaces(Int)
  case tooLarge
  /// `010`: ten to some readers, eight to others.
  case leadingZero
  case plus(String)
  /// Full-width digits, with what they would be.
  case fullWidth(String)
  /// Thousands separators, with the number without them.
  case grouped(String)
  /// `3件`, `180000元`.
  case unit(number: String, unit: String)
  /// `0x1F`, `0o17`, `1e3`, `.5`, `.inf`.
  case notation
  case noNumber
}

/// Figures as people type them. Only plain ASCII digits are one; nothing else is guessed into one.
enum FigureText {
  /// The number that the text is, or why it is none.
  static func read(_ text: [Unicode.Scalar], as format: FigureFormat) -> Result<ExactDecimal, FigureFault> {
    if text.allSatisfy(\.properties.isWhitespace) { return .failure(.blank) }
    if let first = text.first, !("0"..."9").contains(first), isMark(text) { return .failure(.mark) }
    // Nothing of this length is a figure, whatever it is.
    guard text.count <= longest else { return .failure(.tooLarge) }
    let isSigned = format.isSigned && (text.first == "-" || text.first == "+")
    let digits = isSigned ? text[1...] : text[...]
    guard let plain = PlainNumber(digits) else { return .failure(fault(in: text, as: format)) }
    return plain.number(as: format, isNegative: isSigned && text.first == "-")
  }

  /// Whether the text stands for “nothing to count” in the ways met in practice.
  static func isMark(_ text: [Unicode.Scalar]) -> Bool {
    let word = text.filter { !$0.properties.isWhitespace }
    guard !word.isEmpty, word.count <= 4 else { return false }
    if word.allSatisfy(strokes.contains) { return true }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: word)
    return words.contains(String(view).lowercased())
  }

  private static let longest = 64
  private static let strokes: Set<Unicode.Scalar> = ["-", "–", "—", "―", "−", "－", "/", "／", "\\", "、", "*", "_", "…"]
  private static let words: Set<String> = ["无", "没有", "不适用", "空", "空白", "n/a", "na", "nil", "none"]

  /// Why a text that is no plain number is none.
  private static func fault(in text: [Unicode.Scalar], as format: FigureFormat) -> FigureFault {
    let ascii = text.map(\.halfWidth)
    if ascii != text, let plain = PlainNumber(ascii[...]) { return .fullWidth(plain.text) }
    if let sign = ascii.first, let plain = PlainNumber(ascii.dropFirst().drop(while: \.properties.isWhitespace)) {
      if sign == "+" { return .plus(plain.text) }
      if sign == "-" || sign == "−" { return .negative }
    }
    let separators: Set<Unicode.Scalar> = [",", "，", " ", "\u{00A0}", "\u{2009}", "\u{202F}", "\u{3000}", "'", "_"]
    let joined = ascii.filter { !separators.contains($0) }
    if joined != ascii, let plain = PlainNumber(joined[...]) { return .grouped(plain.text) }
    return unit(in: joined)
  }

  private static func unit(in text: [Unicode.Scalar]) -> FigureFault {
    let number = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    let rest = text[number.endIndex...]
    guard let first = text.first, ("0"..."9").contains(first) || first == "." else {
      return text.contains { ("0"..."9").contains($0) } || text.starts(with: ".".unicodeScalars) ? .notation : .noNumber
    }
    if rest.isEmpty { return .notation }
    if let plain = PlainNumber(number), !(rest.allSatisfy { $0.isASCII && $0 != "%" }) || rest == ["%"] {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: rest.prefix(8))
      return .unit(number: plain.text, unit: String(view))
    }
    return .notation
  }
}

/// ASCII digits, with at most one decimal point between them.
private struct PlainNumber {
  let text: String
  private let whole: ArraySlice<Unicode.Scalar>
  private let decimals: ArraySlice<Unicode.Scalar>

  init?(_ scalars: ArraySlice<Unicode.Scalar>) {
    whole = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars[whole.endIndex...]
    decimals = rest.dropFirst()
    guard !whole.isEmpty else { return nil }
    if let point = rest.first {
      guard point == ".", !decimals.isEmpty, decimals.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.prefix(40))
    text = String(view)
  }

  func number(as format: FigureFormat, isNegative: Bool) -> Result<ExactDecimal, FigureFault> {
    if whole.count > 1, whole.first == "0" { return .failure(.leadingZero) }
    if !decimals.isEmpty, format.places == 0 { return .failure(.fraction) }
    if decimals.count > format.places { return .failure(.tooManyPlaces(decimals.count)) }
    guard whole.count + decimals.count <= FigureFormat.digitLimit else { return .failure(.tooLarge) }
    let coefficient = (whole + decimals).reduce(0) { $0 * 10 + Int($1.value - 48) }
    return .success(ExactDecimal(coefficient: isNegative ? -coefficient : coefficient, scale: decimals.count))
  }
}

extension Unicode.Scalar {
  /// The ASCII form of a full-width digit, letter or sign; others as they are.
  fileprivate var halfWidth: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }
}

extension FigureFault {
  /// What is wrong, in a few words.
  func wording(as format: FigureFormat) -> Wording {
    switch self {
    case .blank: Wording("空白", "blank")
    case .mark: Wording("不是数", "no figure")
    case .negative: Wording("不能小于0", "less than 0")
    case .fraction: Wording("不是整数", "no whole number")
    case .tooManyPlaces(let places): Wording("有\(places)位小数", "\(places) decimal places")
    case .tooLarge:
      Wording("超过\(FigureFormat.digitLimit)位数", "more than \(FigureFormat.digitLimit) digits")
    case .leadingZero: Wording("数前不加0", "a leading zero")
    case .plus: Wording("数前不加“+”", "a leading “+”")
    case .fullWidth: Wording("数字应为半角", "full-width digits")
    case .grouped: Wording("数中不加分隔符", "separators between digits")
    case .unit(_, let unit): Wording("格内不写单位“\(unit)”", "the unit “\(unit)” does not belong in a cell")
    case .notation: Wording("只用阿拉伯数字的普通写法", "plain decimal digits only")
    case .noNumber: Wording("不是数", "no number")
    }
  }

  /// What the author probably means, where that is certain enough to offer.
  func suggestion(as format: FigureFormat) -> String? {
    switch self {
    case .plus(let number), .fullWidth(let number), .grouped(let number): number
    case .unit(let number, "元") where format.unit == "万元": Self.tenThousands(number)
    case .unit(let number, let unit) where format.unit == nil || format.unit == unit: number
    default: nil
    }
  }

  /// 元 as 万元, exactly (AR-FIL-01: one 元 is 0.0001 万元); `nil` for parts of a 元.
  private static func tenThousands(_ yuan: String) -> String? {
    guard let amount = Int(yuan) else { return nil }
    let decimals = String(String(amount % 10_000 + 10_000).dropFirst())
    let kept = decimals.reversed().drop { $0 == "0" }.reversed()
    return kept.isEmpty ? "\(amount / 10_000)" : "\(amount / 10_000).\(String(kept))"
  }
}
