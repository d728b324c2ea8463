internal import CQPDF

/// An object of a PDF file: a dictionary, a string, a number.
///
/// It keeps its file open. The handle lives as long as the file does, which is short: a file is read, changed, written.
struct PDFObject {
  let file: PDFFile
  let handle: qpdf_oh

  /// Whether it is a dictionary, whose keys can be asked for.
  var isDictionary: Bool { file.withData { qpdf_oh_is_dictionary($0, handle) != 0 } }

  /// Its characters, where it is a string.
  var string: String? {
    file.withData { data in
      guard qpdf_oh_is_string(data, handle) != 0 else { return nil }
      return qpdf_oh_get_utf8_value(data, handle).map { String(cString: $0) }
    }
  }

  /// What a dictionary has under a key, which begins with a slash; set to `nil`, the key goes.
  subscript(key: String) -> PDFObject? {
    get {
      file.withData { data in
        guard qpdf_oh_is_dictionary(data, handle) != 0, qpdf_oh_has_key(data, handle, key) != 0 else { return nil }
        return PDFObject(file: file, handle: qpdf_oh_get_key(data, handle, key))
      }
    }
    nonmutating set {
      file.withData { data in
        if let newValue {
          qpdf_oh_replace_key(data, handle, key, newValue.handle)
        } else {
          qpdf_oh_remove_key(data, handle, key)
        }
      }
    }
  }
}
