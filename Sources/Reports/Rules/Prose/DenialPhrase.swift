/// What a denial denies: 未收到政府信息公开申请, 未发生行政复议、行政诉讼案件.
///
/// Every word between the denial and the end of the clause must be known, so that 未收到重复申请 or
/// 未发生行政复议被纠正的情况 denies nothing but its part.
struct DenialPhrase {
  /// What is denied; empty where it is nothing plain.
  private(set) var claims: [Statement.Claim] = []
  /// Just past the denied words.
  private(set) var end: Int

  init(in text: [Unicode.Scalar], from start: Int, mayCountBareApplications: Bool) {
    end = start
    var offset = start
    var found: [Statement.Claim] = []
    while true {
      guard let (claim, start, length) = Self.nextObject(in: text, from: offset, bare: mayCountBareApplications)
      else { return }
      found.append(claim)
      offset = start
      offset = Self.skip(Self.trailing, in: text, from: offset + length)
      if offset >= text.count || Self.isEnd(text[offset]) { break }
      guard let joint = text.longest(of: Self.conjunctions, at: offset) else { return }
      offset += joint.scalars.count
    }
    claims = found
    end = offset
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.endsSentence || scalar == "，" || scalar == "；" || scalar == "）" || scalar == "：" || scalar == "（"
  }

  /// The next thing denied, behind known words; an object is looked for first, since 政府信息公开 also opens one.
  private static func nextObject(
    in text: [Unicode.Scalar], from start: Int, bare: Bool
  ) -> (Statement.Claim, start: Int, length: Int)? {
    var offset = start
    while true {
      if let (claim, length) = object(in: text, at: offset, bare: bare) { return (claim, offset, length) }
      guard let word = text.longest(of: middle, at: offset) else { return nil }
      offset += word.scalars.count
    }
  }

  private static func skip(_ words: [Phrase], in text: [Unicode.Scalar], from start: Int) -> Int {
    var offset = start
    while let word = text.longest(of: words, at: offset) { offset += word.scalars.count }
    return offset
  }

  private static func object(
    in text: [Unicode.Scalar], at offset: Int, bare: Bool
  ) -> (Statement.Claim, Int)? {
    for (claim, phrases) in objects {
      if let phrase = text.longest(of: phrases, at: offset) { return (claim, phrase.scalars.count) }
    }
    if let phrase = text.longest(of: applications, at: offset) { return (.received, phrase.scalars.count) }
    return bare && text.matches("申请", at: offset) ? (.received, 2) : nil
  }

  private static let applications: [Phrase] = [
    "政府信息公开申请", "信息公开申请", "政务公开申请", "政务信息公开申请", "依申请公开申请", "依申请公开", "政府信息依申请公开", "依申请公开政府信息",
    "依申请公开政府信息申请", "公开政府信息的申请", "公开政府信息申请", "政府信息公开的申请", "政府信息依申请公开申请", "公开申请",
    "依申请公开的申请", "申请公开政府信息",
  ]
  private static let objects: [(Statement.Claim, [Phrase])] = [
    (.review, ["行政复议", "行政复议申请", "申请行政复议", "提起行政复议", "被申请行政复议"]),
    (.litigation, ["行政诉讼", "提起行政诉讼", "被提起行政诉讼"]),
  ]
  private static let middle: [Phrase] = [
    "任何", "一件", "一例", "一起", "公民、法人和其他组织", "公民、法人或其他组织", "公民、法人或者其他组织", "公民、法人及其他组织", "自然人、法人和其他组织",
    "自然人、法人或其他组织", "群众、企业", "企业、群众", "社会公众", "公众", "群众", "公民", "提交", "提出", "递交", "的", "关于", "有关", "相关",
    "书面", "各类", "各种", "新的", "因政府信息公开工作", "因政府信息公开", "因信息公开", "因政务公开", "涉及政府信息公开", "涉及信息公开", "政府信息公开方面",
    "政府信息公开工作", "引起", "引发", "产生", "导致", "被", "因", "与政府信息公开有关", "与政府信息公开相关", "针对政府信息公开", "政府信息公开类",
    "要求", "个人", "单位", "社会", "和", "政府信息公开", "信息公开", "关于政府信息公开", "公民、法人", "通过各种渠道", "通过各种方式",
  ]
  private static let trailing: [Phrase] = [
    "件", "事项", "案件", "情况", "的", "案", "发生", "类", "有关", "相关", "事件", "现象", "问题", "件数", "材料",
  ]
  private static let conjunctions: [Phrase] = ["、", "和", "或", "及", "与", "以及", "或者"]
}
