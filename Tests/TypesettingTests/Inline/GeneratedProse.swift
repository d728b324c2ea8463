import TestSupport

/// Prose as public reports have it, of sentences of our own with figures, names and references drawn by chance.
///
/// Unlike ``GeneratedText`` its proportions are those of print: most of it is Han with a mark every dozen characters.
struct GeneratedProse {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A paragraph of so many sentences.
  mutating func paragraph(sentences: Int) -> String {
    (0..<sentences).map { _ in sentence() }.joined()
  }

  private mutating func sentence() -> String {
    let pattern = Self.patterns.randomElement(using: &generator) ?? ""
    var sentence = ""
    for part in pattern.split(separator: "#", omittingEmptySubsequences: false) {
      if !sentence.isEmpty || pattern.hasPrefix("#") { sentence += filling(part.first) }
      sentence += sentence.isEmpty && !pattern.hasPrefix("#") ? part : part.dropFirst()
    }
    return sentence
  }

  private mutating func filling(_ kind: Character?) -> String {
    switch kind {
    case "n": String(number(1...9_999))
    case "d": "\(number(2019...2025))年\(number(1...12))月\(number(1...28))日"
    case "y": "\(number(2019...2025))年"
    case "p": "\(number(1...99)).\(number(0...9))%"
    case "m": "\(number(1...900)).\(number(10...99))万元"
    case "w": "《临江市\(pick(Self.subjects))\(pick(["管理办法", "实施细则", "工作规程", "若干措施"]))》"
    case "q": (0..<number(1...5)).map { _ in "“\(pick(Self.slogans))”" }.joined()
    case "c": "（临政办\(pick(["发", "函", "字"]))〔\(number(2019...2025))〕\(number(1...200))号）"
    case "s": pick(Self.subjects)
    case "u": "\(number(10...40))—\(number(41...90))"
    default: ""
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }

  private static let subjects = [
    "老旧小区改造", "社区养老服务", "公共停车场", "农产品批发市场", "河道采砂", "政务数据共享", "临时救助", "校外培训", "非机动车停放", "垃圾分类",
    "城市绿化", "建筑工地扬尘", "特种设备安全", "基层公共法律服务", "就业援助",
  ]
  private static let slogans = [
    "一件事一次办", "湖畔问政", "办事一张图", "最多跑一次", "明白卡", "双随机、一公开", "局长讲政策", "小板凳议事会", "一网通办", "首问负责",
  ]

  /// `#` and a letter stand for what is drawn; see `filling`.
  private static let patterns = [
    "全年通过门户网站公开信息#n条，其中工作动态#n条、政策解读#n条、公示公告#n条，#s类信息占#p。",
    "围绕#s，街道先后召开座谈会#n场，走访居民#n户，收集意见建议#n条，均在规定时限内答复。",
    "#d，区政府印发#w#c，对审查、登记、答复、归档各环节的责任作了规定。",
    "按照“谁制作、谁公开，谁保存、谁负责”的原则，各科室对#y以来形成的文件逐件清理，撤下失效文件#n件。",
    "收到的申请中，涉及#s的#n件，涉及#s的#n件，其余#n件属于咨询事项，已告知申请人办理途径。",
    "全市#s项目累计完成投资#m，同比增长#p，比上年提高#n个百分点。",
    "依托#q等栏目，采用图解、短视频、现场宣讲等形式解读政策，累计阅读量超过#n万次。",
    "少数单位对公开工作认识不足，更新不及时，个别栏目内容空缺；基层力量薄弱，业务不熟，办理质量有待提高。",
    "今后将继续完善制度，细化标准，把#s纳入年度考核，分值不低于#n分，考核结果在#y第一季度公布。",
    "根据《中华人民共和国政府信息公开条例》第二十条、第二十一条的规定，应当公开的事项共#n类，现已公开#n类。",
    "对照#w，梳理出问题#n个，制定整改措施#n条，明确牵头领导、责任科室和完成时限，目前已完成#p。",
    "街道便民服务中心设置查询终端#n台，接待群众#n人次，电话咨询#n次，平均等候时间由#n分钟缩短到#n分钟。",
    "（详见附件#n，表#n中列出了第#u项任务的进展情况。）", "居民反映较多的是停车难、充电难、办证难，占来电总数的#p——这也是下一步工作的重点。",
    "#s专项整治期间，共检查场所#n处，下达整改通知书#n份，立案#n件，罚没款#m。",
    "有居民问：“补贴什么时候发放？”经办人员当场答复：“#d前到账。”",
    "培训采取线上与线下相结合的方式，邀请专家讲授#q的做法，参训#n人次，测试合格率为#p。",
    "与#y相比，申请量增加#n件，主要原因是#s范围扩大，群众关注度上升……这一趋势预计还将持续。",
  ]
}
