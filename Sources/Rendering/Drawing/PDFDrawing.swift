internal import Cairo
internal import Measure
internal import Typesetting

/// Draws a document into one PDF.
struct PDFDrawing {
  let drawing: PageDrawing
  let metadata: DocumentMetadata
  /// How the pages' items are marked; `nil` for a PDF without structure.
  var stretches: [[TaggedDocument.Stretch]]?

  /// The PDF's bytes: the same for the same document, fonts and metadata.
  func bytes(of document: TypesetDocument) throws(RenderingError) -> [UInt8] {
    guard let first = document.pages.first else { throw .noPages }
    try drawing.fonts.prepare(for: document)
    let size = first.size
    let surface = try RenderingError.catching { () throws(CairoError) in
      try PDFSurface(widthInPoints: size.width.points, heightInPoints: size.height.points)
    }
    write(metadata, to: surface)
    addOutline(document, to: surface)
    let context = try RenderingError.catching { () throws(CairoError) in try DrawingContext(surface) }
    for (index, page) in document.pages.enumerated() {
      surface.setPageSize(widthInPoints: page.size.width.points, heightInPoints: page.size.height.points)
      if let stretches {
        try drawing.draw(stretches[index], page: page.number, in: context)
      } else {
        try drawing.draw(page, in: context)
      }
      context.showPage()
    }
    return try RenderingError.catching { () throws(CairoError) in
      try context.checkStatus()
      return try surface.finish()
    }
  }

  private func write(_ metadata: DocumentMetadata, to surface: PDFSurface) {
    surface.set(.title(metadata.title))
    if let author = metadata.author { surface.set(.author(author)) }
    if let subject = metadata.subject { surface.set(.subject(subject)) }
    surface.set(.creator(metadata.creator))
    // Without a date Cairo takes the clock's, and no two files are alike.
    let date = metadata.date ?? .unknown
    surface.set(.creationDate(date.iso8601))
    surface.set(.modificationDate(date.iso8601))
  }

  /// Entries stand under the last one before them that is less deep; a skipped level does no harm.
  private func addOutline(_ document: TypesetDocument, to surface: PDFSurface) {
    var open: [(level: Int, item: PDFSurface.OutlineItem)] = []
    for bookmark in document.bookmarks where document.pages.indices.contains(bookmark.page - 1) {
      open.removeAll { $0.level >= bookmark.level }
      let typeArea = document.pages[bookmark.page - 1].typeArea
      let item = surface.addOutlineItem(
        bookmark.title, under: open.last?.item ?? .root, page: bookmark.page, xInPoints: typeArea.minX.points,
        yInPoints: bookmark.top.points)
      open.append((bookmark.level, item))
    }
  }
}
