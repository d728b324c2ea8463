import Banxin
import Foundation
import TestSupport

/// Models whose archives are put to the test: every sample of every layout, and one that has what they have not.
enum ArchiveSamples {
  /// The sample models' names.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: PackageFolder.root + "/Examples")) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static func model(_ name: String) throws -> String {
    String(decoding: try PackageFolder.bytes(of: "Examples/\(name).yaml"), as: UTF8.self)
  }

  /// Squeezed marks, a rare character, a table over pages with spans, names in columns, western text.
  static var full: String {
    let rows = (1...60).map { number in
      number.isMultiple(of: 20)
        ? "        - [\"第\(number)项\", { text: 合并, colSpan: 2 }]"
        : "        - [\"第\(number)项\", \"\(number * 7)\", \"\"]"
    }
    let overview = """
      overview:
        - |
          2024年，望湖街道、青山区（“湖畔”问政）、《办法》（试行），雨、一、二；㛃某office first：A/b。
          （一）公开
          1.主动公开的事项如下。
        - names: { label: 出席：, items: [张某某, 王某, 李某某, 赵某, 钱某某], columns: 4 }
        - table:
            caption: 事项表
            columns: [事项, 数量, 备注]
            rows:
      \(rows.joined(separator: "\n"))

      """
    let lines = SoundModel.text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.hasPrefix("overview:") } ?? 0
    return lines[..<start].joined(separator: "\n") + "\n" + overview + lines[(start + 2)...].joined(separator: "\n")
  }

  /// The PDF of a model.
  static func pdf(_ model: String, profile: PDFProfile = .archive) throws -> [UInt8] {
    let checked = Workshop.check(model)
    let rendered = try ReportRenderer(environment: Workshop.environment).render(checked, as: .pdf, profile: profile)
    guard let pdf = rendered.files.first else { throw Workshop.Unset(findings: checked.findings + rendered.findings) }
    return pdf
  }
}
