/// Characters that are set against one another on purpose: numbers, ranks, directions, opposites.
enum Contrast {
  /// Each group holds characters that make two terms of one pattern, not two spellings of one.
  private static let groups: [String] = [
    "〇零一二三四五六七八九十百千万亿两双单首末初再次几", "上中下前后左右内外里东西南北高低大小多少长短远近深浅快慢早晚新旧老少轻重难易好坏优良差",
    "国省市州盟县区旗镇乡村街社户厂校园院站点所部局委办厅科处室组队", "年月日周季旬时分秒天期", "甲乙丙丁戊己庚辛", "春夏秋冬晨夜",
    "增减升降加收放开关进出来去入买卖供需借还", "正反主次公私真假有无是非可否未不必应须能", "男女父母兄弟姐妹儿老幼少童", "党政军民企工农商学兵群团妇青科教文卫",
    "红绿蓝黄黑白金银铜", "你我他她它咱", "人企事地物财", "知报告令函见纪要", "法例规章则定办细", "线网端屏云", "善办督查办管",
  ]

  private static let membership: [Unicode.Scalar: Set<Int>] = {
    var table: [Unicode.Scalar: Set<Int>] = [:]
    for (index, group) in groups.enumerated() {
      for scalar in group.unicodeScalars { table[scalar, default: []].insert(index) }
    }
    return table
  }()

  /// Whether two characters belong to one group.
  static func isContrast(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    guard let first = membership[one], let second = membership[other] else { return false }
    return !first.isDisjoint(with: second)
  }
}
