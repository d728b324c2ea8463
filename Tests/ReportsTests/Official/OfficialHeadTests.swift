import Testing

@Suite struct `Rules about an official document's head` {
  /// A line of the notice written otherwise, and the findings.
  static let notices: [(line: String, replacement: String, expected: [String])] = [
    // 份号, 密级和保密期限, 紧急程度
    ("copies:", "copyNumber: \"000012\"", []),
    ("copies:", "copyNumber: \"1️⃣0012\"", ["1️⃣ GW-HD-01"]), ("copies:", "copyNumber: 1️⃣00001A", ["1️⃣ GW-HD-01"]),
    ("copies:", "copyNumber: 1️⃣００００１２", ["1️⃣ GW-HD-01"]),
    ("copies:", "classification: 1️⃣机密★1年", ["1️⃣ GW-HD-01"]),
    ("copies:", "copyNumber: \"000001\"\nclassification: 机密★1年", []),
    ("copies:", "copyNumber: \"000001\"\nclassification: 秘密★6个月", []),
    ("copies:", "copyNumber: \"000001\"\nclassification: 绝密", []),
    ("copies:", "copyNumber: \"000001\"\nclassification: 绝密★长期", []),
    ("copies:", "copyNumber: \"000001\"\nclassification: 绝密★启用前", []),
    ("copies:", "copyNumber: \"000001\"\nclassification: 1️⃣内部", ["1️⃣ GW-HD-02"]),
    ("copies:", "copyNumber: \"000001\"\nclassification: 1️⃣机密1年", ["1️⃣ GW-HD-02"]),
    ("copies:", "copyNumber: \"000001\"\nclassification: 1️⃣机密 ★1年", ["1️⃣ GW-HD-02"]),
    ("copies:", "copyNumber: \"000001\"\nclassification: 1️⃣机密☆1年", ["1️⃣ GW-HD-02"]),
    ("copies:", "copyNumber: \"000001\"\nclassification: 1️⃣机密★一年", ["1️⃣ GW-HD-02"]),
    ("copies:", "copyNumber: \"000001\"\nclassification: 1️⃣机密★", ["1️⃣ GW-HD-02"]),
    ("copies:", "copyNumber: \"000001\"\nclassification: 1️⃣秘密★20年", ["1️⃣ GW-HD-02"]),
    ("copies:", "urgency: 特急", []), ("copies:", "urgency: 加急", []),
    ("copies:", "urgency: 1️⃣平急", ["1️⃣ GW-HD-03"]), ("copies:", "urgency: 1️⃣紧急", ["1️⃣ GW-HD-03"]),
    // 发文机关标志
    ("masthead:", "masthead: [临江市人民政府办公室, 1️⃣临江市财政局文件]", ["1️⃣ GW-HD-04"]),
    ("masthead:", "masthead: [临江市人民政府办公室, 临江市财政局文件]\nmastheadSuffix: \"\"", []),
    // 发文字号
    ("number:", "number: 临政办函〔2024〕120号", []), ("number:", "number: 1️⃣临政办发[2024]12号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣临政办发【2024】12号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣临政办发（2024）12号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣临政办发〔2024〕第12号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣临政办发〔2024〕012号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣临政办发〔2024〕12", ["1️⃣ GW-HD-10"]), ("number:", "number: 1️⃣临政办发〔24〕12号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣临政办发 〔2024〕 12号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣临政办发〔２０２４〕12号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣〔2024〕12号", ["1️⃣ GW-HD-10"]), ("number:", "number: 1️⃣第12号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣临政办发2024年12号", ["1️⃣ GW-HD-10"]), ("number:", "number: 1️⃣临政办发〔2024〕0号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣临政办发〔2023〕12号", ["1️⃣ GW-HD-10"]),
    ("number:", "number: 1️⃣临财发〔2024〕12号", ["1️⃣ GW-HD-10"]), ("number:", "number: 临府办〔2024〕12号", []),
    // 签发人
    ("copies:", "signatories: 1️⃣[李某某, 王某某]", ["1️⃣ GW-HD-13"]),
  ]

  @Test(arguments: notices)
  func `a notice`(line: String, replacement: String, expected: [String]) {
    OfficialSample.expect(expected, in: OfficialSample.notice, line, replacement)
  }

  static let requests: [(line: String, replacement: String, expected: [String])] = [
    ("title:", "title: 临江市水务局关于管网改造情况的报告", []),
    ("title:", "title: 临江市水务局关于加强管网改造的意见", []),
    ("recipients:", "recipients: 临江市人民政府（经市发展改革委、市财政局核）", []),
    ("recipients:", "recipients: 临江市人民政府，1️⃣临江市财政局", ["1️⃣ GW-ADDR-04"]),
    ("recipients:", "recipients: 临江市人民政府、1️⃣临江市财政局：", ["1️⃣ GW-ADDR-04"]),
    ("signatories:", "", ["5:8 GW-HD-13"]), ("signatories:", "signatories:", ["5:8 GW-HD-13"]),
    ("signatories:", "signatories: 1️⃣{ a: b }", ["1️⃣ MODEL-TYPE"]),
  ]

  @Test(arguments: requests)
  func `a request`(line: String, replacement: String, expected: [String]) {
    OfficialSample.expect(expected, in: OfficialSample.request, line, replacement)
  }

  @Test func `a joint request has a signatory for each organ`() {
    let joint = OfficialSample.request
      .replacing("masthead: 临江市水务局", with: "masthead: [临江市水务局, 临江市财政局]")
      .replacing(
        "signature: { issuer: 临江市水务局, seal: true }",
        with: "signature: [{ issuer: 临江市水务局, seal: true }, { issuer: 临江市财政局, seal: true }]")
    OfficialSample.expect(["1️⃣ GW-HD-14"], in: joint, "signatories:", "signatories: 1️⃣周某某")
    OfficialSample.expect([], in: joint, "signatories:", "signatories: [周某某, 吴某某]")
  }

  @Test func `a letter that reports has no place for signatories`() {
    OfficialSample.expect(
      ["1️⃣ GW-HD-13"], in: OfficialSample.letter, "title:", "title: 1️⃣临江市水务局关于排查情况的报告")
    OfficialSample.expect(["1️⃣ GW-LET-01"], in: OfficialSample.letter, "masthead:", "masthead: 1️⃣临江市水务局文件")
  }

  @Test(arguments: [
    ("第7号", true), ("第十二号", true), ("2024年第3号", true), ("〔2024〕第3号", true), ("第012号", false), ("12号", false),
    ("第12期", false), ("临政令〔2024〕12号", false), ("第 12 号", false), ("第号", false),
  ])
  func `an order's number`(number: String, isSound: Bool) {
    OfficialSample.expect(
      isSound ? [] : ["1️⃣ GW-HD-10"], in: OfficialSample.order, "number:", "number: 1️⃣\(number)")
  }

  @Test(arguments: [
    ("第7期", true), ("第十二期", true), ("2024年第3期", true), ("第3期（总第120期）", true), ("第12号", false), ("8", false),
    ("第08期", false), ("临政办发〔2024〕12号", false),
  ])
  func `the number of minutes`(number: String, isSound: Bool) {
    OfficialSample.expect(
      isSound ? [] : ["1️⃣ GW-HD-10"], in: OfficialSample.minutes, "number:", "number: 1️⃣\(number)")
  }

  @Test func `orders and minutes say what they are`() {
    OfficialSample.expect(["1️⃣ GW-ORD-01"], in: OfficialSample.order, "masthead:", "masthead: 1️⃣临江市人民政府")
    OfficialSample.expect([], in: OfficialSample.order, "masthead:", "masthead: 临江市人民政府命令")
    OfficialSample.expect(["1️⃣ GW-MIN-01"], in: OfficialSample.minutes, "masthead:", "masthead: 1️⃣临江市人民政府")
  }
}
