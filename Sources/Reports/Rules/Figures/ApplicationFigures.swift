import Diagnostics

/// The figures of the applications' table that prose speaks of, in the columns of one kind of applicant or of all.
struct ApplicationFigures {
  private let report: Report
  private let columns: [String]
  private let suffix: Wording

  init(_ report: Report, applicant: Statement.Applicant?) {
    self.report = report
    columns = Self.columns(of: applicant)
    suffix = Self.name(of: applicant)
  }

  /// The figure that a claim means.
  func figure(for claim: Statement.Claim, mentionsCarriedIn: Bool) -> TableFigure? {
    switch claim {
    case .newlyReceived: figure("本年新收", "received this year", ["newReceived"])
    case .received: received(mentionsCarriedIn: mentionsCarriedIn)
    case .handled: handled()
    case .carriedIn: figure("上年结转", "carried in", ["carriedOver"])
    case .closed: closed(mentionsCarriedIn: mentionsCarriedIn, means: [])
    case .answered: closed(mentionsCarriedIn: mentionsCarriedIn, means: unanswered)
    case .carriedOut: figure("结转下年度继续办理", "carried on into the next year", ["carriedForward"])
    case .outcome(let outcome): figure(of: outcome)
    default: nil
    }
  }

  /// Received and carried in together.
  var due: Int? { sum(["newReceived", "carriedOver"]) }

  /// A row's sum over the columns.
  func sum(_ rows: [String]) -> Int? { report.sum(paths(rows)) }

  private func received(mentionsCarriedIn: Bool) -> TableFigure? {
    var figure = figure("本年新收", "received this year", ["newReceived"])
    // 共收到15件，其中上年结转3件.
    if mentionsCarriedIn, let due { figure?.alternatives.insert(due) }
    return figure
  }

  private func handled() -> TableFigure? {
    var figure = figure("本年新收", "received this year", ["newReceived"])
    for value in [due, sum(["processedTotal"])] { if let value { figure?.alternatives.insert(value) } }
    return figure
  }

  /// What may be left out of the count of answers: 其他处理 and 不予处理 end a case without one.
  private var unanswered: [Int] {
    let other = sum(Self.rows(of: .otherHandling)) ?? 0
    let refused = sum(Self.rows(of: .notProcessed)) ?? 0
    return [other, refused, other + refused]
  }

  /// The total of results, less what the words may leave out; of the year's new applications alone, or of those
  /// carried in.
  private func closed(mentionsCarriedIn: Bool, means leftOut: [Int]) -> TableFigure? {
    guard var figure = figure("办理结果总计", "total of results", ["processedTotal"]) else { return nil }
    let carriedIn = sum(["carriedOver"]) ?? 0
    let values = ([0] + leftOut).map { figure.value - $0 }
    figure.alternatives = Set(values + values.map { $0 - carriedIn } + (mentionsCarriedIn ? [carriedIn] : []))
    return figure
  }

  private func figure(of outcome: Statement.Outcome) -> TableFigure? {
    let name = Self.name(of: outcome)
    var figure = figure(name.chinese, name.english, Self.rows(of: outcome))
    // 予以公开 is also said of what was granted in part; the four refusals are also counted together.
    let wider: [Statement.Outcome] =
      outcome == .granted ? [.partiallyGranted] : outcome == .denied ? [.unavailable, .notProcessed] : []
    var rows = Self.rows(of: outcome)
    for other in wider {
      if let value = sum(Self.rows(of: outcome) + Self.rows(of: other)) { figure?.alternatives.insert(value) }
      rows += Self.rows(of: other)
      if let value = sum(rows) { figure?.alternatives.insert(value) }
    }
    return figure
  }

  private func figure(_ chinese: String, _ english: String, _ rows: [String]) -> TableFigure? {
    report.tableFigure(chinese + suffix.chinese, english + suffix.english, paths(rows))
  }

  private func paths(_ rows: [String]) -> [FieldPath] {
    rows.flatMap { row in columns.map { FieldPath(rawValue: "applications.\(row).\($0)") } }
  }
}

// MARK: Rows and columns

extension ApplicationFigures {
  /// The rows of a group of results (国办公开办函〔2021〕30号, table of section 三).
  static func rows(of outcome: Statement.Outcome) -> [String] {
    switch outcome {
    case .granted: ["granted"]
    case .partiallyGranted: ["partiallyGranted"]
    case .denied:
      [
        "stateSecret", "prohibitedByLaw", "threeSecuritiesOneStability", "thirdPartyRights", "internalAffairs",
        "processInfo", "enforcementFiles", "adminQuery",
      ].map { "denied.\($0)" }
    case .unavailable: ["notHeld", "needsCreation", "unclearAfterCorrection"].map { "unavailable.\($0)" }
    case .notProcessed:
      ["petition", "duplicate", "publicPublication", "massRepeated", "confirmOrReissue"].map { "notProcessed.\($0)" }
    case .otherHandling: ["noCorrection", "noPayment", "misc"].map { "other.\($0)" }
    }
  }

  private static func name(of outcome: Statement.Outcome) -> Wording {
    switch outcome {
    case .granted: Wording("予以公开", "granted")
    case .partiallyGranted: Wording("部分公开", "granted in part")
    case .denied: Wording("不予公开各项之和", "sum of the rows denied")
    case .unavailable: Wording("无法提供各项之和", "sum of the rows unavailable")
    case .notProcessed: Wording("不予处理各项之和", "sum of the rows not processed")
    case .otherHandling: Wording("其他处理各项之和", "sum of the rows otherwise handled")
    }
  }

  private static let legalPersons = [
    "commercialEnterprise", "researchInstitution", "publicWelfareOrg", "legalServiceOrg", "otherOrg",
  ]

  private static func columns(of applicant: Statement.Applicant?) -> [String] {
    switch applicant {
    case nil: ["total"]
    case .naturalPerson: ["naturalPerson"]
    case .legalPersons: legalPersons
    case .commercialEnterprise: ["commercialEnterprise"]
    case .researchInstitution: ["researchInstitution"]
    case .publicWelfareOrganisation: ["publicWelfareOrg"]
    case .legalServiceOrganisation: ["legalServiceOrg"]
    }
  }

  private static func name(of applicant: Statement.Applicant?) -> Wording {
    switch applicant {
    case nil: Wording("", "")
    case .naturalPerson: Wording("（自然人）", " (natural persons)")
    case .legalPersons: Wording("（法人或其他组织）", " (legal persons and other organisations)")
    case .commercialEnterprise: Wording("（商业企业）", " (commercial enterprises)")
    case .researchInstitution: Wording("（科研机构）", " (research institutions)")
    case .publicWelfareOrganisation: Wording("（社会公益组织）", " (public welfare organisations)")
    case .legalServiceOrganisation: Wording("（法律服务机构）", " (legal service organisations)")
    }
  }
}
