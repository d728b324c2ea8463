/// What a sentence plainly says about one figure of the report's own year.
struct Statement: Sendable {
  /// What the figure is said to be.
  enum Claim: Hashable, Sendable {
    /// 收到…申请N件; with 新收 the applications carried in cannot be meant.
    case received, newlyReceived
    /// 收办、受理、办理…申请N件.
    case handled
    /// 上年结转N件.
    case carriedIn
    /// 办结N件; 答复N件.
    case closed, answered
    /// 结转下年度N件.
    case carriedOut
    /// 予以公开N件 and the other results.
    case outcome(Outcome)
    /// 行政复议N件; 行政诉讼N件; both together.
    case review, litigation, disputes
    /// 未经复议直接起诉N件; 复议后起诉N件.
    case directSuit, suitAfterReview
    /// 维持N件 and the other results of reviews and of suits.
    case reviewResult(Verdict), litigationResult(Verdict)
    /// 规范性文件: 制发、废止、现行有效N件.
    case issued, repealed, inForce
  }

  /// A group of rows of the applications' table.
  enum Outcome: Sendable {
    case granted, partiallyGranted, denied, unavailable, notProcessed, otherHandling
  }

  /// A column of the disputes' table.
  enum Verdict: String, Sendable {
    case upheld, corrected, other, pending
  }

  /// Columns of the applications' table.
  enum Applicant: Sendable {
    case naturalPerson, legalPersons, commercialEnterprise, researchInstitution, publicWelfareOrganisation
    case legalServiceOrganisation
  }

  /// Whose figure it is.
  enum Scope: Sendable {
    /// The issuer's, or nobody else's.
    case own
    /// That of the whole region (全市), or of its government (市政府): which of them the table shows is open.
    case regional
  }

  var claim: Claim
  /// Other claims that the words leave open (收到并办结N件).
  var alternatives: [Claim] = []
  /// Whose applications, where the words name a kind of applicant.
  var applicant: Applicant?
  var value: Int
  /// 未收到, 无: the figure is denied, not written.
  var isDenial = false
  var scope: Scope = .own
  /// Whether the sentence speaks of applications carried in.
  var mentionsCarriedIn = false
  /// The paragraph, as an index into the report's.
  var paragraph: Int
  /// The characters of the figure, or of the denial.
  var range: Range<Int>
}
