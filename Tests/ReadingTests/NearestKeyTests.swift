import Reading
import Testing

@Suite struct `Nearest key` {
  @Test(
    arguments: [
      ("isuer", "issuer"), ("in_force", "inForce"), ("Problems", "problems"), ("yaer", "year"), ("予公开", "不予公开"),
      ("zzz", nil), ("", nil), ("x", nil), (String(repeating: "issuer", count: 100), nil),
    ] as [(String, String?)])
  func `is the one that was meant`(word: String, expected: String?) {
    let keys = ["issuer", "year", "inForce", "problems", "不予公开"]
    #expect(NearestKey.nearest(word, among: keys) == expected)
  }
}
