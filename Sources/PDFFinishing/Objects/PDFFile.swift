internal import CQPDF

/// A PDF held in memory, whose objects can be read and replaced.
///
/// Wraps `qpdf_data` <https://qpdf.readthedocs.io/en/stable/library.html>. One file is one value of its own: nothing in
/// libqpdf is shared between two.
final class PDFFile {
  private var data: qpdf_data?
  /// libqpdf reads from here as long as the file is open.
  private let source: UnsafeMutableRawBufferPointer

  /// Reads a PDF.
  init(_ bytes: [UInt8]) throws(PDFFinishingError) {
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
  func catalog() throws(PDFFinishingError) -> PDFObject {
    let root = PDFObject(file: self, handle: qpdf_get_root(data))
    guard root.isDictionary else { throw .malformed(missing: "catalog") }
    return root
  }

  /// How many pages it has.
  ///
  /// - Throws: `unreadable` where the tree of pages is broken.
  func pageCount() throws(PDFFinishingError) -> Int {
    let count = qpdf_get_num_pages(data)
    guard count >= 0, qpdf_has_error(data) == 0 else { throw .unreadable(reason: lastError()) }
    return Int(count)
  }

  /// The page of that number, from 0.
  func page(_ number: Int) -> PDFObject {
    PDFObject(file: self, handle: qpdf_get_page_n(data, number))
  }

  /// The document information dictionary (ISO 32000-1 14.3.3); `nil` where there is none.
  func information() -> PDFObject? {
    let trailer = PDFObject(file: self, handle: qpdf_get_trailer(data))
    return trailer.isDictionary ? trailer["/Info"] : nil
  }

  /// The file's bytes: PDF 1.7, with an identifier that follows from the contents alone.
  func bytes() throws(PDFFinishingError) -> [UInt8] {
    guard qpdf_has_error(data) == 0 else { throw .unwritable(reason: lastError()) }
    guard !Self.isError(qpdf_init_write_memory(data)) else { throw .unwritable(reason: lastError()) }
    qpdf_force_pdf_version(data, "1.7")
    qpdf_set_deterministic_ID(data, QPDF_BOOL(1))
    qpdf_set_object_stream_mode(data, qpdf_o_disable)
    qpdf_set_newline_before_endstream(data, QPDF_BOOL(1))
    // Streams that Cairo compressed are taken over as they are.
    qpdf_set_decode_level(data, qpdf_dl_none)
    guard !Self.isError(qpdf_write(data)), let start = qpdf_get_buffer(data) else {
      throw .unwritable(reason: lastError())
    }
    return Array(UnsafeBufferPointer(start: start, count: qpdf_get_buffer_length(data)))
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
