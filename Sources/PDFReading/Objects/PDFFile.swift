internal import CQPDF

/// A PDF held in memory, whose objects can be read.
///
/// Wraps `qpdf_data` <https://qpdf.readthedocs.io/en/stable/library.html>. One file is one value of its own: nothing in
/// libqpdf is shared between two.
final class PDFFile {
  private var data: qpdf_data?
  /// libqpdf reads from here as long as the file is open.
  private let source: UnsafeMutableRawBufferPointer

  /// Reads a PDF.
  init(_ bytes: [UInt8]) throws(PDFFileError) {
    source = .allocate(byteCount: max(bytes.count, 1), alignment: 1)
    source.copyBytes(from: bytes)
    data = qpdf_init()
    // Faults are thrown, not printed to standard error.
    qpdf_silence_errors(data)
    qpdf_set_suppress_warnings(data, QPDF_BOOL(1))
    // A file of our own is sound: one that would need repair is refused.
    qpdf_set_attempt_recovery(data, QPDF_BOOL(0))
    let start = source.baseAddress?.assumingMemoryBound(to: CChar.self)
    let status = qpdf_read_memory(data, "document", start, UInt64(bytes.count), nil)
    guard !Self.isError(status) else { throw .unreadable(reason: lastError()) }
  }

  deinit {
    // An error that nobody asked for would be printed; whoever needs it has thrown it by now.
    if qpdf_has_error(data) != 0 { _ = qpdf_get_error(data) }
    qpdf_cleanup(&data)
    source.deallocate()
  }

  /// The document's catalog (ISO 32000-1 7.7.2).
  func catalog() throws(PDFFileError) -> PDFObject {
    let root = PDFObject(file: self, handle: qpdf_get_root(data))
    guard root.isDictionary else { throw .malformed(missing: "catalog") }
    return root
  }

  /// How many pages it has.
  ///
  /// - Throws: `unreadable` where the tree of pages is broken.
  func pageCount() throws(PDFFileError) -> Int {
    let count = qpdf_get_num_pages(data)
    guard count >= 0, qpdf_has_error(data) == 0 else { throw .unreadable(reason: lastError()) }
    return Int(count)
  }

  /// The page of that number, from 0.
  func page(_ number: Int) -> PDFObject {
    PDFObject(file: self, handle: qpdf_get_page_n(data, number))
  }

  /// Lends libqpdf's own handle.
  func withData<Result>(_ body: (qpdf_data?) -> Result) -> Result { body(data) }

  private func lastError() -> String {
    guard qpdf_has_error(data) != 0 else { return "unknown" }
    return String(cString: qpdf_get_error_full_text(data, qpdf_get_error(data)))
  }

  private static func isError(_ status: QPDF_ERROR_CODE) -> Bool {
    status & 2 != 0  // QPDF_ERRORS, a macro that Swift does not see
  }
}
