extension PDFArchive {
  /// How a page differs from the one that it should be.
  public enum PageDifference: Hashable, Sendable {
    /// It says something else: what should stand first where they part, and what stands there.
    case text(expected: String, found: String)
    /// The same words are drawn otherwise: at other places, in other type, with other rules or images.
    case drawing
    /// Something lies over the page, or the page is cut or turned: an annotation, another size.
    case frame
    /// Its contents cannot be read.
    case unreadable
  }

  /// Keys of a page that change nothing of what it shows, or are compared with its contents.
  private static let quietKeys: Set<String> = [
    "/Contents", "/Resources", "/Tabs", "/Group", "/Type", "/LastModified", "/PieceInfo", "/MediaBox", "/CropBox",
    "/Rotate", "/Metadata",
  ]

  /// How the page of that number, from 0, differs from the same page of `expected`; `nil` where it shows the same.
  public func difference(onPage number: Int, from expected: PDFArchive) -> PageDifference? {
    let (page, model) = (file.page(number), expected.file.page(number))
    let (found, wanted) = (PageReading(page), PageReading(model))
    guard let statements = found.statements else { return .unreadable }
    if found.texts != wanted.texts { return Self.textDifference(found.texts, wanted.texts) }
    if statements != wanted.statements { return .drawing }
    var frame = ObjectComparison(ignoring: Self.quietKeys)
    guard frame.areSame(model, page) else { return .frame }
    for key in ["/MediaBox", "/CropBox", "/Rotate"] {
      guard frame.areSame(model.inherited(key), page.inherited(key)) else { return .frame }
    }
    var resources = ObjectComparison(ignoring: ["/Font"])
    return resources.areSame(model.inherited("/Resources"), page.inherited("/Resources")) ? nil : .drawing
  }

  /// Whether the page's fonts have other outlines, widths or codes than those of the same page of `expected`. Where
  /// another page shows other characters they do, and that means nothing.
  public func fontsDiffer(onPage number: Int, from expected: PDFArchive) -> Bool {
    var fonts = ObjectComparison()
    let found = file.page(number).inherited("/Resources")?["/Font"]
    return !fonts.areSame(expected.file.page(number).inherited("/Resources")?["/Font"], found)
  }

  /// The first texts that part, from a few characters before the place.
  private static func textDifference(_ found: [String], _ wanted: [String]) -> PageDifference {
    let first = zip(found, wanted).prefix { $0 == $1 }.count
    let texts = [wanted, found].map { first < $0.count ? $0[first] : "" }
    let shared = max(0, zip(texts[0], texts[1]).prefix { $0 == $1 }.count - 8)
    let excerpts = texts.map { String($0.dropFirst(shared).prefix(32)) }
    return .text(expected: excerpts[0], found: excerpts[1])
  }
}
