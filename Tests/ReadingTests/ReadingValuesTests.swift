import Diagnostics
import Reading
import Testing

@Suite struct `Reading values` {
  @Test(arguments: [
    ("postcode: 010020", "{postcode: 010020}"),
    ("a: NO\nb: 100.10\nc: 2024-01-01\nd: 1e3", "{a: NO, b: 100.10, c: 2024-01-01, d: 1e3}"),
    ("a: \"1\"\nb: 'null'\nc: |\n  text\n", "{a: \"1\", b: \"null\", c: \"text\n\"}"),
    ("a:\nb: ~\nc: null\nd: ''\n", "{a: ~, b: ~, c: ~, d: \"\"}"),
    ("- [4, 1, 0]\n- { a: 0, b: [] }\n", "[[4, 1, 0], {a: 0, b: []}]"),
    ("\u{FEFF}a: 1\r\nb: |\r\n  甲\r\n  乙\r\n", "{a: 1, b: \"甲\n乙\n\"}"),
    ("%YAML 1.2\n---\na: 1\n...\n", "{a: 1}"),
    ("a: &x [1, 2]\nb: *x\n", "{a: [1, 2], b: [1, 2]}"),
    ("a: &x { p: 1, q: 2 }\nb: { <<: *x, q: 3 }\n", "{a: {p: 1, q: 2}, b: {q: 3, p: 1}}"),
    ("a: &x { p: 1 }\nb:\n  <<: [*x, { p: 2, r: 4 }]\n", "{a: {p: 1}, b: {p: 1, r: 4}}"),
    ("{\"a\": 1, \"b\":\"c\"}", "{a: 1, b: \"c\"}"),
    (#"{"a": "\ud842\udfb7"}"#, "{a: \"𠮷\"}"),
    ("本年新收政府信息公开申请数量: 0", "{本年新收政府信息公开申请数量: 0}"),
    ("a: 葛\u{E0100}城 😀", "{a: 葛\u{E0100}城 😀}"),
  ])
  func `YAML`(source: String, expected: String) {
    let (value, findings) = ModelFileReader().read(Array(source.utf8), file: "model.yaml")
    #expect(outline(value) == expected)
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    ("{\"a\": [1, -2.50, 1E3], \"b\": {}}", "{a: [1, -2.50, 1E3], b: {}}"),
    ("\u{FEFF} {\r\n\"a\" : null, \"b\": true }\r\n", "{a: ~, b: true}"),
    (#"["\u653f\u5e9c\n\t\"\\\/", "\ud83d\ude00"]"#, "[\"政府\n\t\"\\/\", \"😀\"]"),
    (#"["甲\r\n乙"]"#, "[\"甲\n乙\"]"),
    (#"{"<<": {"a": 1}}"#, "{<<: {a: 1}}"),
  ])
  func `JSON`(source: String, expected: String) {
    let (value, findings) = ModelFileReader().read(Array(source.utf8), file: "MODEL.JSON")
    #expect(outline(value) == expected)
    #expect(findings.isEmpty)
  }
}
