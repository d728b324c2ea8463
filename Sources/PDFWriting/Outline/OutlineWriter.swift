internal import Measure
internal import Typesetting

/// Writes the outline that readers show beside the pages (ISO 32000-1 12.3.3), all of it open.
struct OutlineWriter {
  private struct Entry {
    var bookmark: Bookmark
    /// The entry that it stands under; `nil` for the outline itself.
    var parent: Int?
    var children: [Int] = []
  }

  private var entries: [Entry] = []
  private var roots: [Int] = []
  private let pages: [Page]

  /// Entries stand under the last one before them that is less deep; a skipped level does no harm. Entries that lead to
  /// no page are left out.
  init(of document: TypesetDocument) {
    pages = document.pages
    var open: [Int] = []
    for bookmark in document.bookmarks where pages.indices.contains(bookmark.page - 1) {
      open.removeAll { entries[$0].bookmark.level >= bookmark.level }
      if let parent = open.last { entries[parent].children.append(entries.count) } else { roots.append(entries.count) }
      entries.append(Entry(bookmark: bookmark, parent: open.last))
      open.append(entries.count - 1)
    }
  }

  /// Writes the outline; `nil` where it has no entries.
  ///
  /// - Parameter pageObjects: The pages' objects, in order.
  func write(into body: inout PDFBody, pageObjects: [Int]) -> Int? {
    guard !entries.isEmpty else { return nil }
    let outline = body.reserve()
    let first = body.reserve(entries.count)
    body.write(outline) { syntax in
      syntax.put("<< /Type /Outlines")
      putChildren(roots, count: entries.count, first: first, to: &syntax)
      syntax.put(" >>")
    }
    for (index, entry) in entries.enumerated() {
      let siblings = entry.parent.map { entries[$0].children } ?? roots
      body.write(first + index) { syntax in
        syntax.put("<< /Title ")
        syntax.put(text: entry.bookmark.title)
        syntax.put(" /Parent")
        syntax.put(reference: entry.parent.map { first + $0 } ?? outline)
        putNeighbours(of: index, among: siblings, first: first, to: &syntax)
        putChildren(entry.children, count: descendants(of: index), first: first, to: &syntax)
        putDestination(of: entry.bookmark, pageObjects: pageObjects, to: &syntax)
        syntax.put(" >>")
      }
    }
    return outline
  }

  /// The entries behind one that are deeper: in the order of the text they follow it.
  private func descendants(of index: Int) -> Int {
    let level = entries[index].bookmark.level
    return entries[(index + 1)...].prefix { $0.bookmark.level > level }.count
  }

  private func putChildren(_ children: [Int], count: Int, first: Int, to syntax: inout PDFSyntax) {
    guard let start = children.first, let end = children.last else { return }
    syntax.put(" /First")
    syntax.put(reference: first + start)
    syntax.put(" /Last")
    syntax.put(reference: first + end)
    syntax.put(" /Count ")
    syntax.put(count)
  }

  private func putNeighbours(of index: Int, among siblings: [Int], first: Int, to syntax: inout PDFSyntax) {
    // Siblings ascend, so that a place is found without a walk through all of them.
    var (low, high) = (0, siblings.count)
    while low < high {
      let middle = (low + high) / 2
      if siblings[middle] < index { low = middle + 1 } else { high = middle }
    }
    if low > 0 {
      syntax.put(" /Prev")
      syntax.put(reference: first + siblings[low - 1])
    }
    if low + 1 < siblings.count {
      syntax.put(" /Next")
      syntax.put(reference: first + siblings[low + 1])
    }
  }

  /// A place on a page, in the size that it is shown in (ISO 32000-1 table 151).
  private func putDestination(of bookmark: Bookmark, pageObjects: [Int], to syntax: inout PDFSyntax) {
    let page = pages[bookmark.page - 1]
    syntax.put(" /Dest [")
    syntax.put(reference: pageObjects[bookmark.page - 1])
    syntax.put(" /XYZ ")
    syntax.put(page.typeArea.minX)
    syntax.put(" ")
    syntax.put(page.size.height - bookmark.top)
    syntax.put(" 0]")
  }
}
