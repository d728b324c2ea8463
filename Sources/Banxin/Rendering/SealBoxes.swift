import Measure
public import Typesetting

/// Where seals and name-stamps stand or are to be put, for a server that signs the finished PDF.
///
/// ```json
/// [
///   { "page": 2, "x": 120.50, "y": 97.20, "width": 45.00, "height": 45.00, "signer": "临江市人民政府" }
/// ]
/// ```
///
/// Pages count from 1; distances are in millimetres from the page's top left corner, to the hundredth.
public struct SealBoxes: Sendable {
  /// A box and its page.
  public struct Box: Hashable, Sendable {
    /// The page, from 1.
    public var page: Int
    /// The place, and who seals.
    public var seal: SealPlace
  }

  /// The boxes, page by page, in the order of signers.
  public var boxes: [Box]

  /// Those of the pages.
  public init(pages: [Page]) {
    boxes = pages.flatMap { page in page.seals.map { Box(page: page.number, seal: $0) } }
  }

  /// The boxes as JSON in UTF-8, a line each.
  public var json: [UInt8] {
    let lines = boxes.map { box in
      let frame = box.seal.frame
      return "  { \"page\": \(box.page), \"x\": \(frame.minX), \"y\": \(frame.minY), \"width\": \(frame.size.width), "
        + "\"height\": \(frame.size.height), \"signer\": \"\(Self.escaped(box.seal.signer))\" }"
    }
    return Array((lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n").utf8)
  }

  /// The text of a JSON string (RFC 8259, 7).
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped.append(contentsOf: ["\\", scalar])
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        escaped.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
