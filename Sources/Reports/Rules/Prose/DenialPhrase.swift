/// What a denial denies: 未收到政府信息公开申请, 未发生行政复议、行政诉讼案件.
///
/// Every word between the denial and the end of the clause must be known, so that 未收到重复申请,
/// 未收到企业提交的申请 and 未发生行政复议被纠正的情况 deny nothing but their part.
struct DenialPhrase {
  /// What is denied; empty where it is nothing plain.
  private(set) var claims: [Statement.Claim] = []
  /// Just past the denied words.
  private(set) var end: Int

  private var namesPersons = false
  private var namesOrganisations = false

  /// Reads on from a denial's last character; a bare 申请 counts only where the matter is known.
  init(in text: [Unicode.Scalar], from start: Int, mayCountBareApplications: Bool) {
    end = start
    var offset = start
    var found: [Statement.Claim] = []
    while true {
      guard let object = nextObject(in: text, from: offset, bare: mayCountBareApplications) else { return }
      found.append(object.claim)
      offset = object.end
      while let word = text.longest(of: Self.trailing, at: offset) { offset += word.scalars.count }
      if offset >= text.count || Self.isEnd(text[offset]) { break }
      guard let joint = text.longest(of: Self.conjunctions, at: offset) else { return }
      offset += joint.scalars.count
    }
    // Natural persons alone, or organisations alone, are a part of the applicants.
    guard namesPersons == namesOrganisations else { return }
    claims = found
    end = offset
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.endsSentence || "，；）：（".unicodeScalars.contains(scalar)
  }

  /// The next thing denied, behind known words; an object is looked for first, since 政府信息公开 also opens one.
  private mutating func nextObject(
    in text: [Unicode.Scalar], from start: Int, bare: Bool
  ) -> (claim: Statement.Claim, end: Int)? {
    var offset = start
    while true {
      if let (claim, length) = Self.object(in: text, at: offset, bare: bare) { return (claim, offset + length) }
      if let word = text.longest(of: Self.persons, at: offset) {
        namesPersons = true
        offset += word.scalars.count
      } else if let word = text.longest(of: Self.organisations, at: offset) {
        namesOrganisations = true
        offset += word.scalars.count
      } else if let word = text.longest(of: Self.middle, at: offset) {
        offset += word.scalars.count
      } else {
        return nil
      }
    }
  }

  private static func object(
    in text: [Unicode.Scalar], at offset: Int, bare: Bool
  ) -> (Statement.Claim, Int)? {
    for (claim, phrases) in objects {
      if let phrase = text.longest(of: phrases, at: offset) { return (claim, phrase.scalars.count) }
    }
    return bare && text.matches("申请", at: offset) ? (.received, 2) : nil
  }
}

// MARK: Words

extension DenialPhrase {
  private static func phrases(_ words: String) -> [Phrase] {
    words.split(whereSeparator: \.isWhitespace).map { Phrase(String($0)) }
  }

  private static let objects: [(Statement.Claim, [Phrase])] = [
    (.review, phrases("行政复议 行政复议申请 申请行政复议 提起行政复议 被申请行政复议 提出行政复议")),
    (.litigation, phrases("行政诉讼 提起行政诉讼 被提起行政诉讼")),
    (
      .received,
      phrases(
        """
        政府信息公开申请 信息公开申请 政务公开申请 政务信息公开申请 依申请公开申请 依申请公开 政府信息依申请公开 依申请公开政府信息 \
        依申请公开政府信息申请 公开政府信息的申请 公开政府信息申请 政府信息公开的申请 政府信息依申请公开申请 公开申请 依申请公开的申请 \
        申请公开政府信息 依申请信息公开 依申请公开信息 依申请公开的政府信息 依申请政府信息公开 依申请公开办件 政府信息申请公开
        """)
    ),
  ]

  private static let persons = phrases("自然人 公民 个人")
  private static let organisations = phrases("法人 其他组织 其它组织 企业 社会团体 社会组织 事业单位 企事业单位 法人组织")
  private static let middle = phrases(
    """
    任何 一件 一例 一起 1件 1例 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 自然人、法人和其他组织 \
    自然人、法人或其他组织 群众、企业 企业、群众 社会公众 公众 群众 社会 单位 提交 提出 递交 的 、 和 或 及 或者 以及 关于 有关 相关 书面 \
    各类 各种 新的 因政府信息公开工作 因政府信息公开 因信息公开 因政务公开 因依申请公开 涉及政府信息公开 涉及信息公开 涉政府信息公开 \
    政府信息公开方面 政府信息公开工作 引起 引发 产生 导致 被 因 要求 与政府信息公开有关 与政府信息公开相关 针对政府信息公开 \
    政府信息公开类 政府信息公开 信息公开 关于政府信息公开 通过各种渠道 通过各种方式 对 向我局 向我街道 向我镇 向本机关
    """)
  private static let trailing = phrases("件 事项 案件 情况 的 案 发生 类 有关 相关 事件 现象 件数 材料 方面 业务 信件 办件 要求 需求")
  private static let conjunctions = phrases("、 和 或 及 与 以及 或者")
}
