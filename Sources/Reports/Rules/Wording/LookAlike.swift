/// Characters that are typed or read for one another because they sound alike or look alike.
enum LookAlike {
  /// Each group holds characters of one shape.
  private static let groups: [String] = [
    "末未", "己已巳", "贷货", "徽微", "拔拨", "准淮", "申由甲田", "人入", "土士", "日曰目", "天夫无", "千干于", "治冶", "晴睛", "享亨", "乌鸟", "析折拆", "氏民",
    "今令", "候侯", "暑署", "洒酒", "哀衰", "幕慕墓暮", "戊戌戍", "崇祟", "辨辩辫", "陪培", "检捡验险", "设没", "材村", "休体", "坏环", "级极", "技枝", "持特待",
    "经径", "快块", "问间闻", "清请情晴", "望忘", "账帐", "湖糊", "挣睁争净", "览揽", "复覆", "历厉", "园圆", "传转", "拟似", "侍待", "徒徙", "延廷", "遣遗",
    "贫贪", "宣宜", "免兔", "析祈", "抓爪", "惠慧",
  ]

  private static let membership: [Unicode.Scalar: Set<Int>] = {
    var table: [Unicode.Scalar: Set<Int>] = [:]
    for (index, group) in groups.enumerated() {
      for scalar in group.unicodeScalars { table[scalar, default: []].insert(index) }
    }
    return table
  }()

  /// Whether two characters are in one group.
  static func isConfusable(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    if HanSyllables.soundAlike(one, other) { return true }
    guard let first = membership[one], let second = membership[other] else { return false }
    return !first.isDisjoint(with: second)
  }
}
