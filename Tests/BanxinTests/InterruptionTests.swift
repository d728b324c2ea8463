import Diagnostics
import Banxin
import TestSupport
import Testing
import Typesetting

@Suite(.enabled(if: PackageFolder.hasFonts, Workshop.comment))
struct `Work that is given up` {
  /// Comes at the given question and counts the questions.
  private final class Patience {
    let limit: Int
    var questions = 0

    init(_ limit: Int) { self.limit = limit }

    func isOver() -> Bool {
      questions += 1
      return questions > limit
    }
  }

  @Test(arguments: [0, 1, 5, 20, 60])
  func `wherever it comes, there is no file and a finding says why`(limit: Int) throws {
    let patience = Patience(limit)
    let rendered = try ReportRenderer(environment: Workshop.environment).render(
      Workshop.check(SoundModel.text), as: .pdf, interruption: Interruption(when: patience.isOver))
    #expect(rendered.files.isEmpty)
    #expect(rendered.findings.map(\.code) == [BanxinExplanations.outOfTime])
  }

  @Test
  func `where it never comes, the file is the same`() throws {
    let checked = Workshop.check(SoundModel.text)
    let plain = try ReportRenderer(environment: Workshop.environment).render(checked, as: .pdf)
    let patience = Patience(.max)
    // Another renderer: one that has set the same cells before has less to ask at.
    let watched = try ReportRenderer(environment: Workshop.environment).render(
      checked, as: .pdf, interruption: Interruption(when: patience.isOver))
    #expect(watched.files == plain.files)
    #expect(patience.questions > 5)
  }

  @Test
  func `soon after it came nothing more is asked for: a long text stops early`() throws {
    let paragraph = String(repeating: "为进一步规范政府信息公开工作，保障公民依法获取信息。", count: 40)
    let model = SoundModel.replacing(
      "公开的时效性", with: (0..<50).map { _ in "  \(paragraph)\n" }.joined(separator: "\n"))
    let checked = Workshop.check(model)
    let renderer = try ReportRenderer(environment: Workshop.environment)
    let patient = Patience(.max)
    _ = try renderer.render(checked, as: .pdf, interruption: Interruption(when: patient.isOver))
    let hasty = Patience(10)
    _ = try renderer.render(checked, as: .pdf, interruption: Interruption(when: hasty.isOver))
    #expect(patient.questions > 1000)
    #expect(hasty.questions == 11)
  }
}
