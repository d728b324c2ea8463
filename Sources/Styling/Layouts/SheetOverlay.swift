import Diagnostics
public import Reading

/// Lays a layout sheet over the one it extends: mappings are joined key by key, everything else is replaced.
public enum SheetOverlay {
  /// The sheet `over`, with what it does not say taken from `base`.
  public static func laying(_ over: Value, over base: Value) -> Value {
    guard case .mapping(let upper) = over.content, case .mapping(let lower) = base.content else { return over }
    var entries = upper.map { entry in
      guard let below = base[entry.key.string] else { return entry }
      return Value.Entry(key: entry.key, value: laying(entry.value, over: below))
    }
    let named = Set(upper.map(\.key.string))
    entries += lower.filter { !named.contains($0.key.string) }
    return Value(.mapping(entries), at: over.location)
  }
}
