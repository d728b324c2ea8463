/// The rules that hold prose figures against the tables.
enum FigureRules {
  /// Every one of them.
  static let all: [any ProseRule] = [
    ReceivedApplicationsAgree(), CarriedInApplicationsAgree(), AnsweredApplicationsAgree(),
    CarriedOutApplicationsAgree(), ReviewsAgree(), LitigationAgrees(), NormativeDocumentsAgree(),
    DeniedApplicationsAgree(), PercentagesAgree(), OutcomesAgree(),
  ]
}
