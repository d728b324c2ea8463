import Banxin
import Diagnostics

/// The figures' source again: the model that an archive was made from.
func takingTheModelOut(of pdf: [UInt8], with pool: RenderingPool) async throws -> [UInt8]? {
  let (model, findings) = try await pool.extract(from: pdf, named: "report.pdf")
  for finding in findings { print(finding.code.rawValue, finding.message.english) }
  return model?.bytes
}
