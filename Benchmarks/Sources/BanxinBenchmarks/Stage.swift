/// The steps from a model's bytes to a finished PDF, in order.
enum Stage: Int, CaseIterable {
  case read, check, compose, typeset, write

  /// What a table calls it.
  var title: String {
    switch self {
    case .read: "read"
    case .check: "check"
    case .compose: "compose"
    case .typeset: "break and shape"
    case .write: "write"
    }
  }
}
