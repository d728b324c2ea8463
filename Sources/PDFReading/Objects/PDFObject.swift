internal import CQPDF
internal import Glibc

/// An object of a PDF file: a dictionary, a string, a number.
///
/// It keeps its file open. The handle lives as long as the file does, which is short.
struct PDFObject {
  let file: PDFFile
  let handle: qpdf_oh

  /// Whether it is a dictionary, whose keys can be asked for.
  var isDictionary: Bool { file.withData { qpdf_oh_is_dictionary($0, handle) != 0 } }

  /// Whether it is an array.
  var isArray: Bool { file.withData { qpdf_oh_is_array($0, handle) != 0 } }

  /// Whether it is a stream.
  var isStream: Bool { file.withData { qpdf_oh_is_stream($0, handle) != 0 } }

  /// Its object number; 0 where it stands inside another object.
  var number: Int { file.withData { Int(qpdf_oh_get_object_id($0, handle)) } }

  /// Its characters, where it is a string.
  var string: String? {
    file.withData { data in
      guard qpdf_oh_is_string(data, handle) != 0 else { return nil }
      return qpdf_oh_get_utf8_value(data, handle).map { String(cString: $0) }
    }
  }

  /// A name with its slash, where it is one.
  var name: String? {
    file.withData { data in
      guard qpdf_oh_is_name(data, handle) != 0 else { return nil }
      return qpdf_oh_get_name(data, handle).map { String(cString: $0) }
    }
  }

  /// Its number, where it is one.
  var real: Double? {
    file.withData { qpdf_oh_is_number($0, handle) != 0 ? qpdf_oh_get_numeric_value($0, handle) : nil }
  }

  /// Its syntax; other objects that it holds are references (`12 0 R`) where they have numbers.
  var syntax: String {
    file.withData { qpdf_oh_unparse($0, handle).map { String(cString: $0) } ?? "null" }
  }

  /// Whether it holds no other objects.
  var isPlain: Bool { !isDictionary && !isArray && !isStream }

  /// Its syntax, even where it has a number of its own.
  var resolvedSyntax: String {
    file.withData { qpdf_oh_unparse_resolved($0, handle).map { String(cString: $0) } ?? "null" }
  }

  // MARK: Dictionaries

  /// What a dictionary has under a key, which begins with a slash.
  subscript(key: String) -> PDFObject? {
    file.withData { data in
      guard qpdf_oh_is_dictionary(data, handle) != 0, qpdf_oh_has_key(data, handle, key) != 0 else { return nil }
      return PDFObject(file: file, handle: qpdf_oh_get_key(data, handle, key))
    }
  }

  /// A dictionary's keys, in order.
  var keys: [String] {
    guard isDictionary else { return [] }
    return file.withData { data in
      var keys: [String] = []
      qpdf_oh_begin_dict_key_iter(data, handle)
      while qpdf_oh_dict_more_keys(data) != 0 {
        if let key = qpdf_oh_dict_next_key(data) { keys.append(String(cString: key)) }
      }
      return keys
    }
  }

  // MARK: Arrays

  /// How many items an array has.
  var count: Int { file.withData { isArray ? Int(qpdf_oh_get_array_n_items($0, handle)) : 0 } }

  /// An array's item; `nil` beyond its end.
  func item(_ index: Int) -> PDFObject? {
    guard index >= 0, index < count else { return nil }
    return PDFObject(file: file, handle: file.withData { qpdf_oh_get_array_item($0, handle, Int32(index)) })
  }

  /// The first items of an array, at most so many.
  func items(limit: Int = 100_000) -> [PDFObject] { (0..<min(count, limit)).compactMap { item($0) } }

  // MARK: Streams

  /// A stream's dictionary.
  var streamDictionary: PDFObject? {
    guard isStream else { return nil }
    return PDFObject(file: file, handle: file.withData { qpdf_oh_get_dict($0, handle) })
  }

  /// A stream's bytes as they stand in the file, still compressed.
  var rawBytes: [UInt8]? {
    guard isStream else { return nil }
    return file.withData { data in
      var start: UnsafeMutablePointer<UInt8>?
      var count = 0
      var isFiltered = QPDF_BOOL(0)
      let status = qpdf_oh_get_stream_data(data, handle, qpdf_dl_none, &isFiltered, &start, &count)
      defer { free(start) }
      guard status & 2 == 0 else { return nil }
      return start.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
    }
  }
}
