import Testing

@Suite struct `Rules about an official document's close` {
  /// The attachments of a notice, a line of its text, and the findings.
  static let attachments: [(attachments: [String], line: String, expected: [String])] = [
    (["检查表"], "填写检查表（见附件）。", []), (["检查表"], "填写检查表。", []), (["检查表", "时间表"], "见附件。", []),
    (["检查表", "时间表"], "填写附件1，按附件2推进。", []), (["检查表", "时间表"], "填写表格（附件1、2）。", []),
    (["检查表", "时间表", "名单"], "填写附件1—3。", []), (["检查表", "时间表", "名单"], "填写附件1至附件3。", []),
    (["检查表", "时间表", "名单"], "填写附件一、附件二和附件三。", []), (["检查表"], "按《通知》附件2办理。", []),
    (["检查表"], "按《通知》（临政发〔2023〕3号）附件2办理。", []), (["检查表"], "《附件3说明》另发。", []), (["检查表"], "报送附件2份。", []),
    (["检查表", "设施登记表"], "填写附件1和设施登记表。", []), ([], "连同附件一并报送。", []), ([], "附件一式两份。", []),
    ([], "报送申请书及附件。", []), ([], "报送附件2份。", []), ([], "参见附件说明栏。", []),
    ([], "填写检查表（见1️⃣附件）。", ["1️⃣ GW-ATT-04"]), ([], "填写1️⃣附件1。", ["1️⃣ GW-ATT-04"]),
    (["检查表", "时间表"], "填写附件1、附件2，1️⃣附件3另报。", ["1️⃣ GW-ATT-04"]), (["检查表"], "填写1️⃣附件2。", ["1️⃣ GW-ATT-04"]),
    (["检查表", "1️⃣时间表"], "填写附件1。", ["1️⃣ GW-ATT-04"]), (["检查表", "时间表"], "填写附件1（见附件）。", []),
    (["检查表"], "填写1️⃣附件1。", ["1️⃣ GW-ATT-04"]),
    (["检查表"], "1️⃣附件：检查表", ["1️⃣ GW-ATTN-01"]), (["检查表", "时间表"], "1️⃣附件：检查表", ["1️⃣ GW-ATT-04"]),
    (["检查表", "时间表"], "1️⃣附件：1.检查表\n  2.时间表", ["1️⃣ GW-ATTN-01"]),
    (["检查表1️⃣。"], "见附件。", ["1️⃣ GW-ATTN-03"]), (["《检查办法》（试行）"], "见附件。", []),
    (["检查表1️⃣；", "时间表"], "见附件。", ["1️⃣ GW-ATTN-03"]),
  ]

  @Test(arguments: attachments)
  func `attachments are those that the text names`(attachments: [String], line: String, expected: [String]) {
    let titles = attachments.map { "{ title: \($0) }" }
    var sample = OfficialSample.letter
    if !titles.isEmpty { sample += "attachments: [\(titles.joined(separator: ", "))]\n" }
    OfficialSample.expect(expected.sorted(), in: sample, "请予支持。", "  \(line)", only: "GW-ATT")
  }

  @Test func `an enclosed text may be called an attachment`() {
    OfficialSample.expect(
      [], in: OfficialSample.notice, "copies:", "enclosed: [{ title: 检查办法, body: 文字。 }]", only: "GW-ATT")
  }

  static let signatures: [(masthead: String, signature: String, expected: [String])] = [
    ("临江市财政局", "{ issuer: 临江市财政局, seal: true }", []), ("临江市财政局", "{ issuer: 市财政局, seal: true }", []),
    ("临江市人民政府", "{ issuer: 临江市人民政府办公室, seal: a.png }", []), ("中国共产党临江市委员会", "{ issuer: 中共临江市委, seal: true }", []),
    ("临江市财政局", "{ issuer: 1️⃣临江市水务局, seal: true }", ["1️⃣ GW-HD-08"]),
    ("临江市财政局", "[{ issuer: 临江市财政局, seal: true }, { issuer: 临江市水务局, seal: true }]", []),
    ("[临江市财政局, 临江市水务局]", "[{ issuer: 临江市财政局, seal: true }, { issuer: 临江市水务局, seal: true }]", []),
    (
      "[临江市财政局, 临江市水务局]", "[{ issuer: 1️⃣临江市水务局, seal: true }, { issuer: 临江市财政局, seal: true }]", ["1️⃣ GW-HD-08"]
    ),
    ("[临江市财政局, 临江市水务局]", "{ issuer: 1️⃣临江市财政局, seal: true }", ["1️⃣ GW-HD-08"]),
    (
      "[临江市财政局, 临江市水务局]", "[{ issuer: 临江市财政局, seal: true }, { issuer: 1️⃣临江市民政局, seal: true }]", ["1️⃣ GW-HD-08"]
    ),
    // Seals
    ("临江市财政局", "{ issuer: 临江市财政局 }", []),
    ("[临江市财政局, 临江市水务局]", "[{ issuer: 临江市财政局 }, { issuer: 临江市水务局 }]", []),
    (
      "[临江市财政局, 临江市水务局]", "[{ issuer: 临江市财政局, seal: true }, { issuer: 1️⃣临江市水务局 }]", ["1️⃣ GW-SEAL-10"]
    ),
    (
      "[临江市财政局, 临江市水务局]", "[{ issuer: 临江市财政局, seal: true }, { issuer: 临江市水务局, seal: false }]", []
    ),
    ("临江市财政局", "{ seal: 1️⃣true }", ["1️⃣ GW-SEAL-01"]), ("临江市财政局", "{ post: 1️⃣局长 }", ["1️⃣ GW-SIGN-01"]),
    ("临江市财政局", "{ post: 局长, name: 周某某, stamp: true }", []),
  ]

  @Test(arguments: signatures)
  func `signatures of a notice`(masthead: String, signature: String, expected: [String]) {
    let sample = """
      layout: official-document
      masthead: \(masthead)
      number: 临府发〔2024〕12号
      title: 关于开展设施检查的通知
      body: 文字。
      signature: \(signature)
      date: 2024-03-01

      """
    OfficialSample.expect(expected, in: sample)
  }

  @Test func `what goes to one organ is sealed`() {
    OfficialSample.expect(
      ["1️⃣ GW-SEAL-01"], in: OfficialSample.letter, "signature:", "signature: { issuer: 1️⃣临江市水务局 }")
    OfficialSample.expect([], in: OfficialSample.letter, "signature:", "signature: { issuer: 临江市水务局, seal: false }")
    OfficialSample.expect(
      ["1️⃣ GW-SEAL-01"], in: OfficialSample.request, "signature:", "signature: { issuer: 1️⃣临江市水务局 }")
  }

  @Test func `an order is stamped`() {
    OfficialSample.expect(
      ["1️⃣ GW-SIGN-01"], in: OfficialSample.order, "signature:", "signature: { post: 1️⃣市长, name: 李某某 }")
    OfficialSample.expect(
      ["1️⃣ GW-SIGN-01"], in: OfficialSample.order, "signature:", "signature: { issuer: 1️⃣临江市人民政府, seal: true }")
  }

  static let dates: [(line: String, replacement: String, expected: [String])] = [
    ("printedOn:", "printedOn: 2024-03-01", []), ("printedOn:", "printedOn: 1️⃣2024-02-29", ["1️⃣ GW-END-05"]),
    ("date:", "", ["4:8 GW-DATE-02"]), ("date:", "subtitle: （2024年3月1日市人民政府第30次常务会议通过）", []),
  ]

  @Test(arguments: dates)
  func `a document is dated and printed in order`(line: String, replacement: String, expected: [String]) {
    OfficialSample.expect(
      expected, in: OfficialSample.notice, line, replacement)
  }

  @Test func `a year before the republic is a slip`() {
    OfficialSample.expect(
      ["1️⃣ GW-DATE-02"], in: OfficialSample.order, "date:", "date: 1️⃣1024-05-20")
  }
}
