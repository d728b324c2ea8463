import Measure
import Testing

@testable import Typesetting

@Suite struct `Widths inside a line` {
  /// clreq-rules §14, in em.
  @Test(
    arguments: [
      (id: "TV-01", text: "（甲）", width: 3), (id: "TV-02", text: "“甲”“乙”", width: 5.5),
      (id: "TV-03", text: "《甲》、《乙》", width: 6), (id: "TV-04", text: "（甲（乙））", width: 5.5),
      (id: "TV-05", text: "甲。”“乙", width: 4), (id: "TV-06", text: "“‘甲’乙”", width: 5.5),
      (id: "TV-10", text: "2024年", width: 3.25),
      (id: "TV-11", text: "，2024", width: 3), (id: "TV-18", text: "㛃䶮𠅤", width: 3),
      (id: "PW-02", text: "甲——乙", width: 4),
      (id: "PW-02", text: "甲……乙", width: 4), (id: "PW-02", text: "甲·乙", width: 2.5),
      (id: "PW-02", text: "甲/乙", width: 2.5),
      (id: "PW-02", text: "甲—乙", width: 3), (id: "PW-02", text: "甲～乙", width: 3), (id: "PW-13", text: "》——", width: 3),
      (id: "PW-14", text: "甲·《乙》", width: 4), (id: "PW-14", text: "（）", width: 2),
      (id: "SP-03", text: "（2024）", width: 4),
      (id: "SP-04", text: "甲5%乙", width: 3.25), (id: "SP-04", text: "〔2020〕", width: 4),
      (id: "UB-18", text: "？！", width: 1),
      (id: "UB-18", text: "！！！", width: 2), (id: "SP-01", text: "用A4纸", width: 3.5),
    ] as [(id: String, text: String, width: Double)])
  func `are those of the standard`(id: String, text: String, width: Double) {
    // A squeezed pair keeps up to a hundredth of an em: see LineComposition.advanceOverlapLimit.
    #expect(abs(innerWidth(text) - width) < 0.011, "\(id)")
  }
}
