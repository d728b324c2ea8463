import Diagnostics

/// A relation that does not hold, put into words.
struct CheckMessage {
  let check: FormCheck
  let instance: FormCheck.Instance
  let left: [ExactDecimal]
  let right: [ExactDecimal]
  let leftSum: ExactDecimal
  let rightSum: ExactDecimal

  /// The finding at the term that the check points at: the last one of a balance, the total, the figure too large.
  func diagnostic(in report: Report) -> Diagnostic {
    let terms = zip(instance.left + instance.right, left + right).map { ($0, $1, report[$0.path]?.location) }
    let target = check.kind == .atMost ? instance.left.last : instance.right.last
    let location = terms.last { $0.0 == target }?.2 ?? terms.compactMap(\.2).last
    return Diagnostic(
      check.severity, check.code, at: location, Wording(text(in: .chinese), text(in: .english)),
      related: related(terms, besides: location))
  }

  /// The message with its places filled in.
  private func text(in language: Wording.Language) -> String {
    let difference = leftSum.subtracting(rightSum)?.magnitude.trimmed.description ?? ""
    let parts = [
      "{name}": instance.name.text(in: language), "{left}": side(instance.left, left, leftSum, in: language),
      "{right}": side(instance.right, right, rightSum, in: language), "{difference}": difference,
    ]
    var text = ""
    var rest = check.message.text(in: language)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let place = String(rest[open...close])
      text += rest[..<open] + (parts[place] ?? place)
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// 本年新收4＋上年结转0＝4; a single term stands alone. Of many terms those that are zero are left out.
  private func side(
    _ terms: [FormCheck.Term], _ values: [ExactDecimal], _ sum: ExactDecimal, in language: Wording.Language
  ) -> String {
    let isChinese = language == .chinese
    func term(_ term: FormCheck.Term, _ value: ExactDecimal) -> String {
      isChinese ? "\(term.label.chinese)\(value)" : "\(term.label.english) \(value)"
    }
    let all = Array(zip(terms, values))
    let many = 8
    let shown = all.count > many ? all.filter { $0.1.coefficient != 0 } : all
    if shown.isEmpty { return isChinese ? "\(all.count)项之和0" : "sum of \(all.count) items 0" }
    let joined = shown.map { term($0.0, $0.1) }.joined(separator: isChinese ? "＋" : " + ")
    return all.count == 1 ? joined : joined + (isChinese ? "＝\(sum)" : " = \(sum)")
  }

  /// The other terms' places, each place once.
  private func related(
    _ terms: [(FormCheck.Term, ExactDecimal, SourceLocation?)], besides location: SourceLocation?
  ) -> [Diagnostic.Related] {
    var order: [SourceLocation] = []
    var standing: [SourceLocation: [(FormCheck.Term, ExactDecimal)]] = [:]
    for (term, value, place) in terms {
      guard let place, place != location else { continue }
      if standing[place] == nil { order.append(place) }
      standing[place, default: []].append((term, value))
    }
    return order.compactMap { place in
      guard let here = standing[place], let (term, value) = here.first else { return nil }
      let message =
        here.count == 1
        ? Wording("\(term.label.chinese)\(value)", "\(term.label.english) \(value)")
        : Wording(
          "\(term.label.chinese)等\(here.count)项各为\(value)",
          "\(term.label.english) and \(here.count - 1) more: \(value) each")
      return Diagnostic.Related(location: place, message: message)
    }
  }
}

extension ExactDecimal {
  /// The number without zeros at the end of its decimals.
  var trimmed: ExactDecimal {
    var result = self
    while result.scale > 0, result.coefficient % 10 == 0 {
      result.coefficient /= 10
      result.scale -= 1
    }
    return result
  }
}
