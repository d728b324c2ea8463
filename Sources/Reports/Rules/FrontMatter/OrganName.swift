/// An organ's name, as titles and signatures write it: in full, without its region, or short.
struct OrganName {
  private let core: [Unicode.Scalar]

  init(_ name: [Unicode.Scalar]) {
    var core = name.filter { !$0.properties.isWhitespace }
    // 青山区人民政府望湖街道办事处 is 青山区望湖街道办事处 in full.
    if let inner = core.firstOffset(of: "人民政府"), core[(inner + 4)...].contains(where: "街处局委".unicodeScalars.contains) {
      core.removeSubrange(inner..<(inner + 4))
    }
    for ending in Self.endings where core.ends(with: ending) && core.count > ending.scalars.count {
      core.removeLast(ending.scalars.count)
      break
    }
    self.core = core
  }

  /// What titles leave out and signatures write, or the reverse.
  private static let endings: [Phrase] = [
    "人民政府办公室", "人民政府办公厅", "人民政府", "政府办公室", "办事处", "管理委员会", "管委会",
  ]

  /// Whether both may name one organ: 淄博市淄川区般阳路街道 and 般阳路街道办事处, 市住建局 and 市住房和城乡建设局.
  ///
  /// One character different or left out is a slip, never another way to write the name.
  func mayBe(_ other: OrganName) -> Bool {
    if core.isEmpty || other.core.isEmpty { return true }
    return core.ends(with: Phrase(String(scalars: other.core))) || other.core.ends(with: Phrase(String(scalars: core)))
      || Self.isShort(core, for: other.core) || Self.isShort(other.core, for: core)
  }

  /// Whether one is the other, its region left out, with two characters or more dropped inside (教体局, 教育和体育局).
  private static func isShort(_ short: [Unicode.Scalar], for long: [Unicode.Scalar]) -> Bool {
    let shorts = [short] + withoutRegions(short)
    let longs = [long] + withoutRegions(long)
    return shorts.contains { short in
      longs.contains { long in
        long.count - short.count >= 2 && short.count >= 3 && short.last == long.last && short.first == long.first
          && isSubsequence(short, of: long) && "局委办厅会院部队".unicodeScalars.contains(long[long.count - 1])
      }
    }
  }

  private static func withoutRegions(_ name: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    name.indices.dropLast().filter { "省市区县州盟旗".unicodeScalars.contains(name[$0]) }
      .map { Array(name[($0 + 1)...]) }
  }

  private static func isSubsequence(_ short: [Unicode.Scalar], of long: [Unicode.Scalar]) -> Bool {
    var rest = short[...]
    for scalar in long where scalar == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
