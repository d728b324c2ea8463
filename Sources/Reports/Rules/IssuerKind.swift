import Diagnostics

/// What kind of organ issues a report, told by its name.
///
/// 政府信息公开条例 art. 49 and 50 ask different things of governments, their departments and 街道办事处.
struct IssuerKind: Sendable {
  /// The rank that decides deadlines and duties.
  enum Rank: Sendable {
    /// A government of a county or above.
    case government
    /// A 乡 or 镇 government.
    case township
    /// A department, a 街道办事处, any other organ.
    case organ
    /// A 管理委员会, which acts for a government here and as its organ there.
    case committee
  }

  /// Its rank.
  let rank: Rank
  /// Whether the title or the signature names it as 人民政府.
  let isNamedAsGovernment: Bool
  private let names: [[Unicode.Scalar]]

  /// Told by the names in title and signature.
  init(of report: Report) {
    let found = ["issuer", "signature.issuer"].compactMap { report.line($0)?.scalars }
    names = found
    isNamedAsGovernment = found.contains { $0.ends(with: "人民政府") }
    let ranks = found.map(Self.rank)
    // The title's name decides; a bare 青山区 signed by a government is that government.
    if ranks.contains(.government) {
      rank = .government
    } else {
      rank = ranks.first ?? .organ
    }
  }

  /// Whether it is a government of whatever level.
  var isGovernment: Bool { rank == .government || rank == .township }

  /// Whether its own name contains those words, which then name no part of it.
  func contains(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    names.contains { $0.contains(Phrase(String(scalars: words))) }
  }

  private static func rank(of name: [Unicode.Scalar]) -> Rank {
    var core = name
    let saysGovernment = core.ends(with: "人民政府")
    if saysGovernment { core.removeLast(4) }
    if core.ends(with: "管理委员会") || core.ends(with: "管委会") { return .committee }
    if core.ends(with: "街道") { return .organ }
    switch core.last {
    case "乡", "镇": return .township
    case "省", "市", "县", "区", "州", "盟", "旗": return core.count > 2 ? .government : .organ
    default: return saysGovernment ? .government : .organ
    }
  }
}
