import Digests
import Rendering

/// What a PDF is made from, as 16 bytes: the first half of the `/ID` in its trailer (ISO 32000-1 14.4).
///
/// Equal inputs give equal bytes, so a file that is there with this identifier, and unhurt, need not be made again.
struct InputDigest {
  /// How many bytes each half of an `/ID` has.
  static let byteCount = 16

  let checked: CheckedReport
  let profile: PDFProfile
  let sourceDate: Int?
  let fonts: Digest

  /// The digest; empty where there is no report to render.
  var identifier: [UInt8] {
    guard let source = checked.source, let package = checked.package else { return [] }
    var builder = DigestBuilder()
    builder.addPart("Banxin \(BanxinVersion.current)")
    builder.addPart(profileName)
    builder.addPart(sourceDate.map(String.init) ?? "")
    builder.addPart(fonts.bytes)
    builder.addPart(package.digest.bytes)
    // The notation is told by the name, and names the attached file.
    builder.addPart(source.isJSON ? "JSON" : "YAML")
    builder.addPart(source.bytes)
    for image in checked.assets.files { builder.addPart(image.bytes) }
    return Array(builder.digest().bytes.prefix(Self.byteCount))
  }

  private var profileName: String {
    switch profile {
    case .archive(attachesSource: true): "archive"
    case .archive(attachesSource: false): "archive without source"
    case .plain: "plain"
    }
  }
}
