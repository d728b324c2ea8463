import Diagnostics

/// A relation that does not hold, put into words.
struct CheckMessage {
  let check: FormCheck
  let instance: FormCheck.Instance
  let left: [ExactDecimal]
  let right: [ExactDecimal]
  let leftSum: ExactDecimal
  let rightSum: ExactDecimal
  /// The parts of each total of the form: where a model leaves the total out, they are what can be looked at.
  let parts: [FieldPath: [FormCheck.Term]]

  /// The finding at the term that the check points at: the last one of a balance, the total, the figure too large.
  func diagnostic(in report: Report) -> Diagnostic {
    let terms = zip(instance.left + instance.right, left + right).map { Place($0, $1, report[$0.path]?.location) }
    let target = check.kind == .atMost ? instance.left.last : instance.right.last
    let location = terms.last { $0.term == target }?.location ?? terms.compactMap(\.location).last
    return Diagnostic(
      check.severity, check.code, at: location, Wording(text(in: .chinese), text(in: .english)),
      related: related(terms.flatMap { standing(for: $0, in: report) }, besides: location))
  }

  /// A term, its value, and where it was written.
  private struct Place {
    let term: FormCheck.Term
    let value: ExactDecimal
    let location: SourceLocation?

    init(_ term: FormCheck.Term, _ value: ExactDecimal, _ location: SourceLocation?) {
      self.term = term
      self.value = value
      self.location = location
    }
  }

  /// The term itself where it was written; for a total that was added up, the parts of it that are not zero.
  private func standing(for place: Place, in report: Report) -> [Place] {
    guard place.location == nil else { return [place] }
    return (parts[place.term.path] ?? []).compactMap { part in
      guard let value = report.figure(part.path)?.value, value.coefficient != 0 else { return nil }
      return Place(part, value, report[part.path]?.location)
    }
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
  private func related(_ terms: [Place], besides location: SourceLocation?) -> [Diagnostic.Related] {
    var order: [SourceLocation] = []
    var standing: [SourceLocation: [Place]] = [:]
    for term in terms {
      guard let place = term.location, place != location else { continue }
      if standing[place] == nil { order.append(place) }
      standing[place, default: []].append(term)
    }
    return order.compactMap { place in
      guard let here = standing[place], let first = here.first else { return nil }
      let (label, value) = (first.term.label, first.value)
      let message =
        here.count == 1
        ? Wording("\(label.chinese)\(value)", "\(label.english) \(value)")
        : Wording(
          "\(label.chinese)等\(here.count)项各为\(value)", "\(label.english) and \(here.count - 1) more: \(value) each")
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
