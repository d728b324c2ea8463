internal import Diagnostics

/// One pair of double braces in a text.
struct PlaceholderTag {
  /// Where it begins, in scalars.
  let offset: Int
  /// `#`, `^` or `/`; `nil` for a placeholder itself.
  let mark: Unicode.Scalar?
  /// The key; `nil` where what stands between the braces is none.
  let name: String?

  /// The tags of a text, in order.
  static func all(in text: SourcedText) -> [PlaceholderTag] {
    let scalars = text.scalars
    var tags: [PlaceholderTag] = []
    var index = 0
    while index + 1 < scalars.count {
      guard scalars[index] == "{", scalars[index + 1] == "{" else {
        index += 1
        continue
      }
      let end = closing(in: scalars, from: index + 2)
      tags.append(PlaceholderTag(scalars[(index + 2)..<(end ?? index + 2)], offset: index))
      index = (end ?? index) + 2
    }
    return tags
  }

  private init(_ content: ArraySlice<Unicode.Scalar>, offset: Int) {
    self.offset = offset
    var rest = content.drop { $0 == " " }
    let mark = rest.first.flatMap { ["#", "^", "/"].contains($0) ? $0 : nil }
    self.mark = mark
    if mark != nil { rest = rest.dropFirst().drop { $0 == " " } }
    while rest.last == " " { rest = rest.dropLast() }
    let isName =
      !rest.isEmpty && rest.count <= 200 && rest.allSatisfy(Self.isOfName) && rest.first != "." && rest.last != "."
    name = isName ? String(String.UnicodeScalarView(rest)) : nil
  }

  /// Whether every section is closed by its own name, and none lies too deep.
  static func pairUp(_ tags: [PlaceholderTag]) -> Bool {
    var open: [String] = []
    for tag in tags {
      guard let name = tag.name, let mark = tag.mark else { continue }
      if mark != "/" {
        open.append(name)
        if open.count > 16 { return false }
      } else if open.popLast() != name {
        return false
      }
    }
    return open.isEmpty
  }

  /// The offset of the closing braces, on the same line.
  private static func closing(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index + 1 < scalars.count, scalars[index] != "\n" {
      if scalars[index] == "}", scalars[index + 1] == "}" { return index }
      index += 1
    }
    return nil
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "." || scalar == "_" || scalar == "-"
  }
}
