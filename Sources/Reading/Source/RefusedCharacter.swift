internal import Diagnostics

/// Why a character may not stand in a model: it cannot be seen, or means nothing to anyone else.
///
/// Contract "Reading": control characters, U+FFFD, bidi controls, zero-width and private-use characters are errors.
enum RefusedCharacter: Hashable {
  case control, bidirectional, invisible, replacement, privateUse, noncharacter, surrogate, separator

  /// Why `scalar` is refused, or `nil` where it may stand. Tab, line feed and carriage return may.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: return nil
    case 0...0x1F, 0x7F...0x9F, 0xFFF9...0xFFFB: self = .control
    case 0xA0...0xAC: return nil
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .bidirectional
    case 0x2028, 0x2029: self = .separator
    case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200D, 0x2060...0x2065,
      0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xE0000...0xE00FF:
      self = .invisible
    case 0xFFFD: self = .replacement
    case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x10_0000...0x10_FFFD: self = .privateUse
    case 0xFDD0...0xFDEF: self = .noncharacter
    case let value where value & 0xFFFE == 0xFFFE: self = .noncharacter
    default: return nil
    }
  }

  /// Whether it does harm even in a comment, which nobody reads in: what the eye sees there could differ from what
  /// stands there, or YAML itself forbids the character (YAML 1.2.2, 5.1).
  var isRefusedInComments: Bool {
    switch self {
    case .control, .bidirectional, .noncharacter, .surrogate, .separator: true
    case .invisible, .replacement, .privateUse: false
    }
  }

  /// What the character is called.
  var name: Wording {
    switch self {
    case .control: Wording("控制字符", "a control character")
    case .bidirectional: Wording("双向文字控制符", "a bidirectional control")
    case .invisible: Wording("零宽（不可见）字符", "a zero-width character")
    case .replacement: Wording("替换字符（乱码留下的“�”）", "a replacement character (left by a wrong conversion)")
    case .privateUse: Wording("私用区字符", "a private-use character")
    case .noncharacter: Wording("非字符码位", "a noncharacter")
    case .surrogate: Wording("不成对的代理码位", "a lone surrogate")
    case .separator: Wording("行（段）分隔符", "a line or paragraph separator")
    }
  }
}
