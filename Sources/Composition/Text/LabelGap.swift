import Diagnostics

/// Sets the blank of one character behind a label that is no numbering of GB/T 9704-2012 7.3.3: 第一条　…, 第一章　…,
/// 表1　….
///
/// What an author types there (a space, two, none) does not matter: it is taken out or kept as a space by then.
enum LabelGap {
  /// The text with the blank behind its first `end` characters; unchanged where nothing follows.
  static func set(in text: SourcedText, behind end: Int) -> SourcedText {
    var next = end
    while next < text.scalars.count, text.scalars[next] == " " { next += 1 }
    guard end > 0, next < text.scalars.count else { return text }
    var spaced = text[0..<end]
    spaced.append("\u{3000}", at: text.location(at: end))
    spaced.append(text[next..<text.scalars.count])
    return spaced
  }

  /// A caption with the blank behind its label.
  static func set(inCaption text: SourcedText) -> SourcedText {
    set(in: text, behind: captionLabelEnd(text.scalars))
  }

  /// Where 表1, 图2-3, 附表一 end in a caption; 0 where it begins with no such label.
  private static func captionLabelEnd(_ scalars: [Unicode.Scalar]) -> Int {
    var end = scalars.first == "附" ? 1 : 0
    guard end < scalars.count, scalars[end] == "表" || scalars[end] == "图" else { return 0 }
    end += 1
    let digits = end
    while end < scalars.count, isNumeral(scalars[end]) || (end > digits && scalars[end] == "-") { end += 1 }
    return end > digits ? end : 0
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || "一二三四五六七八九十".unicodeScalars.contains(scalar)
  }
}
