import Diagnostics

/// A rule about official documents; other reports pass it unread.
protocol OfficialRule: ProseRule {
  /// What it finds in a document.
  func findings(in document: OfficialDocument) -> [Diagnostic]
}

extension OfficialRule {
  func findings(in prose: ReportProse) -> [Diagnostic] {
    Array((prose.document.map { findings(in: $0) } ?? []).prefix(OfficialDocument.findingLimit))
  }
}

/// The rules about official documents (GB/T 9704-2012; 党政机关公文处理工作条例).
enum OfficialRules {
  /// Every one of them.
  static let all: [any ProseRule] = [
    CopyNumberHasSixDigits(), ClassificationHasItsForm(), UrgencyIsNamed(), MastheadHasItsWords(), NumberHasItsForm(),
    UpwardDocumentsNameTheirSignatories(), TitlesEndInTheirKind(), TitlesHaveNoPunctuation(),
    RequestsHaveOneAddressee(), AttachmentsAreThoseNamed(), AttachmentNamesEndWithoutMark(), PagesHaveText(),
    DocumentsAreSignedAndDated(), SignaturesNameTheMasthead(), SealsStandOnEveryName(), OrdersAreStamped(),
    PrintingFollowsTheDate(), RangesHaveTheirMark(), QuotedNumbersHaveTheirBrackets(), DatesHaveTheirForm(),
  ]
}
