import Diagnostics
import Reports
import Testing

@Suite struct `Rules about the front matter` {
  @Test func `a report with nothing wrong has no finding`() {
    expectFindings(SampleReport(), [])
  }

  @Test func `contact and signature are missed`() {
    var sample = SampleReport()
    sample.hasContact = false
    sample.signer = nil
    sample.date = nil
    expectFindings(sample, ["AR-INT-01", "AR-DAT-01"])
  }

  @Test(arguments: [
    ("临江市青山区望湖街道", "望湖街道办事处"), ("临江市青山区望湖街道", "临江市青山区望湖街道办事处"), ("临江市青山区望湖街道办事处", "望湖街道办事处"),
    ("临江市教育局", "临江市教育局"), ("临江市教育局", "市教育局"), ("临江市教育和体育局", "市教体局"), ("临江市住房和城乡建设局", "临江市住建局"),
    ("临江市人民政府", "临江市人民政府办公室"), ("临江市", "临江市人民政府"), ("青山区望湖镇", "望湖镇人民政府"), ("临江市", "临江市人民政府办公厅"),
    ("临江高新技术产业开发区管理委员会", "临江高新技术产业开发区管委会"),
  ])
  func `the signature may be shorter or longer than the title's name`(issuer: String, signer: String) {
    var sample = SampleReport()
    sample.issuer = issuer
    sample.signer = signer
    sample.overview = "工作考核、社会评议和责任追究情况良好。"
    expectFindings(sample, [])
  }

  @Test(arguments: [
    ("临江市青山区望湖街道", "望胡街道办事处"), ("临江市青山区望湖街道", "湖街街道办事处"), ("临江市教育局", "临江市民政局"), ("临江市青山区望湖路街道", "望湖街道办事处"),
    ("临江市青山区望湖街道", "临江市青川区望湖街道办事处"), ("临江市人民政府", "临河市人民政府"), ("望湖镇人民政府", "望江镇人民政府"),
  ])
  func `the signature of another organ is found`(issuer: String, signer: String) {
    var sample = SampleReport()
    sample.issuer = issuer
    sample.signer = signer
    sample.overview = "工作考核、社会评议和责任追究情况良好。"
    expectFindings(sample, ["AR-TTL-03"])
  }

  @Test(arguments: [
    ("临江市青山区望湖街道2023年政府信息公开工作年度报告", [String]()),
    ("2023年临江市青山区望湖街道政府信息公开工作年度报告", []),
    ("望湖街道办事处2023年度政府信息公开工作年度报告", []),
    ("临江市青山区望湖街道政府信息公开工作年度报告（2023年度）", []),
    ("临江市青山区望湖街道2022年政府信息公开工作年度报告", ["AR-DAT-02"]),
    ("临江市青山区望湖街道2023年政府信息公开年报", ["AR-TTL-01"]),
    ("临江市青山区望湖街道政府信息公开工作年度报告", ["AR-TTL-01"]),
    ("临江市青山区望江街道2023年政府信息公开工作年度报告", ["AR-TTL-01"]),
    ("2023年政府信息公开工作年度报告", ["AR-TTL-01"]),
  ])
  func `a title of one's own keeps the form`(title: String, expected: [String]) {
    var sample = SampleReport()
    sample.title = title
    expectFindings(sample, expected)
  }

  @Test(arguments: [
    ("本报告数据统计期限自2023年1月1日起，至2023年12月31日止。", [String]()),
    ("根据2019年修订的条例，统计期限为2023年1月1日至12月31日。", []),
    ("统计期限自2022年1月1日起，至2022年12月31日止。", ["AR-DAT-02"]),
    ("统计期限自2023年1月1日起，至2022年12月31日止。", ["AR-DAT-02"]),
    ("统计期限自2023年1月1日起，至2023年11月30日止。", ["AR-INT-02"]),
  ])
  func `the period is the year reported on`(preface: String, expected: [String]) {
    var sample = SampleReport()
    sample.preface = preface
    expectFindings(sample, expected)
  }

  @Test(arguments: [
    ("临江市青山区望湖街道", 2024, 1, 31, [String]()), ("临江市青山区望湖街道", 2024, 2, 1, ["AR-DLN-01"]),
    ("临江市教育局", 2024, 3, 1, ["AR-DLN-01"]), ("望湖镇人民政府", 2024, 2, 20, ["AR-DLN-01"]),
    ("临江市人民政府", 2024, 3, 31, []), ("临江市人民政府", 2024, 4, 1, ["AR-DLN-01"]), ("临江市青山区人民政府", 2024, 2, 20, []),
    ("临江市青山区望湖街道", 2023, 1, 15, ["AR-DAT-02"]), ("临江市青山区望湖街道", 2025, 1, 15, ["AR-DAT-02"]),
    ("临江市", 2024, 3, 15, []),
  ])
  func `the date keeps the deadline of its organ`(
    issuer: String, year: Int, month: Int, day: Int, expected: [String]
  ) {
    var sample = SampleReport()
    sample.issuer = issuer
    sample.signer = issuer
    sample.date = CalendarDate(year: year, month: month, day: day)
    sample.overview = "工作考核、社会评议和责任追究情况良好。"
    expectFindings(sample, expected)
  }

  @Test(arguments: [
    ("2022年，我街道主动公开政府信息40条。", ["AR-DAT-03@2022年"]),
    ("（一）主动公开\n2022年，望湖街道办事处主动公开信息45条。", ["AR-DAT-03@2022年"]),
    ("及时更新目录。2022年本机关依申请公开政府信息未收取任何费用。", ["AR-DAT-03@2022年"]),
    ("截至2022年12月31日，本机关主动公开政府信息62条。", ["AR-DAT-03@2022年"]),
    ("2022年主动公开40条，2023年主动公开62条。", []), ("与2022年相比，主动公开数量增加。", []), ("2022年以来，我街道政务公开工作稳步推进。", []),
    ("落实《2022年政务公开工作要点》。", []), ("2024年，我街道将加强政务公开。", []), ("2022年，我市被确定为政务公开试点。", []), ("2022年12月，我街道印发政务公开方案。", []),
    ("2023年，我街道主动公开62条。", []),
    ("根据2022年印发的方案，我街道推进政务公开。", []),
  ])
  func `last year's copy is found by its year`(overview: String, expected: [String]) {
    var sample = SampleReport()
    sample.overview = overview
    expectFindings(sample, expected, only: "AR-DAT")
  }
}

@Suite struct `Rules about sections` {
  @Test(arguments: [
    ("（一）主动公开\n62条。", [String]()), ("一、总体情况\n（一）主动公开", ["AR-SEC-01@一、总体情况", "GW-BODY-03"]),
    ("二、主动公开政府信息情况", ["AR-SEC-01", "GW-BODY-03", "AR-NUM-01"]),
    ("……", ["AR-SEC-05"]), ("无。", []),
  ])
  func `a section is there once and says something`(overview: String, expected: [String]) {
    var sample = SampleReport()
    sample.overview = overview
    expectFindings(sample, expected)
  }

  @Test(arguments: [("无。", ["AR-SEC-03"]), ("未收取信息处理费。", []), ("（一）收取信息处理费情况：0元。", [String]())])
  func `fees are reported`(text: String, expected: [String]) {
    var sample = SampleReport()
    sample.otherMatters = text
    expectFindings(sample, expected)
  }

  @Test(arguments: [
    ("临江市人民政府", "监督保障：开展考核、社会评议，无责任追究情形。", [String]()), ("临江市人民政府", "监督保障：开展考核。", ["AR-SEC-04"]),
    ("望湖镇人民政府", "强化培训。", ["AR-SEC-04"]),
    ("临江市人民政府办公室", "强化培训。", []), ("临江市教育局", "强化培训。", []),
  ])
  func `governments tell of supervision`(issuer: String, overview: String, expected: [String]) {
    var sample = SampleReport()
    sample.issuer = issuer
    sample.signer = issuer
    sample.overview = overview
    expectFindings(sample, expected, only: "AR-SEC")
  }
}

@Suite struct `Rules about numbering` {
  @Test(arguments: [
    "（一）主动公开\n文字。\n（二）依申请公开\n文字。", "文字。\n（一）甲\n1.子\n2.丑\n（二）乙\n1.子\n（1）寅\n（2）卯", "文字。",
    "（一）问题。有以下几点。\n1.甲。\n2.乙。\n改进措施如下：\n1.丙。\n2.丁。", "（一）问题。有以下几点。\n1.甲。\n2.乙。\n改进措施有三条。\n1.丙。\n2.丁。",
  ])
  func `in order says nothing`(text: String) {
    var sample = SampleReport()
    sample.problems = text
    expectFindings(sample, [])
  }

  @Test(arguments: [
    ("1.主动公开\n文字。\n2.依申请公开\n文字。\n3.平台", ["GW-BODY-03@1.主动公开"]),
    ("（一）甲\n（三）乙", ["AR-NUM-01@（三）乙"]), ("（一）甲\n文字。\n（一）乙", ["AR-NUM-01@（一）乙"]), ("（二）甲", ["AR-NUM-01@（二）甲"]),
    ("（一）甲\n（1）乙\n（2）丙\n（二）丁\n（1）戊", ["GW-BODY-03@（1）乙"]), ("（一）甲\n（二）乙\n（二）丙", ["AR-NUM-01@（二）丙"]),
    ("一、问题\n文字。\n二、措施\n文字。", ["GW-BODY-03@一、问题"]), ("（一）甲\n1.乙\n3.丙", ["AR-NUM-01@3.丙"]),
    ("（一）甲\n（二）乙\n（一）丙", ["AR-NUM-01@（一）丙"]),
  ])
  func `gaps, repetitions and jumps are found`(text: String, expected: [String]) {
    var sample = SampleReport()
    sample.problems = text
    expectFindings(sample, expected)
  }
}

@Suite struct `Rules about wording` {
  @Test(arguments: [
    "推进法治政府建设，加强法制审核。", "采用“线上”“线下”方式。", "打造“线上平台”。\n办好“线下平台”。", "落实“十三五规划”。\n落实“十四五规划”。",
    "按照《2022年政务公开工作要点》。\n按照《2023年政务公开工作要点》。", "推行“一企一策”。\n推行“一户一策”。\n推行“一村一策”。", "落实《临江市人民政府公报》。\n落实《临江县人民政府公报》。",
    "“便民服务站”建成。\n“便民服务点”建成。", "《关于做好政务公开工作的通知》。\n《关于做好政务公开工作的通报》。", "“我为群众办实事”。\n“我为企业办实事”。",
    "为了了解情况，的的确确做了。", "进一步规范规范性文件管理，公开公开指南。", "一件一件办，一步一步走。", "研究研究再说。", "推进政府信息公开工作和政务公开工作。",
    "做好人大代表建议办理情况和人大代表建议办理结果公开情况。", "收到申请的，及时登记政府信息公开申请。", "落实“三提三争”。\n落实“三提三争”。",
    "开设“政策问答”栏目。\n开设“政策问问”专栏。", "“最美家庭”评选。\n“最美家风”评选。", "优化服务服务对象。", "推进信息信息化。",
    "提高公开质量，提高公开时效。",
  ])
  func `right words are left alone`(text: String) {
    var sample = SampleReport()
    sample.overview = text
    expectFindings(sample, [], only: "AR-TXT")
  }

  @Test(arguments: [
    ("公开法制政府建设工作报告。", ["AR-TXT-04@法制政府"]),
    ("新增“乡村振兴”“‘三提三争’抓落实”“望湖合伙人”栏目。\n新增“乡村振兴”“‘三提三挣’抓落实”“望湖合伙人”栏目。", ["AR-TXT-05@三提三挣"]),
    ("推进“阳光政务”。\n深化“阳光证务”。", ["AR-TXT-05@阳光证务"]), ("办好“民意直通车”。\n开通“民意值通车”。\n用好“民意直通车”。", ["AR-TXT-05@民意值通车"]),
    ("推行“最多跑一次”。\n深化“最多跑一趟”。", [String]()), ("设立“政务公开体验区”。\n建设“政务公开体验曲”。", ["AR-TXT-05@政务公开体验曲"]),
    ("推进“一网通办”。\n深化“一网同办”。", ["AR-TXT-05@一网同办"]),
    ("依据《中华人民共和国政府信息公开条例》。\n学习《中华人民共和国政府信息公示条例》。", ["AR-TXT-05@中华人民共和国政府信息公示"]),
    ("深化的的改革。", ["AR-TXT-06@的改革"]), ("对目录进行进行更新。", ["AR-TXT-06@进行更新"]), ("公开情况情况良好。", ["AR-TXT-06@情况良好"]),
    ("加强政府信息政府信息公开。", ["AR-TXT-06@政府信息公开"]), ("及时更新，，定期检查。", ["AR-TXT-06"]),
    ("人大代表和政协提案办理结果公开情况人大代表建议和政协委员提案办理情况。", ["AR-TXT-06@人大代表建议"]),
    ("进一步完善公开制度，进一步完善公开制度。", ["AR-TXT-06@进一步完善公开制度。"]),
  ])
  func `slips are found where they stand`(text: String, expected: [String]) {
    var sample = SampleReport()
    sample.overview = text
    expectFindings(sample, expected, only: "AR-TXT")
  }
}

@Suite struct `The registry of rules` {
  @Test func `a name is a code or a family`() throws {
    #expect(ProseRules.named("AR-XCK")?.count == 10)
    #expect(ProseRules.named("AR-XCK-08")?.count == 1)
    #expect(ProseRules.named("AR-XC") == nil)
    #expect(ProseRules.named("") == nil)
  }

  @Test func `every rule has its own codes, each explained once`() {
    let codes = ProseRules.explanations.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.count >= 25)
  }

  @Test func `only the rules that are named run`() {
    let report = SampleReport.busy("收到政府信息公开申请11件，推进法制政府建设。").report
    #expect(ProseRules.findings(in: report, rules: ["AR-TXT"]).map(\.code) == ["AR-TXT-04"])
    #expect(ProseRules.findings(in: report, rules: ["AR-XCK", "AR-XCK-01"]).map(\.code) == ["AR-XCK-01"])
    #expect(ProseRules.findings(in: report).map(\.code) == ["AR-XCK-01", "AR-TXT-04"])
  }
}

@Suite struct `The forms' lists of rules` {
  @Test(arguments: ["annual-report-2021", "annual-report-2019"])
  func `name rules that exist, and all of them`(name: String) throws {
    let names = try AnnualReport.form(named: name).rules.map(\.string)
    for name in names { #expect(ProseRules.named(name) != nil, "\(name)") }
    let report = SampleReport.busy("收到政府信息公开申请11件，推进法制政府建设。\n1.甲\n3.乙").report
    #expect(ProseRules.findings(in: report, rules: names) == ProseRules.findings(in: report))
  }

  @Test func `no code means two things`() {
    let all =
      ProseRules.explanations + TextExplanations.all + ModelExplanations.all + AnnualReport.form.explanations
    #expect(Set(all.map(\.code)).count == all.count)
  }
}
