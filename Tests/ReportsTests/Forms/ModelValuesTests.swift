import Foundation
import Reading
import Reports
import Testing

@Suite struct `A model as values of its form` {
  @Test func `stands under the form's keys however it is written`() throws {
    let values = try values(
      """
      layout: annual-report-2021
      year: 2024
      contact: { postcode: 010020 }
      applications:
        本年新收政府信息公开申请数量: [4, 1, 0, 0, 1, 0]
        carriedOver: 0
        denied: 0
        carriedForward: { naturalPerson: 1, 总计: "1" }
      signature: { seal: seals/office.png }
      """)
    #expect(values["layout"] == nil)
    #expect(values["year"] as? String == "2024")
    #expect((values["contact"] as? [String: String])?["postcode"] == "010020")
    let applications = try #require(values["applications"] as? [String: [String: Any]])
    #expect(applications["newReceived"] as? [String: String] == row(4, 1, 0, 0, 1, 0))
    #expect(applications["carriedOver"] as? [String: String] == row(0, 0, 0, 0, 0, 0))
    #expect(applications["denied"]?["stateSecret"] as? [String: String] == row(0, 0, 0, 0, 0, 0))
    #expect(applications["carriedForward"] as? [String: String] == ["naturalPerson": "1", "total": "1"])
    let signature = try #require(values["signature"] as? [String: [String: String]])
    #expect(signature["seal"] == ["file": "seals/office.png"])
  }

  @Test func `loses nothing that the form does not know`() throws {
    let values = try values(
      """
      layout: annual-report-2021
      colour: [red, { deep: true }]
      applications: { 本年新收政府信息公开申请数量: 0, newReceived: [1, 2, 3, 4, 5, 6, 7, 8] }
      overview:
        - 第一段
        - table: { rows: [[a, b]] }
      signature: { seal: true }
      """)
    #expect((values["colour"] as? [Any])?.count == 2)
    let applications = try #require(values["applications"] as? [String: Any])
    #expect(applications["newReceived"] as? [String] == ["1", "2", "3", "4", "5", "6", "7", "8"])
    #expect(applications["本年新收政府信息公开申请数量"] as? String == "0")
    #expect((values["overview"] as? [Any])?.first as? String == "第一段")
    #expect((values["signature"] as? [String: Any])?["seal"] as? Bool == true)
  }

  private func values(_ text: String) throws -> [String: Any] {
    let (model, _) = ModelFileReader().read(Array(text.utf8), file: "report.yaml")
    let json = ModelValuesWriter(form: AnnualReport.form).values(of: try #require(model))
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  /// The cells of a row by their columns, the total left out.
  private func row(_ counts: Int...) -> [String: String] {
    let columns = [
      "naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrg", "legalServiceOrg", "otherOrg",
    ]
    return Dictionary(uniqueKeysWithValues: zip(columns, counts.map(String.init)))
  }
}
