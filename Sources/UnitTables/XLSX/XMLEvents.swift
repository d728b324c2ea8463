internal import CExpat

/// Who wants to know what an XML file holds.
protocol XMLHandler: AnyObject {
  /// An element begins; names are without prefix.
  func start(_ name: String, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ name: String)
  /// Text; one text may come in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Reads XML as it comes in: expat's parser, freed with the value.
///
/// A document type is refused, and with it every entity: workbooks have none.
final class XMLEvents {
  /// Why a file cannot be read further.
  struct Fault: Error {
    let reason: String
  }

  private let parser: XML_Parser
  private let handler: any XMLHandler
  private var hasDocumentType = false
  private var depth = 0

  /// More levels than any workbook has.
  private static let deepest = 256

  init(_ handler: any XMLHandler) {
    // Creation fails only where memory is out.
    guard let parser = XML_ParserCreate(nil) else { fatalError("expat cannot make a parser") }
    self.parser = parser
    self.handler = handler
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { XMLEvents.from($0).begin($1, $2) },
      { XMLEvents.from($0).finish($1) })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        XMLEvents.from(data).handler.text(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      let events = XMLEvents.from(data)
      events.hasDocumentType = true
      XML_StopParser(events.parser, 0)
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads on; the handler is told what there is.
  func parse(_ bytes: [UInt8], isLast: Bool) throws(Fault) {
    let status = bytes.withUnsafeBytes { buffer in
      XML_Parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), isLast ? 1 : 0)
    }
    guard status != XML_STATUS_OK else { return }
    if hasDocumentType { throw Fault(reason: "DOCTYPE") }
    if depth > Self.deepest { throw Fault(reason: "depth \(depth)") }
    let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "?"
    throw Fault(reason: "\(words), \(XML_GetCurrentLineNumber(parser)):\(XML_GetCurrentColumnNumber(parser) + 1)")
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLEvents {
    // The parser calls back only within `parse`, where this value is alive.
    Unmanaged<XMLEvents>.fromOpaque(data!).takeUnretainedValue()
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    if depth > Self.deepest {
      XML_StopParser(parser, 0)
    } else if let name, let attributes {
      handler.start(XMLAttributes.localName(name), XMLAttributes(pointer: attributes))
    }
  }

  private func finish(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    if let name { handler.end(XMLAttributes.localName(name)) }
  }
}

/// The attributes of an element, while it begins.
struct XMLAttributes {
  fileprivate let pointer: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The value of an attribute by its name without prefix.
  subscript(name: StaticString) -> String? {
    var next = pointer
    while let key = next[0], let value = next[1] {
      if Self.isLocal(key, name) { return String(cString: value) }
      next += 2
    }
    return nil
  }

  fileprivate static func localName(_ name: UnsafePointer<CChar>) -> String {
    String(cString: afterPrefix(name))
  }

  private static func isLocal(_ key: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    let own = afterPrefix(key)
    return name.withUTF8Buffer { buffer in
      for (index, byte) in buffer.enumerated() where own[index] != CChar(bitPattern: byte) { return false }
      return own[buffer.count] == 0
    }
  }

  private static func afterPrefix(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
    var next = name
    while next.pointee != 0 {
      if next.pointee == 0x3A { return next + 1 }
      next += 1
    }
    return name
  }
}
