/// Puts pages right that Cairo wrote: their fonts, images and transparency groups.
struct PageRepair {
  /// Fonts and images are shared by pages: each is looked at once.
  private var seen: Set<Int> = []

  /// Puts a page and what it draws with right.
  mutating func repair(_ page: PDFObject) {
    guard let resources = page["/Resources"] else { return }
    repairFonts(of: resources)
    repairImages(of: resources, depth: 0)
    // A group is worth its cost only where something shines through (ISO 32000-1 11.4.7).
    if page["/Group"] != nil, !hasTransparency(resources) { page["/Group"] = nil }
  }

  /// Cairo leaves out how character codes become glyphs, where the default would do; PDF/A wants it written
  /// (ISO 19005-3 6.2.11.3.2).
  private mutating func repairFonts(of resources: PDFObject) {
    guard let fonts = resources["/Font"] else { return }
    for key in fonts.keys {
      guard let font = fonts[key], isNew(font), let descendant = font["/DescendantFonts"]?.item(0),
        descendant["/Subtype"]?.name == "/CIDFontType2", descendant["/CIDToGIDMap"] == nil
      else { continue }
      descendant["/CIDToGIDMap"] = descendant.file.name("/Identity")
    }
  }

  /// PDF/A forbids images that readers smooth (ISO 19005-3 6.2.8.1).
  private mutating func repairImages(of resources: PDFObject, depth: Int) {
    guard depth < 8, let objects = resources["/XObject"] else { return }
    for key in objects.keys {
      guard let object = objects[key], isNew(object), let dictionary = object.streamDictionary else { continue }
      dictionary["/Interpolate"] = nil
      dictionary["/SMask"]?.streamDictionary?["/Interpolate"] = nil
      if let inner = dictionary["/Resources"] {
        repairFonts(of: inner)
        repairImages(of: inner, depth: depth + 1)
      }
    }
  }

  private mutating func isNew(_ object: PDFObject) -> Bool {
    let number = object.number
    return number == 0 || seen.insert(number).inserted
  }

  private func hasTransparency(_ resources: PDFObject) -> Bool {
    if let objects = resources["/XObject"], !objects.keys.isEmpty { return true }
    guard let states = resources["/ExtGState"] else { return false }
    return states.keys.contains { key in
      guard let state = states[key] else { return false }
      let alphas = ["/ca", "/CA"].compactMap { state[$0]?.real }
      let isPlain = state["/BM"].map { $0.name == "/Normal" } ?? true
      let isUnmasked = state["/SMask"].map { $0.name == "/None" } ?? true
      return !isPlain || !isUnmasked || alphas.contains { $0 != 1 }
    }
  }
}
