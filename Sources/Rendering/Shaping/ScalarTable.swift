/// A table from characters to values, without hashing: pages of 256 characters, made as they are touched.
struct ScalarTable<Value> {
  /// Empty until touched.
  private var pages: [[Value?]] = []

  subscript(scalar: Unicode.Scalar) -> Value? {
    get {
      let page = Int(scalar.value >> 8)
      guard page < pages.count, !pages[page].isEmpty else { return nil }
      return pages[page][Int(scalar.value & 0xFF)]
    }
    set {
      let number = Int(scalar.value >> 8)
      while pages.count <= number { pages.append([]) }
      if pages[number].isEmpty { pages[number] = Array(repeating: nil, count: 256) }
      pages[number][Int(scalar.value & 0xFF)] = newValue
    }
  }
}
