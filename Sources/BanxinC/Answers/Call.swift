import CBanxin
import Diagnostics

/// One call of a function that reports findings.
struct Call {
  /// Where the findings go; NULL where nobody asks for them.
  let findings: UnsafeMutablePointer<banxin_buffer>?
  /// The number of their language.
  let language: UInt32

  /// Does the work, hands out its findings and gives its status.
  func answer(_ work: () throws(CallFault) -> Answer) -> CInt {
    findings?.pointee = banxin_buffer()
    do throws(CallFault) {
      let language = try Choice.value(language, of: [.chinese, .english] as [Wording.Language], named: "language")
      return try tell(Self.answer(work), in: language)
    } catch {
      // Without memory for them there are no findings, and the status alone speaks.
      return (try? tell(Answer(error), in: .chinese)) ?? CInt(error.status.rawValue)
    }
  }

  private static func answer(_ work: () throws(CallFault) -> Answer) -> Answer {
    do throws(CallFault) { return try work() } catch { return Answer(error) }
  }

  private func tell(_ answer: Answer, in language: Wording.Language) throws(CallFault) -> CInt {
    let json = JSONDiagnosticWriter(language: language).text(for: answer.findings)
    findings?.pointee = try banxin_buffer(copying: Array(json.utf8))
    return CInt(answer.status.rawValue)
  }
}
