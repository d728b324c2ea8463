/// Says whether two objects of two files are the same, with everything that they lead to.
struct ObjectComparison {
  /// How many bytes of two streams are unpacked to compare them where they are packed differently.
  private static let streamLimit = 64 << 20

  private struct Pair: Hashable {
    var left: Int
    var right: Int
  }

  private var seen: Set<Pair> = []
  /// How many objects are still looked at.
  private var budget = 200_000
  /// Keys that say nothing of what is shown, or were compared otherwise.
  private let ignoredKeys: Set<String>

  init(ignoring keys: Set<String> = []) {
    ignoredKeys = keys.union(["/Length", "/Parent", "/P", "/StructParent", "/StructParents"])
  }

  /// Whether both are the same; not where they nest deeper or lead further than any page of Banxin's.
  mutating func areSame(_ left: PDFObject?, _ right: PDFObject?, depth: Int = 0) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    budget -= 1
    guard depth < 32, budget > 0 else { return false }
    let pair = Pair(left: left.number, right: right.number)
    // A pair that is met again is being compared, or was found the same.
    if pair.left > 0, pair.right > 0, !seen.insert(pair).inserted { return true }
    if let first = left.streamDictionary, let second = right.streamDictionary {
      return haveSameEntries(first, second, ignoring: ["/Filter"], depth: depth) && haveSameBytes(left, right)
    }
    if left.isDictionary, right.isDictionary { return haveSameEntries(left, right, ignoring: [], depth: depth) }
    if left.isArray, right.isArray { return haveSameItems(left, right, depth: depth) }
    return left.isPlain && right.isPlain && left.resolvedSyntax == right.resolvedSyntax
  }

  private mutating func haveSameItems(_ left: PDFObject, _ right: PDFObject, depth: Int) -> Bool {
    guard left.count == right.count, left.count < budget else { return false }
    for index in 0..<left.count {
      guard areSame(left.item(index), right.item(index), depth: depth + 1) else { return false }
    }
    return true
  }

  private mutating func haveSameEntries(
    _ left: PDFObject, _ right: PDFObject, ignoring keys: Set<String>, depth: Int
  ) -> Bool {
    for key in Set(left.keys).union(right.keys).subtracting(ignoredKeys).subtracting(keys) {
      guard areSame(left[key], right[key], depth: depth + 1) else { return false }
    }
    return true
  }

  private func haveSameBytes(_ left: PDFObject, _ right: PDFObject) -> Bool {
    if let first = left.rawBytes, first == right.rawBytes,
      left.streamDictionary?["/Filter"]?.resolvedSyntax == right.streamDictionary?["/Filter"]?.resolvedSyntax
    {
      return true
    }
    guard let first = left.unpacked(limit: Self.streamLimit) else { return false }
    return first == right.unpacked(limit: first.count)
  }
}
