/// A table from characters to values, without hashing: pages of 256 characters, made as they are touched.
struct ScalarTable<Value> {
  private final class Page {
    var values = [Value?](repeating: nil, count: 256)
  }

  private var pages: [Page?] = []

  subscript(scalar: Unicode.Scalar) -> Value? {
    get {
      let page = Int(scalar.value >> 8)
      return page < pages.count ? pages[page]?.values[Int(scalar.value & 0xFF)] : nil
    }
    set {
      let number = Int(scalar.value >> 8)
      while pages.count <= number { pages.append(nil) }
      let page = pages[number] ?? Page()
      page.values[Int(scalar.value & 0xFF)] = newValue
      pages[number] = page
    }
  }
}
