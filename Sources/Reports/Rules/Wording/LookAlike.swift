/// Characters that are typed or read for one another because they sound or look alike.
enum LookAlike {
  /// Each group holds characters of one sound or of one shape.
  private static let groups: [String] = [
    "争挣睁铮筝", "治制致置至志质智", "账帐", "作做坐座", "象像相", "定订", "记纪际计", "份分", "须需", "历厉", "园圆源", "建健键件", "阳杨扬洋",
    "题提体", "在再", "即既及", "练炼", "汽气", "具俱", "型形行", "清青晴情请", "州洲", "竞竟", "拔拨", "末未", "己已巳", "候侯", "贷货", "徽微",
    "惠慧会汇", "融溶", "绩积迹", "振震镇阵", "资咨姿", "监检见减", "览揽", "复覆", "代带", "式试示", "历力立利", "同通统", "务物误", "管官",
    "事是市", "民名明", "能力", "号好", "效校", "申伸审", "登灯", "颁班", "播拨", "权全", "优忧", "实施时", "网往", "服伏", "联连", "心新",
    "动懂", "放方", "共公工", "化话", "进近", "领令", "导到", "标表", "准淮", "暖援", "办半", "享想", "亲清", "帮邦", "惠会", "传船", "湖胡",
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
    guard let first = membership[one], let second = membership[other] else { return false }
    return !first.isDisjoint(with: second)
  }
}
