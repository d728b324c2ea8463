import Diagnostics
import HTTPTypes
import Hummingbird

/// A problem as RFC 9457 writes it.
struct ProblemDocument: Encodable {
  var type: String
  var title: String
  var status: Int
  var detail: String?
  /// The request's number, for the log.
  var instance: String
  /// In the shape of `banxin check --format json`.
  var findings: [FindingRecord]?

  init(_ problem: Problem, request: String, language: Wording.Language) {
    type = "urn:banxin:problem:\(problem.name)"
    title = problem.title.text(in: language)
    status = problem.status.code
    detail = problem.detail?.text(in: language)
    instance = "urn:banxin:request:\(request)"
    findings = problem.findings.isEmpty ? nil : problem.findings.map { FindingRecord($0, language: language) }
  }

  /// The answer that tells of the problem.
  static func response(_ problem: Problem, request: String, language: Wording.Language) -> Response {
    let document = ProblemDocument(problem, request: request, language: language)
    var response = Response.json(document, status: problem.status, type: .problem)
    for field in problem.headers { response.headers[field.name] = field.value }
    response.headers[.contentLanguage] = language.rawValue
    return response
  }
}
