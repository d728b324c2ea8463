internal import Typesetting

/// Which characters the faces of one role have between them, each looked up but once.
final class FaceCoverage {
  let role: FaceRole
  private let choice: FaceChoice
  private var answers = ScalarTable<Bool>()

  init(catalogue: FontCatalogue, role: FaceRole) {
    self.role = role
    choice = FaceChoice(catalogue: catalogue, candidates: catalogue.library.faces(for: role, isWestern: false))
  }

  /// Where in a text the characters stand that no face has.
  func gaps(in text: [Unicode.Scalar]) -> [Int] { text.indices.filter { !covers(text[$0]) } }

  private func covers(_ scalar: Unicode.Scalar) -> Bool {
    if let answer = answers[scalar] { return answer }
    let answer = choice.parts(of: [scalar]).allSatisfy { $0.face != nil }
    answers[scalar] = answer
    return answer
  }
}
