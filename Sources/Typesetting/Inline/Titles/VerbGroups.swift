/// The groups of verbs in a title: 加快推进, 加强和规范, 进一步优化.
///
/// A title says what is done to what. Behind a group, before its object, a line may well end (GB/T 9704-2012 7.3.1: 词意完整),
/// and before a group that follows another's object, too; inside one it may not.
struct VerbGroups {
  /// Where groups begin and end, in scalars, from left to right.
  private let groups: [Range<Int>]
  private let scalars: [Unicode.Scalar]

  init(in scalars: [Unicode.Scalar], words: WordBoundaries) {
    self.scalars = scalars
    var groups: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      // A word that goes on from what stands before is no verb: 创新 in 科技创新.
      let isInWord = start > 0 && words.cutsWord(after: start - 1)
      let end = isInWord ? start : Self.groupEnd(from: start, in: scalars)
      if end > start { groups.append(start..<end) }
      start = max(end, start + 1)
    }
    self.groups = groups
  }

  /// Whether the group that ends before the scalar `next`, with its object behind it, is the title's first predicate;
  /// `nil` where none ends there.
  func endsGroup(before next: Int) -> Bool? {
    guard let group = groups.first(where: { $0.upperBound == next && hasObject($0) }) else { return nil }
    return scalars[..<group.lowerBound].suffix(2).elementsEqual("关于".unicodeScalars)
  }

  /// Whether a line that begins with the scalar `next` begins with a group that has an object behind it.
  func beginsGroup(at next: Int) -> Bool {
    groups.contains { $0.lowerBound == next && hasObject($0) && Self.isPredicate(scalars[$0]) }
  }

  /// Whether a break before the scalar `next` parts a group.
  func cutsGroup(before next: Int) -> Bool {
    groups.contains { $0.lowerBound < next && next < $0.upperBound }
  }

  /// Nouns that take a verb before them as what they are about: 提升行动, 管理办法. Such a verb has no object.
  private static let heads =
    "行动 工程 计划 方案 工作 活动 机制 办法 措施 制度 规划 的 和 与 及 》 ”".split(separator: " ").map { Array($0.unicodeScalars) }

  private func hasObject(_ group: Range<Int>) -> Bool {
    let rest = scalars[group.upperBound...]
    return rest.count >= 4 && !Self.heads.contains { rest.starts(with: $0) }
  }

  // MARK: The verbs

  private static func index(_ list: String) -> [[Unicode.Scalar]] {
    list.split(separator: " ").map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  }

  /// Words that open a predicate wherever they stand.
  private static let openers = index(
    """
    进一步 全面 加快 深入 切实 大力 积极 扎实 着力 继续 加强 促进 推进 推动 深化 提高 优化 完善 健全 强化 打造 激发 降低 加大 扩大 防范 化解 \
    做好 落实 贯彻 构建 增强 鼓励 支持 依托 建立 推行 巩固 拓展 培育 壮大 转变 压缩 简化 减轻 解决 改善 发挥 维护 应对 打赢 打好
    """)
  /// Words that go on with a predicate, and are nouns as often elsewhere.
  private static let followers = index(
    """
    开展 实施 实行 提升 规范 取消 下放 修改 废止 调整 授权 委托 同意 设立 成立 批准 授予 表彰 任免 制定 牵头 组织 统筹 推广 暂停 延长 下达 命名 认定 \
    确定 明确 严格 禁止 停止 恢复 保障 整治 治理 清理 稳住 持续 引导 创新 印发 转发 批转 发布 公布
    """)
  /// Words behind which a follower is a verb.
  private static let leadIns = ["关于", "印发", "转发", "批转"].map { Array($0.unicodeScalars) }

  private static func isPredicate(_ group: ArraySlice<Unicode.Scalar>) -> Bool {
    openers.contains { group.starts(with: $0) }
  }

  /// The end of the group that begins at `start`; `start` where none does.
  private static func groupEnd(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
    let mayFollow = leadIns.contains { scalars[..<start].suffix($0.count).elementsEqual($0) }
    guard var end = verbEnd(from: start, in: scalars, withFollowers: mayFollow) else { return start }
    while end < scalars.count {
      if isForwarding(scalars[..<end]) { return end }
      let joined = isConjunction(scalars[end]) ? end + 1 : end
      guard let next = verbEnd(from: joined, in: scalars, withFollowers: true) else { return end }
      end = next
    }
    return end
  }

  /// 印发 and its kin end a group: what follows is another document's title.
  private static func isForwarding(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    ["印发", "转发", "批转", "发布", "公布"].contains { text.suffix(2).elementsEqual($0.unicodeScalars) }
  }

  private static func isConjunction(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "和" || scalar == "与" || scalar == "并" || scalar == "、"
  }

  private static func verbEnd(from start: Int, in scalars: [Unicode.Scalar], withFollowers: Bool) -> Int? {
    let verbs = withFollowers ? openers + followers : openers
    return verbs.first { scalars[start...].starts(with: $0) }.map { start + $0.count }
  }
}
