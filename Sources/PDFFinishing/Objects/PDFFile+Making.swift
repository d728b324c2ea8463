internal import CQPDF

/// Objects to put into a file.
extension PDFFile {
  /// An object from its PDF syntax, such as `<< /DisplayDocTitle true >>`. Only for text of our own.
  func object(parsing syntax: String) -> PDFObject {
    made { qpdf_oh_parse($0, syntax) }
  }

  /// A text string: PDFDocEncoding where that suffices, else UTF-16 (ISO 32000-1 7.9.2.2).
  func text(_ string: String) -> PDFObject {
    made { qpdf_oh_new_unicode_string($0, string) }
  }

  /// A string of ASCII characters.
  func ascii(_ string: String) -> PDFObject {
    made { qpdf_oh_new_string($0, string) }
  }

  /// A name, with its slash.
  func name(_ name: String) -> PDFObject {
    made { qpdf_oh_new_name($0, name) }
  }

  /// A whole number.
  func integer(_ value: Int) -> PDFObject {
    made { qpdf_oh_new_integer($0, Int64(value)) }
  }

  /// An array.
  func array(_ items: [PDFObject] = []) -> PDFObject {
    let array = made { qpdf_oh_new_array($0) }
    for item in items { array.append(item) }
    return array
  }

  /// An object of the file's own, which others refer to.
  func indirect(_ object: PDFObject) -> PDFObject {
    made { qpdf_make_indirect_object($0, object.handle) }
  }

  /// An object of the file's own from its PDF syntax.
  func indirect(parsing syntax: String) -> PDFObject {
    indirect(object(parsing: syntax))
  }

  /// A stream of those bytes, which is compressed when the file is written; `entries` go into its dictionary.
  func stream(_ bytes: [UInt8], _ entries: [(key: String, value: PDFObject)] = []) -> PDFObject {
    let stream = made { qpdf_oh_new_stream($0) }
    withData { data in
      let null = qpdf_oh_new_null(data)
      bytes.withUnsafeBufferPointer {
        qpdf_oh_replace_stream_data(data, stream.handle, $0.baseAddress, $0.count, null, null)
      }
    }
    guard let dictionary = stream.streamDictionary else { return stream }
    for (key, value) in entries { dictionary[key] = value }
    return stream
  }

  private func made(_ make: (qpdf_data?) -> qpdf_oh) -> PDFObject {
    PDFObject(file: self, handle: withData(make))
  }
}
