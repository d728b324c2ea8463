import Diagnostics
public import Measure

/// Reads lengths: `37mm`, `12.5cm`, `0.5pt`, `3号`, `小五`.
public enum DistanceReader {
  /// The length that is written there, or `nil` where it is none.
  public static func length(_ text: String) -> Length? {
    if let size = TypeSize.named(text) { return size }
    if text.hasSuffix("mm"), let value = Double(text.dropLast(2)), value.isFinite, abs(value) < 100_000 {
      return .mm(value)
    }
    if text.hasSuffix("cm"), let value = Double(text.dropLast(2)), value.isFinite, abs(value) < 10_000 {
      return .mm(value * 10)
    }
    if text.hasSuffix("pt"), let value = Double(text.dropLast(2)), value.isFinite, abs(value) < 100_000 {
      return .pt(value)
    }
    return nil
  }

  /// A number of characters: `2em`, `2字`, or `nil`.
  public static func characters(_ text: String) -> Double? {
    let number = text.hasSuffix("em") ? text.dropLast(2) : text.hasSuffix("字") ? text.dropLast(1) : nil
    return number.flatMap { Double($0) }.flatMap { $0.isFinite && abs($0) < 1000 ? $0 : nil }
  }
}
