/// The texts of a workbook that its cells refer to by number; phonetic guides are no part of them.
final class SharedTexts: XMLHandler {
  private var texts: [String] = []
  private var current: [UInt8] = []
  private var isInText = false
  private var isInPhonetic = false

  /// The text of that number.
  func text(_ number: Int?) -> String? {
    number.flatMap { texts.indices.contains($0) ? texts[$0] : nil }
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "si": current.removeAll(keepingCapacity: true)
    case "t": isInText = !isInPhonetic
    case "rPh": isInPhonetic = true
    default: return
    }
  }

  func end(_ name: String) {
    switch name {
    case "si": texts.append(CellText.unescaped(String(decoding: current, as: UTF8.self)))
    case "t": isInText = false
    case "rPh": isInPhonetic = false
    default: return
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInText { current.append(contentsOf: bytes) }
  }
}
