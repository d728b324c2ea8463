import Banxin

/// A model taken out of a PDF, as a C program gets it.
struct Extraction {
  /// The model's bytes; empty where there is none.
  let bytes: [UInt8]
  let isJSON: Bool
  let answer: Answer

  init(model: ModelSource?, answer: Answer) {
    bytes = model?.bytes ?? []
    isJSON = model?.name.hasSuffix(".json") ?? false
    self.answer = answer
  }
}
