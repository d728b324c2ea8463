import Diagnostics
import Reading
import Reports
import TestSupport
import Testing

@Suite struct `Reading official documents` {
  @Test(arguments: [
    OfficialSample.notice, OfficialSample.request, OfficialSample.letter, OfficialSample.order,
    OfficialSample.minutes,
  ])
  func `sound ones have no finding`(sample: String) {
    OfficialSample.expect([], in: sample)
  }

  @Test(arguments: ["official-document", "official-letter", "official-order", "meeting-minutes"])
  func `the examples have none either`(name: String) throws {
    let text = String(decoding: try PackageFolder.bytes(of: "Examples/\(name).yaml"), as: UTF8.self)
    OfficialSample.expect([], in: text)
  }

  @Test(.enabled(if: PackageFolder.sharedText(of: "contract/official-document.yaml") != nil, "no contract here"))
  func `the contract's example is read without an error`() throws {
    let text = try #require(PackageFolder.sharedText(of: "contract/official-document.yaml"))
    let (report, findings) = OfficialSample.check(text)
    #expect(findings.filter { $0.severity == .error }.map(\.message.chinese) == [])
    let read = try #require(report)
    #expect(read.format == .document)
    #expect(read.lines("masthead").map(\.string) == ["临江市人民政府办公室", "临江市财政局"])
    #expect(read.lines("signatories").map(\.string) == ["李某某", "王某某"])
    #expect(read.line("recipients")?.string == "各县（区）人民政府，市政府各部门、各直属机构：")
    #expect(read.line("copies")?.string == "市委各部门，临江军分区，市人大常委会办公室，市政协办公室。")
    #expect(read.line("annotation")?.string == "（此件公开发布）")
    #expect(read.line("copyNumber")?.string == "000012")
    let signatures = read.entries("signature")
    #expect(signatures.map { $0.line("seal.file")?.string } == ["seals/office.png", nil])
    let attachment = try #require(read.entries("attachments").first)
    #expect(attachment.line("title")?.string == "公文质量检查评分表")
    #expect(attachment.body("body")?.count == 1)
  }

  static let phrases: [(key: String, written: String, printed: String)] = [
    ("recipients", "各区人民政府", "各区人民政府："), ("recipients", "\"各区人民政府:\"", "各区人民政府："),
    ("recipients", "各区人民政府：：", "各区人民政府："), ("recipients", "各区 人民政府，市政府各部门，", "各区人民政府，市政府各部门："),
    ("annotation", "此件公开发布", "（此件公开发布）"), ("annotation", "（此件公开发布）", "（此件公开发布）"),
    ("annotation", "(此件公开发布)", "（此件公开发布）"), ("annotation", "（（此件公开发布））", "（此件公开发布）"),
    ("annotation", "（一）公开（二）归档", "（（一）公开（二）归档）"),
    ("copies", "[市委办公室, 临江军分区。]", "市委办公室，临江军分区。"), ("copies", "市委办公室、市人大常委会办公室。", "市委办公室、市人大常委会办公室。"),
    ("copies", "[\"市委各部门，\", 临江军分区]", "市委各部门，临江军分区。"),
  ]

  @Test(arguments: phrases)
  func `phrases are put into their printed form`(key: String, written: String, printed: String) throws {
    var lines = OfficialSample.notice.split(separator: "\n").map(String.init)
    lines.removeAll { $0.hasPrefix(key + ":") }
    let (report, findings) = OfficialSample.check((lines + ["\(key): \(written)"]).joined(separator: "\n"))
    #expect(findings.map(\.message.chinese) == [])
    #expect(report?.line(FieldPath(rawValue: key))?.string == printed)
  }

  @Test func `those who attend are joined`() {
    let report = OfficialSample.check(OfficialSample.minutes).report
    #expect(report?.line("attendance.present")?.string == "李某某，王某某")
    #expect(report?.line("attendance.absent")?.string == "卫某某")
    #expect(report?.line("attendance.observers")?.string == "蒋某某")
  }

  @Test func `a seal is a path, a file with its diameter, an empty place, or none`() {
    func seal(_ written: String) -> Report? {
      OfficialSample.check(
        OfficialSample.letter.replacing("seal: true", with: "seal: \(written)")
      ).report?.entries("signature").first
    }
    #expect(seal("seals/a.png")?.line("seal.file")?.string == "seals/a.png")
    #expect(seal("{ file: seals/a.png, diameter: 45mm }")?.line("seal.diameter")?.string == "45mm")
    #expect(seal("true")?.flag("seal") == true)
    #expect(seal("false")?.flag("seal") == false)
  }

  @Test func `the words behind a masthead may be none`() {
    let sample = OfficialSample.notice + "mastheadSuffix: \"\"\n"
    let (report, findings) = OfficialSample.check(sample)
    #expect(findings.isEmpty)
    #expect(report?.line("mastheadSuffix")?.string == "")
    #expect(OfficialSample.check(OfficialSample.notice).report?.line("mastheadSuffix") == nil)
  }

  static let faults: [(sample: String, line: String, replacement: String, expected: [String])] = [
    (OfficialSample.letter, "date:", "date: 2024-03-25\n1️⃣signatories: 周某某", ["1️⃣ GW-ELEMENT"]),
    (OfficialSample.letter, "date:", "date: 2024-03-25\n1️⃣printedBy: 临江市水务局", ["1️⃣ GW-ELEMENT"]),
    (OfficialSample.letter, "date:", "date: 2024-03-25\n1️⃣printedOn: 2024-03-26", ["1️⃣ GW-ELEMENT"]),
    (OfficialSample.letter, "date:", "date: 2024-03-25\n1️⃣attendance: { present: 周某某 }", ["1️⃣ GW-ELEMENT"]),
    (OfficialSample.order, "date:", "date: 2024-05-20\n1️⃣recipients: 各区人民政府", ["1️⃣ GW-ELEMENT"]),
    (OfficialSample.order, "date:", "date: 2024-05-20\n1️⃣mastheadSuffix: 令", ["1️⃣ GW-ELEMENT"]),
    (OfficialSample.minutes, "number:", "number: 第8期\n1️⃣signatories: 周某某", ["1️⃣ GW-ELEMENT"]),
    (OfficialSample.notice, "date:", "date: 2024-03-01\n1️⃣attendance: { present: 周某某 }", ["1️⃣ GW-ELEMENT"]),
    (OfficialSample.notice, "copies:", "1️⃣copyTo: 市委办公室", ["1️⃣ MODEL-UNKNOWN-KEY"]),
    (OfficialSample.notice, "date:", "date: 1️⃣2024年3月1日", ["1️⃣ MODEL-DATE"]),
    (OfficialSample.notice, "date:", "date: 1️⃣2024-02-30", ["1️⃣ MODEL-DATE"]),
    (OfficialSample.notice, "copies:", "copies: 1️⃣{ a: b }", ["1️⃣ MODEL-TYPE"]),
    (OfficialSample.notice, "copies:", "copies: [市委办公室, 1️⃣[a]]", ["1️⃣ MODEL-TYPE"]),
    (OfficialSample.notice, "recipients:", "recipients: 1️⃣[各区人民政府]", ["1️⃣ MODEL-TYPE"]),
    (OfficialSample.notice, "recipients:", "recipients: 1️⃣\"：\"", ["1️⃣ MODEL-BLANK"]),
    (OfficialSample.letter, "signature:", "signature: { issuer: 临江市水务局, seal: 1️⃣../a.png }", ["1️⃣ MODEL-FILE"]),
    (
      OfficialSample.letter, "signature:", "signature: { issuer: 临江市水务局, seal: { file: a.png, diameter: 1️⃣42 } }",
      ["1️⃣ MODEL-LENGTH"]
    ),
  ]

  @Test(arguments: faults)
  func `faults are told at their place`(
    fault: (sample: String, line: String, replacement: String, expected: [String])
  ) {
    OfficialSample.expect(fault.expected, in: fault.sample, fault.line, fault.replacement)
  }

  @Test func `an element that a form has not names the layouts that have it`() {
    let findings = OfficialSample.check(OfficialSample.order + "recipients: 各区人民政府\n").findings
    #expect(findings.first?.message.chinese.contains("命令（令）没有“recipients”（主送机关）") == true)
    #expect(findings.first?.hints.first?.chinese.contains("official-document、official-letter") == true)
  }

  @Test(arguments: ["official-document", "official-letter", "official-order", "meeting-minutes"])
  func `a model to fill in asks for what is required, and its schema is JSON`(name: String) throws {
    let form = try #require(OfficialSample.forms[name])
    let findings = OfficialSample.check(ModelTemplateWriter(form: form).template()).findings
    #expect(findings.contains { $0.code == "MODEL-BLANK" })
    #expect(
      findings.allSatisfy { $0.code == "MODEL-BLANK" || $0.code == "GW-SIGN-01" || $0.code == "GW-DATE-02" },
      "\(findings.map(\.message.chinese))")
  }
}

@Suite struct `The schemas of official documents` {
  static let sound: [(sample: String, line: String, replacement: String)] = [
    (OfficialSample.notice, "copies:", "copies: [市委办公室, 临江军分区]"),
    (OfficialSample.notice, "copies:", "mastheadSuffix: \"\""),
    (OfficialSample.notice, "masthead:", "masthead: 临江市财政局"),
    (OfficialSample.letter, "signature:", "signature: { issuer: 临江市水务局, seal: a.png }"),
    (OfficialSample.letter, "signature:", "signature: [{ issuer: 临江市水务局, seal: { file: a.png, diameter: 42mm } }]"),
    (OfficialSample.letter, "date:", "attachments: [{ title: 检查表, body: 文字。, signature: { issuer: 临江市水务局 } }]"),
    (OfficialSample.order, "number:", "number: 第12号"), (OfficialSample.minutes, "number:", "number: 第8期"),
  ]
  static let faulty: [(sample: String, line: String, replacement: String)] = [
    (OfficialSample.notice, "masthead:", ""), (OfficialSample.notice, "copies:", "copies: { a: b }"),
    (OfficialSample.letter, "date:", "printedBy: 临江市水务局"), (OfficialSample.letter, "date:", "date: 2024年3月1日"),
    (OfficialSample.letter, "signature:", "signature: { issuer: 临江市水务局, seal: [a.png] }"),
    (OfficialSample.letter, "date:", "attachments: [{ body: 文字。 }]"), (OfficialSample.order, "date:", "recipients: 各区"),
    (OfficialSample.minutes, "number:", "signatories: 周某某"),
  ]

  /// Holds the schemas against the reference checker in Python, and against the reader.
  @Test(.enabled(if: ReferenceChecker.isInstalled, "python3 with jsonschema and yaml is not installed"))
  func `take what the reader takes`() throws {
    let cases = Self.sound.map { ($0, true) } + Self.faulty.map { ($0, false) }
    let models = cases.map { change, isSound in
      let lines = change.sample.split(separator: "\n").map { line in
        line.hasPrefix(change.line) ? change.replacement : String(line)
      }
      return (text: lines.joined(separator: "\n"), isSound: isSound)
    }
    for (name, form) in OfficialSample.forms {
      let own = models.filter { $0.text.hasPrefix("layout: \(name)\n") }
      let schema = JSONSchemaWriter(form: form).schema()
      let verdicts = try ReferenceChecker.check(schema: schema, models: own.map(\.text))
      #expect(verdicts == own.map(\.isSound), "\(name)")
    }
    for model in models {
      let hasError = OfficialSample.check(model.text).findings.contains {
        $0.severity == .error && ($0.code.rawValue.hasPrefix("MODEL-") || $0.code == "GW-ELEMENT")
      }
      #expect(hasError != model.isSound, "\(model.text)")
    }
  }

  /// Bytes of a sound notice changed into something that YAML or the reader may stumble over, a few at a time.
  @Test(arguments: 1...40)
  func `never stop the reader, whatever is changed`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array((OfficialSample.notice + "attachments: [{ title: 检查表 }]\n").utf8)
    let odd = Array("0-{}[],:&*#\"'|>~.e9\n".utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = odd.randomElement(using: &random) ?? 0
      case 1: bytes.insert(odd.randomElement(using: &random) ?? 0, at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...12, using: &random)))
      }
    }
    let findings = OfficialSample.check(String(decoding: bytes, as: UTF8.self)).findings
    #expect(findings.allSatisfy { $0.location != nil })
  }
}
