import Diagnostics
import Glibc

/// C strings of the caller's.
enum Text {
  private static let longest = 4096

  /// The string in UTF-8; `nil` for NULL.
  static func value(_ pointer: UnsafePointer<CChar>?, named name: String) throws(CallFault) -> String? {
    guard let pointer else { return nil }
    let count = strnlen(pointer, longest + 1)
    guard count <= longest else {
      throw .argument(name, Wording("超过\(longest)字节", "has more than \(longest) bytes"))
    }
    let bytes = UnsafeRawBufferPointer(start: pointer, count: count)
    guard count > 0, let text = String(validating: bytes, as: UTF8.self) else {
      throw .argument(name, Wording("不是非空的UTF-8文本", "is empty or not UTF-8"))
    }
    return text
  }
}
