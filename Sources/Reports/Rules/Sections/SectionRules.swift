/// The rules about what the six sections must hold.
enum SectionRules {
  /// Every one of them.
  static let all: [any ProseRule] = [
    SectionsStandOnce(), SectionsHaveText(), FeesAreReported(), GovernmentsReportSupervision(),
  ]
}
