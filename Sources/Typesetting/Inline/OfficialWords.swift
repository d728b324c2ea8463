/// Words of official language that short lines keep whole: titles, table heads, labels.
///
/// A small list of our own, by no means a dictionary: what is not in it is simply unknown. Longer words are listed only
/// where their parts would mislead.
enum OfficialWords {
  private static let list = """
    政府 信息 公开 工作 年度 报告 情况 通知 通告 公告 公报 决定 决议 命令 意见 通报 请示 批复 议案 纪要 办法 规定 细则 条例 方案 计划
    规划 总结 要点 指南 目录 清单 制度 措施 标准 规范 规章 文件 材料 数据 统计 附件 事项 问题 主要 存在 改进 其他 需要 说明 总体
    主动 申请 收到 处理 办理 结果 数量 本年 上年 新收 结转 下年 继续 予以 部分 无法 提供 不予 总计 合计 小计 本年度 上一年 不再
    自然人 法人 组织 商业 企业 科研 机构 社会 公益 法律 服务 国家 秘密 行政 法规 禁止 危及 安全 稳定 保护 第三方 合法 权益 内部 事务
    过程性 案卷 查询 信访 举报 投诉 重复 出版物 正当 理由 大量 反复 要求 确认 获取 掌握 没有 另行 制作 补正 内容 仍不 明确 逾期
    复议 诉讼 提起 维持 纠正 尚未 审结 未经 直接 起诉 许可 处罚 强制 事业性 收费 事业 金额 单位 万元 制发 废止 现行 有效 件数 规范性
    对外 管理 项目 增减 数额 财政 预算 决算 采购 集中 政策 解读 回应 关切 平台 建设 网站 新媒体 监督 保障 培训 考核 评议 责任 追究
    人民 国务院 省委 市委 区委 县委 党委 党组 党中央 中央 全国 地方 各级 部门 机关 办公厅 办公室 委员会 常委会 办事处 街道 社区 居民 村民
    中心 领导 小组 联席 会议 人大 政协 代表 委员 建议 提案 法院 检察院 公安 司法 民政 教育 卫生 健康 体育 文化 旅游 交通 运输 水利 农业
    农村 乡村 振兴 住房 城乡 城市 自然 资源 生态 环境 应急 市场 监管 税务 审计 金融 科技 科学 技术 工业 信息化 人力 就业 发展 改革
    经济 产业 企事业 民营 投资 消费 贸易 商务 外资 营商 优化 深化 推进 推动 促进 加强 加快 提升 提高 完善 健全 落实 贯彻 实施 开展 组织
    进一步 全面 切实 做好 关于 印发 转发 批转 发布 公布 修改 调整 设立 成立 同意 授予 表彰 表扬 任免 任命 有关 若干 试行 暂行 实行 执行
    以及 或者 并且 根据 按照 为了 依法 依申请 经营 登记 注册 审批 备案 检查 执法 评估 验收 试点 示范 创新 创建 活动 专项 行动 整治 治理
    先进 集体 个人 劳动 模范 人员 干部 公务员 职工 群众 企业家 学生 教师 老年 儿童 妇女 残疾人 青年 养老 医疗 保险 基本 公共 基础 设施
    高质量 高水平 重大 重点 关键 领域 行业 区域 国际 国内 对口 支援 合作 协议 协调 统筹 综合 试验区 开发区 示范区 新区 自由 贸易区
    数字 互联网 大数据 智能 电子 政务 网络 系统 应用 能源 电力 煤炭 石油 天然气 碳达峰 碳中和 节能 减排 污染 防治 大气 土壤 水污染
    粮食 食品 药品 质量 安全生产 生产 事故 防汛 抗旱 防灾 减灾 救灾 救助 消防 交通安全 道路 铁路 公路 航空 物流 邮政 通信
    十四五 十三五 十五五 二十大 期间 时期 年代 阶段 目标 任务 分工 职责 权力 义务 资格 资质 价格 费用 资金 补贴 贷款 债务 税收 关税
    设备 更新 消费品 消费 土壤 普查 人口 战略 驱动 体系 产业化 机制 权限 责任制 试验 联合 部际 部委 目录清单 许可证 生产 功能区 保护区 产业区
    便民 热线 报警 服务台 平台化 一体化 标准化 规范化 常态化 均等化 信息技术 人工智能 集成电路 软件 互联 金融 控股 公司 上市 准入 市场主体 主体
    总体规划 专项规划 国土 空间 流域 海洋 气候 绿色 低碳 循环 节水 用地 审批权 试点区 城镇 城镇化 老旧 小区 改造 社会保障 婴幼儿 照护 托育 课程
    教材 职业 高等 义务 学前 体制 财税 财政部 预算法 税率 个人所得税 增值税 扣除 附加 专利 商标 知识产权 质量强国 品牌 认证 检测 计量
    填表 填报 报送 审核 审查 复核 汇总 公示 反馈 征求 征集 解答 咨询 热线 电话 地址 邮编 邮箱 传真 联系 姓名 性别 年龄 职务 职称 日期 时间
    """

  /// Terms of several words that rather stay on one line.
  private static let termList = """
    政府信息公开 信息公开 政务公开 年度报告 工作报告 实施方案 实施意见 实施细则 工作要点 工作方案 行动计划 行动方案 管理办法 若干措施 若干意见
    公共服务 基本公共服务 营商环境 乡村振兴 行政审批 行政处罚 行政许可 行政执法 行政复议 行政诉讼 安全生产 高质量发展 经济发展 社会发展 国民经济
    改革创新 科技创新 生态环境 环境保护 社会保险 养老服务 医疗保障 食品安全 市场监管 政务服务 政务新媒体 信息化建设 法治政府 法治政府建设 依法行政
    财政决算 财政预算 补助资金 专项资金 重点工作 重点任务 责任分工 任务分工 人大代表 政协委员 人民代表大会 常务委员会 政府网站 规范性文件
    全面推进 加快推进 深入推进 全面加强 进一步加强 进一步做好 全面深化 深化改革 切实做好 切实加强
    规章制度 应急预案 防灾减灾 公共卫生 基础设施 自然资源 国土空间 城乡建设 民营经济 数字经济 数字政府 智慧城市 公共资源 公共资源交易
    """

  static let words = index(list)
  static let terms = index(termList)

  /// The words by their first character, the longest first.
  private static func index(_ list: String) -> [Unicode.Scalar: [[Unicode.Scalar]]] {
    var words: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    for word in Set(list.split(whereSeparator: \.isWhitespace)) {
      let scalars = Array(word.unicodeScalars)
      words[scalars[0], default: []].append(scalars)
    }
    return words.mapValues { $0.sorted { ($0.count, $0.description) > ($1.count, $1.description) } }
  }

  /// For each scalar, whether it stands in one word with the next: the division into the fewest unknown characters,
  /// then the fewest words.
  static func joins(
    in scalars: [Unicode.Scalar], by words: [Unicode.Scalar: [[Unicode.Scalar]]]
  ) -> [Bool] {
    /// What the text from here on costs at best, and how long the piece is that begins here.
    var costs = Array(repeating: 0, count: scalars.count + 1)
    var lengths = Array(repeating: 1, count: scalars.count)
    for start in scalars.indices.reversed() {
      costs[start] = costs[start + 1] + 100
      for word in words[scalars[start]] ?? [] where scalars[start...].starts(with: word) {
        let cost = costs[start + word.count] + 1
        if cost < costs[start] { (costs[start], lengths[start]) = (cost, word.count) }
      }
    }
    var joins = Array(repeating: false, count: scalars.count)
    var start = 0
    while start < scalars.count {
      for offset in start..<(start + lengths[start] - 1) { joins[offset] = true }
      start += lengths[start]
    }
    return joins
  }
}
