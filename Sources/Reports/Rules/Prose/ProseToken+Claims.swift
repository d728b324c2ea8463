// What a word claims of a figure.
extension ProseToken.Term {
  /// What the word says of applications.
  var applicationClaim: Statement.Claim? {
    switch self {
    case .received: .received
    case .newlyReceived: .newlyReceived
    case .handled: .handled
    case .carriedIn: .carriedIn
    case .closed: .closed
    case .answered: .answered
    case .carriedOut: .carriedOut
    case .granted: .outcome(.granted)
    case .partiallyGranted: .outcome(.partiallyGranted)
    case .denied: .outcome(.denied)
    case .unavailable: .outcome(.unavailable)
    case .notProcessed: .outcome(.notProcessed)
    case .otherHandling: .outcome(.otherHandling)
    default: nil
    }
  }

  /// The result of a review or a suit that the word names.
  var verdict: Statement.Verdict? {
    switch self {
    case .upheld: .upheld
    case .corrected: .corrected
    case .otherResult: .other
    case .pending: .pending
    default: nil
    }
  }

  /// The kind of applicant that the word names.
  var applicant: Statement.Applicant? {
    switch self {
    case .naturalPerson: .naturalPerson
    case .legalPersons: .legalPersons
    case .commercialEnterprise: .commercialEnterprise
    case .researchInstitution: .researchInstitution
    case .publicWelfareOrganisation: .publicWelfareOrganisation
    case .legalServiceOrganisation: .legalServiceOrganisation
    default: nil
    }
  }
}
