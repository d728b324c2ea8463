import Diagnostics
import Reports
import TestSupport
import Testing

@Suite struct `Reading an annual report` {
  @Test func `finds nothing in a sound one`() throws {
    let source = AnnualReport.model()
    let (report, findings) = AnnualReport.read(source)
    #expect(findings.isEmpty, "\(findings.map(\.message.chinese))")
    let read = try #require(report)
    #expect(read.figure("applications.newReceived.total") == Figure(.init(coefficient: 6), isComputed: true))
    #expect(read.figure("applications.processedTotal.naturalPerson") == Figure(.init(coefficient: 4), isComputed: true))
    #expect(read.figure("applications.processedTotal.total")?.value == .init(coefficient: 5))
    #expect(read.figure("disputes.review.total")?.value == .init(coefficient: 1))
    #expect(read.line("contact.postcode")?.string == "330001")
    #expect(read.date("signature.date") == CalendarDate(year: 2025, month: 1, day: 15))
    #expect(AnnualReport.form.figures.allSatisfy { read.figure($0.path)?.value != nil })
  }

  @Test func `gives every cell below a zero the place of the zero`() throws {
    let source = AnnualReport.model([
      ("denied: 0", "denied: 1️⃣0"), ("carriedOver: 0", "carriedOver: 2️⃣0"),
    ])
    let report = try #require(AnnualReport.read(source).report)
    let denied = AnnualReport.form.figures.filter { $0.path.rawValue.hasPrefix("applications.denied.") }
    #expect(denied.count == 56)  // 8 rows × 7 columns
    for figure in denied {
      #expect(report[figure.path]?.location == source.location("1️⃣"))
      #expect(report.figure(figure.path) == Figure(.zero))
    }
    #expect(report["applications.carriedOver.total"]?.location == source.location("2️⃣"))
  }

  static let cells: [(cell: String, codes: [Diagnostic.Code])] = [
    ("12", []), ("0", []), ("\"3\"", []), ("'0'", []), ("999999999999999", []),
    ("null", ["AR-FIL-03"]), ("~", ["AR-FIL-03"]), ("\"\"", ["AR-FIL-03"]), ("'　'", ["AR-FIL-03"]),
    ("--", ["AR-FIL-04"]), ("/", ["AR-FIL-04"]), ("无", ["AR-FIL-04"]), ("不适用", ["AR-FIL-04"]),
    ("——", ["AR-FIL-04"]), ("－", ["AR-FIL-04"]), ("N/A", ["AR-FIL-04"]),
    ("-1", ["AR-SUM-08"]), ("－1", ["AR-SUM-08"]), ("-0", ["AR-SUM-08"]), ("1.5", ["AR-SUM-08"]), ("3.0", ["AR-SUM-08"]),
    ("+1", ["MODEL-FIGURE"]), ("010", ["MODEL-FIGURE"]), ("00", ["MODEL-FIGURE"]), ("0x1F", ["MODEL-FIGURE"]),
    ("0o17", ["MODEL-FIGURE"]), ("1e3", ["MODEL-FIGURE"]), ("1_000", ["MODEL-FIGURE"]), (".inf", ["MODEL-FIGURE"]),
    ("'1,000'", ["MODEL-FIGURE"]), ("1，000", ["MODEL-FIGURE"]), ("１２", ["MODEL-FIGURE"]), ("三", ["MODEL-FIGURE"]),
    (".5", ["MODEL-FIGURE"]), ("5.", ["MODEL-FIGURE"]), ("1:30", ["MODEL-FIGURE"]), ("true", ["MODEL-FIGURE"]),
    ("3件", ["MODEL-UNIT"]), ("180000元", ["MODEL-UNIT"]), ("5%", ["MODEL-UNIT"]),
    ("1000000000000000", ["MODEL-RANGE"]), ("99999999999999999999999", ["MODEL-RANGE"]),
    ("[1]", ["MODEL-TYPE"]), ("{ a: 1 }", ["MODEL-TYPE"]),
  ]

  @Test(arguments: cells)
  func `takes plain counts alone`(cell: String, codes: [Diagnostic.Code]) {
    let source = AnnualReport.model([("penalties: 3", "penalties: 1️⃣\(cell)")])
    AnnualReport.expect(codes.map { .init("1️⃣", $0) }, in: source)
  }

  static let fees: [(cell: String, codes: [Diagnostic.Code])] = [
    ("0.5", []), ("100.10", []), ("18", []), ("0.0001", []), ("'1.25'", []),
    ("0.00001", ["AR-SUM-08"]), ("-0.5", ["AR-SUM-08"]), ("180000元", ["MODEL-UNIT"]), ("18万元", ["MODEL-UNIT"]),
    ("1e-2", ["MODEL-FIGURE"]), (".nan", ["MODEL-FIGURE"]), ("00.5", ["MODEL-FIGURE"]), ("1.2.3", ["MODEL-FIGURE"]),
    ("1234567890123.4567", ["MODEL-RANGE"]), ("无", ["AR-FIL-04"]),
  ]

  @Test(arguments: fees)
  func `takes exact decimals for fees`(cell: String, codes: [Diagnostic.Code]) {
    let source = AnnualReport.model([("fees: 0", "fees: 1️⃣\(cell)")])
    AnnualReport.expect(codes.map { .init("1️⃣", $0) }, in: source)
  }

  @Test(arguments: [("180000元", "18"), ("185元", "0.0185"), ("18万元", "18"), ("１８", "18"), ("'1,800'", "1800")])
  func `offers what an amount becomes`(cell: String, amount: String) throws {
    let (_, findings) = AnnualReport.read(AnnualReport.model([("fees: 0", "fees: \(cell)")]))
    #expect(findings.first?.hints.first?.english == "write \(amount)")
  }

  @Test func `keeps a fee as written`() throws {
    let report = try #require(AnnualReport.read(AnnualReport.model([("fees: 0", "fees: 100.10")])).report)
    #expect(report.figure("disclosure.fees")?.value?.description == "100.10")
  }

  static let rows: [(row: String, findings: [ExpectedFinding])] = [
    ("0", []), ("[0, 0, 0, 0, 0, 0]", []), ("[0, 0, 0, 0, 0, 0, 0]", []),
    ("{ naturalPerson: 0, 商业企业: 0, 科研机构: 0, publicWelfareOrg: 0, legalServiceOrg: 0, 其他: 0 }", []),
    ("1️⃣[0, 0, 0, 0, 0]", [.init("1️⃣", "MODEL-ROW-LENGTH")]),
    ("1️⃣[]", [.init("1️⃣", "MODEL-ROW-LENGTH")]),
    ("1️⃣[0, 0, 0, 0, 0, 0, 0, 0]", [.init("1️⃣", "MODEL-ROW-LENGTH")]),
    ("[0, 0, 1️⃣null, 0, 0, 2️⃣-]", [.init("1️⃣", "AR-FIL-03"), .init("2️⃣", "AR-FIL-04")]),
    ("1️⃣null", [.init("1️⃣", "AR-FIL-03")]),
    ("1️⃣无", [.init("1️⃣", "AR-FIL-04")]),
    ("1️⃣5", [.init("1️⃣", "MODEL-TYPE")]),
    ("1️⃣00", [.init("1️⃣", "MODEL-TYPE")]),
    ("[0, 0, 0, 0, 0, 1️⃣[0]]", [.init("1️⃣", "MODEL-TYPE")]),
  ]

  @Test(arguments: rows)
  func `takes a row as zero, list or mapping`(row: String, findings: [ExpectedFinding]) {
    AnnualReport.expect(findings, in: AnnualReport.model([("carriedOver: 0", "carriedOver: \(row)")]))
  }

  @Test func `reports a cell left out of a row at the row's key`() {
    let source = AnnualReport.model([
      (
        "carriedOver: 0",
        "1️⃣carriedOver: { naturalPerson: 0, commercialEnterprise: 0, researchInstitution: 0, otherOrg: 0 }"
      )
    ])
    AnnualReport.expect([.init("1️⃣", "MODEL-MISSING"), .init("1️⃣", "MODEL-MISSING")], in: source)
  }

  static let groups: [(line: String, with: String, findings: [ExpectedFinding])] = [
    ("denied: 0", "denied: 1️⃣3", [.init("1️⃣", "MODEL-TYPE")]),
    ("denied: 0", "denied: 1️⃣[0, 0, 0, 0, 0, 0]", [.init("1️⃣", "MODEL-TYPE")]),
    ("denied: 0", "denied:1️⃣", [.init("1️⃣", "AR-FIL-03")]),
    ("other: 0\n", "1️⃣other: { noCorrection: 0, noPayment: 0 }\n", [.init("1️⃣", "MODEL-MISSING")]),
    ("penalties: 3", "1️⃣penaltys: 2️⃣-3", [.init("1️⃣", "MODEL-UNKNOWN-KEY"), .init("2️⃣", "AR-SUM-08")]),
    ("issuer: 临江市青山区望湖街道\n", "", [.init("0️⃣", "MODEL-MISSING")]),
    ("year: 2024", "1️⃣报告年度: 2024", [.init("0️⃣", "MODEL-MISSING"), .init("1️⃣", "MODEL-UNKNOWN-KEY")]),
    ("year: 2024", "year: 1️⃣2024年", [.init("1️⃣", "MODEL-YEAR")]),
    ("year: 2024", "year: 1️⃣24", [.init("1️⃣", "MODEL-YEAR")]),
    ("year: 2024", "year: 1️⃣2024.0", [.init("1️⃣", "MODEL-YEAR")]),
    ("year: 2024", "year: \"2024\"", []),
    ("year: 2024", "year:1️⃣", [.init("1️⃣", "MODEL-BLANK")]),
    ("date: 2025-01-15", "date: 1️⃣2025-02-30", [.init("1️⃣", "MODEL-DATE")]),
    ("date: 2025-01-15", "date: 1️⃣2025-1-15", [.init("1️⃣", "MODEL-DATE")]),
    ("date: 2025-01-15", "date: 1️⃣2025年1月15日", [.init("1️⃣", "MODEL-DATE")]),
    ("date: 2025-01-15", "date: 2025-01-15\n  seal: seals/wanghu.png", []),
    ("date: 2025-01-15", "date: 2025-01-15\n  seal: { file: seals/wanghu.png, diameter: 42mm }", []),
    ("date: 2025-01-15", "date: 2025-01-15\n  seal: 1️⃣../seal.png", [.init("1️⃣", "MODEL-FILE")]),
    ("date: 2025-01-15", "date: 2025-01-15\n  seal: 1️⃣/etc/passwd", [.init("1️⃣", "MODEL-FILE")]),
    ("date: 2025-01-15", "date: 2025-01-15\n  seal: 1️⃣http://example.cn/seal.png", [.init("1️⃣", "MODEL-FILE")]),
    (
      "date: 2025-01-15", "date: 2025-01-15\n  1️⃣seal: { diameter: 2️⃣42 }",
      [
        .init("1️⃣", "MODEL-MISSING"), .init("2️⃣", "MODEL-LENGTH"),
      ]
    ),
    ("issuer: 望湖街道办事处", "issuer: 1️⃣[望湖街道办事处]", [.init("1️⃣", "MODEL-TYPE")]),
    ("issuer: 望湖街道办事处", "issuer: 1️⃣|\n    望湖街道\n    办事处", [.init("1️⃣", "MODEL-LINE")]),
    ("issuer: 望湖街道办事处", "issuer: 1️⃣'  '", [.init("1️⃣", "MODEL-BLANK")]),
    ("overview: |", "1️⃣preface: 本报告由望湖街道编制。\noverview: |", [.init("1️⃣", "MODEL-EXCLUSIVE")]),
    ("overview: |\n  2024年，望湖街道主动公开政府信息62条。\n", "", [.init("0️⃣", "MODEL-MISSING")]),
    ("overview: |\n  2024年，望湖街道主动公开政府信息62条。\n", "overview:1️⃣\n", [.init("1️⃣", "MODEL-BLANK")]),
    ("issuer: 临江市青山区望湖街道\n", "issuer: 临江市青山区望湖街道\ntitle:\n", []),
  ]

  @Test(arguments: groups)
  func `holds every item to its kind`(line: String, with: String, findings: [ExpectedFinding]) {
    // What is missing from the model as a whole is reported at its beginning.
    AnnualReport.expect(
      findings, in: AnnualReport.model([("layout: annual", "0️⃣layout: annual"), (line, with)]))
  }

  @Test func `reports everything at once, in reading order`() {
    let source = AnnualReport.model([
      ("issuer: 临江", "1️⃣isuer: 临江"), ("layout: annual", "0️⃣layout: annual"), ("year: 2024", "year: 2️⃣二〇二四"),
      ("licensing: 0", "licensing: 3️⃣无"), ("carriedOver: 0", "carriedOver: 4️⃣[1, 2]"), ("2025-01-15", "5️⃣2025-13-01"),
    ])
    AnnualReport.expect(
      [
        .init("1️⃣", "MODEL-UNKNOWN-KEY"), .init("2️⃣", "MODEL-YEAR"),
        .init("3️⃣", "AR-FIL-04"), .init("4️⃣", "MODEL-ROW-LENGTH"), .init("5️⃣", "MODEL-DATE"),
      ], in: source)
  }

  @Test(arguments: [
    ("penaltys", "penalties"), ("licencing", "licensing"), ("feees", "fees"), ("行政许課", "行政许可"),
  ])
  func `suggests the nearest key`(key: String, meant: String) throws {
    let (_, findings) = AnnualReport.read(AnnualReport.model([("  licensing: 0", "  licensing: 0\n  \(key): 0")]))
    #expect(findings.first?.message.chinese == "没有“\(key)”这一项；是否为“\(meant)”？")
  }

  @Test func `says where a key of a group further down belongs`() throws {
    let (_, findings) = AnnualReport.read(AnnualReport.model([("  denied: 0", "  denied: 0\n  stateSecret: 0")]))
    #expect(findings.first?.message.english == "there is no item “stateSecret”; did you mean “denied.stateSecret”?")
  }

  @Test(arguments: ["5", "[1, 2]", "text", "null"])
  func `refuses a model that is no mapping`(text: String) {
    let (_, findings) = AnnualReport.read(MarkedSource(text))
    #expect(findings.map(\.code) == ["MODEL-TYPE"])
  }

  @Test func `explains every code it reports`() {
    let codes = ModelExplanations.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    var reported: Set<Diagnostic.Code> = ["MODEL-DUPLICATE-KEY"]
    for cell in Self.cells + Self.fees { reported.formUnion(cell.codes) }
    for row in Self.rows { reported.formUnion(row.findings.map(\.code)) }
    for group in Self.groups { reported.formUnion(group.findings.map(\.code)) }
    // Elements that a form has not are the official documents' (GW-ELEMENT).
    let own = codes.filter { $0.rawValue.hasPrefix("MODEL-") }
    #expect(reported.filter { $0.rawValue.hasPrefix("MODEL-") } == Set(own))
  }
}

@Suite struct `Statutory labels as keys` {
  @Test(arguments: [
    ("newReceived:", "本年新收政府信息公开申请数量:"), ("newReceived:", "一、本年新收政府信息公开申请数量:"),
    ("partiallyGranted:", "部分公开:"), ("partiallyGranted:", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）:"),
    ("partiallyGranted:", "\"(二) 部分公开\":"), ("  denied:", "  不予公开:"), ("  denied:", "  （三）不予公开:"),
    ("  other: 0\n", "  其他处理: 0\n"), ("carriedForward:", "四、结转下年度继续办理:"), ("notHeld:", "1.本机关不掌握相关政府信息:"),
    ("notHeld:", "1、本机关不掌握相关政府信息:"), ("licensing:", "行政许可:"), ("normativeDocuments:", "规范性文件:"),
    ("review:", "行政复议:"), ("fees:", "行政事业性收费:"), ("applications:", "收到和处理政府信息公开申请情况:"),
    ("upheld: 1, corrected: 0, other: 0", "结果维持: 1, 结果纠正: 0, 其他结果: 0"),
  ])
  func `mean the same as keys`(key: String, label: String) throws {
    let source = AnnualReport.model([(key, label)])
    let (report, findings) = AnnualReport.read(source)
    #expect(findings.isEmpty, "\(findings.map(\.message.chinese))")
    let sound = try #require(AnnualReport.read(AnnualReport.model()).report)
    let read = try #require(report)
    for figure in AnnualReport.form.figures { #expect(read.figure(figure.path) == sound.figure(figure.path)) }
  }

  @Test(arguments: [
    "逾期不补正", "申请人无正当理由逾期……", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  ])
  func `are taken in the forms met in practice`(label: String) {
    let rows = "other: { \(label): 0, 逾期不缴费: 0, 其他: 0 }\n"
    AnnualReport.expect([], in: AnnualReport.model([("other: 0\n", rows)]))
  }

  @Test(arguments: ["危及三安全一稳定", "3.危及“三安全一稳定”", "'危及\"三安全一稳定\"'", "危及 ‘三安全一稳定’"])
  func `do not depend on quotation marks`(label: String) {
    let others = [
      "stateSecret", "prohibitedByLaw", "thirdPartyRights", "internalAffairs", "processInfo", "enforcementFiles",
      "adminQuery",
    ]
    let rows = (others + [label]).map { "    \($0): 0" }.joined(separator: "\n")
    AnnualReport.expect([], in: AnnualReport.model([("denied: 0", "denied:\n\(rows)")]))
  }

  @Test func `count as the same item as the key`() {
    let source = AnnualReport.model([("  penalties: 3", "  penalties: 3\n  1️⃣行政处罚: 3")])
    AnnualReport.expect([.init("1️⃣", "MODEL-DUPLICATE-KEY")], in: source)
  }

  @Test func `are for figures alone`() {
    let source = AnnualReport.model([("problems: |", "1️⃣存在的主要问题及改进情况: |"), ("layout: ann", "0️⃣layout: ann")])
    AnnualReport.expect([.init("0️⃣", "MODEL-MISSING"), .init("1️⃣", "MODEL-UNKNOWN-KEY")], in: source)
  }
}
