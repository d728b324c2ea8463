/// The words that rules take note of, by what they mean in a report; the longest at a place counts.
enum Lexicon {
  /// The words of each term, separated by blanks.
  static let words: [(term: ProseToken.Term, words: String)] = [
    (
      .application,
      """
      政府信息公开申请 信息公开申请 政务信息公开申请 政务公开申请 依申请公开申请 依申请公开的申请 \
      依申请公开政府信息申请 政府信息依申请公开申请 政府信息公开的申请 政府信息公开类申请 公开申请 \
      公开政府信息的申请 公开政府信息申请 政府信息申请
      """
    ),
    (.bareApplication, "申请 申请件 申请事项"),
    (
      .openOnRequest,
      """
      依申请公开 依申请公开政府信息 政府信息依申请公开 依申请公开信息 依申请公开件 依申请公开事项 依申请信息公开 依申请信息公开件 \
      依申请政府信息公开 政府信息申请公开 政府信息申请公开件 依申请公开办件 依申请件 依法申请公开
      """
    ),
    (
      .review,
      "行政复议 行政复议申请 申请行政复议 被申请行政复议 提起行政复议 被提起行政复议 行政复议案件 行政复议案 提请行政复议"
    ),
    (
      .litigation,
      """
      行政诉讼 提起行政诉讼 被提起行政诉讼 行政诉讼案件 行政诉讼案
      """
    ),
    (.directSuit, "未经复议直接起诉 未经行政复议直接起诉 直接起诉 未经复议直接提起行政诉讼 直接提起行政诉讼"),
    (.suitAfterReview, "复议后起诉 经复议后起诉 经行政复议后起诉 行政复议后起诉 复议后提起行政诉讼 经复议后提起行政诉讼"),
    (.normative, "规范性文件 行政规范性文件"),
    (
      .foreignTopic,
      """
      信访 建议 提案 议案 热线 12345 咨询 主动公开 公众号 微信 微博 留言 来信 来电 来访 投诉 举报 意见 解读 培训 会议 工单 信件 \
      诉求 网民 问政 稿件 新闻 图文 视频 行政许可 行政处罚 行政强制 动态 规章 政策 公告 通知 栏目 目录 简报 线索 许可 处罚 \
      登记 合同 项目 行政裁决 民事 刑事 赔偿 听证 仲裁 低保 救助 补贴 入党 证照 证明 信息处理费 表扬 感谢信 锦旗 行政应诉案件 行政应诉 调解 检查 巡查 \
      整改 问题 申请人 申请表 申请书 申请材料 党内规范性文件 申报 民生 公文
      """
    ),
    (.received, "收到 接收 接收到 接到 共收到 收到了 收悉"),
    (.newlyReceived, "新收 新收到 新接收 新收到的"),
    (.handled, "收办 受理 办理 处理 新受理 受理了 办理了 接办 承办 接收办理 收到并办理 受理并办理"),
    (
      .carriedIn,
      """
      上年结转 上年度结转 上一年结转 上一年度结转 去年结转 结转上年 结转上年度 上年度结转至本年度 上年结转至今年 上年度遗留 \
      上年度结转的 往年结转 上年转入 上年度转入 上年结转至本年 上年度结转本年度
      """
    ),
    (.closed, "办结 已办结 办理完毕 全部办结 均已办结 办结了 审结"),
    (.answered, "答复 办复 办理答复 予以答复 作出答复 已答复 均已答复 已作出答复 书面答复 回复 答复了 均予以答复"),
    (
      .carriedOut,
      """
      结转下年 结转下年度 结转至下年 结转至下年度 结转到下年 结转到下年度 结转下一年 结转下一年度 结转至下一年 结转至下一年度 \
      结转到下一年度 转入下年度 转入下一年度 结转次年 结转至次年 结转入下年度 结转明年 结转至明年 转下年度 转至下年度 转至下一年度 \
      留转下年度
      """
    ),
    (.carried, "结转"),
    (.granted, "予以公开"),
    (.partiallyGranted, "部分公开 予以部分公开"),
    (.denied, "不予公开"),
    (.unavailable, "无法提供"),
    (.notProcessed, "不予处理"),
    (.otherHandling, "其他处理"),
    (.upheld, "结果维持 维持 维持原行政行为 维持原具体行政行为 维持原答复"),
    (.corrected, "结果纠正 纠正 纠正原行政行为"),
    (.otherResult, "其他结果"),
    (.pending, "尚未审结 未审结 正在审理 尚在审理 正在审理中 尚在审理中"),
    (
      .issued,
      "制发 制定 印发 出台 发布 新制定 制定出台 制定印发 制定发布 制定并发布 新制发 新出台 制定并印发 本年制发 制定下发 制发并公开"
    ),
    (.repealed, "废止 废止了 宣布失效 失效 废止或宣布失效 废止和宣布失效 废止失效"),
    (.inForce, "现行有效 现行有效的 继续有效"),
    (.naturalPerson, "自然人"),
    (.legalPersons, "法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人和其它组织 法人或其它组织"),
    (.commercialEnterprise, "商业企业"),
    (.researchInstitution, "科研机构"),
    (.publicWelfareOrganisation, "社会公益组织"),
    (.legalServiceOrganisation, "法律服务机构"),
    (
      .everyone,
      """
      公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 自然人、法人和其他组织 \
      自然人、法人或其他组织 自然人、法人或者其他组织 自然人、法人及其他组织 群众、企业 企业、群众 公民和法人 社会公众 公众 群众 公民 \
      公民、法人 公民、企业 公民、法人和社会组织 自然人和法人或其他组织 自然人和法人
      """
    ),
    (.channel, "网上 网络 在线 信函 邮寄 当面 现场 传真 电子邮件 邮箱 线上 线下 互联网 网站 平台 书面 口头 窗口 电话 邮政 快递 来函"),
    (.channelsTogether, "等渠道 等方式 等途径 等形式 等多种 等各种 等多渠道"),
    (.pastTime, "上年 去年 上年度 上一年 上一年度 同期 往年 历年 前年 以往 往年度 过去"),
    (.thisTime, "本年 本年度 今年 今年以来 全年 当年 年内 一年来 报告期内 统计期内 报告年度"),
    (.partTime, "上半年 下半年 季度 半年 以来 月份 当月 截至目前 近年来 历史 任期"),
    (.futureTime, "明年 下一步 下步 下年 下年度 下一年 下一年度 今后 次年 未来"),
    (.comparison, "较 比 同比 环比 相比 与 同 和"),
    (.change, "增加 减少 增长 下降 上升 提高 降低 上涨 净增 增加了 减少了 增长了 下降了 多了 少了 多 少 增 减"),
    (.ownScope, "本机关 本单位 我局 我委 我厅 我办 我市 我县 我区 我省 我州 我镇 我乡 我旗 我街道 本部门 我部门 我单位 我院 我处 我办事处"),
    (
      .partScope,
      """
      本级 市本级 县本级 区本级 省本级 市级 县级 区级 省级 镇级 街道级 市直 县直 区直 省直 直属 办公室 办公厅 各部门 各单位 部门 \
      乡镇 镇街 各县 各市 各区 县区 区县 县市区 县（市、区） 社区 村居 科室 下属 所属 各街道 各镇 各乡 街道办 村委会 居委会 \
      系统 派出所 分局 基层
      """
    ),
    (.wholeScope, "全省 全市 全县 全区 全州 全盟 全旗 全域 全系统 全镇 全乡 全街道"),
    (.governmentScope, "市政府 县政府 区政府 省政府 州政府 旗政府 人民政府 镇政府 乡政府"),
    (.among, "其中 其余 其它"),
    (.share, "占 占比 占总数的 占比为 占总量的 占全部申请的 占申请总数的 占申请总量的 占申请总数 占总数 占总量 占比约"),
    (.respectively, "分别"),
    (.approximately, "约 近 超 超过 逾 大约 不足 不到 至少 最多"),
    (
      .qualifier,
      """
      撤回 补正 重复 延期 转办 移交 逾期 未答复 未办结 未按 撤销 驳回 转交 转送 协助 代为 代 不服 针对 涉及 关于 超期 办结率 答复率 \
      按时办结率 按时答复率 满意率 每 视为 征求 疑难 协调 拟 计划 将 应予 建议废止
      """
    ),
    (.active, "审理 代理 化解 出庭 应诉 裁决 复核 审查 清理 备案 审核 修订 修改 解读 梳理 评估 起草 拟定 报备"),
    (
      .denial,
      """
      未收到 没有收到 未接到 没有接到 尚未收到 未曾收到 未收 未新收到 未接收到 无 没有 未发生 没有发生 未产生 未出现 不存在 未涉及 未有 \
      未受理 未被 没有被 未引发 没有出现 没有产生 未新收
      """
    ),
    (
      .filler,
      """
      共 共计 合计 总计 总共 一共 总数 总量 数量 件数 总件数 为 是 计 累计 有 共有 达 达到 的 了 各类 有效 均 已 已经 依法 依规 按时 按期 \
      及时 全部 事项 案件 情况 继续办理 总 由 提出 提交 递交 申请数量 政府信息公开 相关 各 已全部 已按时 系 个 来自 新增 办理 申请公开 \
      行政 并 等 类 被 结果 按照规定 按规定 予以
      """
    ),
  ]

  /// The words that begin with a character, longest first.
  static let byFirstScalar: [Unicode.Scalar: [(word: Phrase, term: ProseToken.Term)]] = {
    var table: [Unicode.Scalar: [(word: Phrase, term: ProseToken.Term)]] = [:]
    var seen: Set<Phrase> = []
    for entry in words {
      for word in entry.words.split(whereSeparator: \.isWhitespace) {
        // 结转下年度 is carried on with 办理 or 继续办理, which are no words of their own there.
        let endings = entry.term == .carriedOut ? ["", "办理", "继续办理", "答复"] : [""]
        for phrase in endings.map({ Phrase(word + $0) }) {
          guard let first = phrase.scalars.first, seen.insert(phrase).inserted else { continue }
          table[first, default: []].append((phrase, entry.term))
        }
      }
    }
    return table.mapValues { $0.sorted { $0.word.scalars.count > $1.word.scalars.count } }
  }()
}
