import Diagnostics
import Images
import Measure
import Rendering
import Reports
import Styling

/// Reads the files that a report refers to, each once, and finds what is wrong with them.
struct AssetCheck {
  /// What is known of a sound file.
  private struct Outcome {
    var isOpaque: Bool
  }

  let bounds: AssetBounds
  private(set) var assets = ReportAssets()
  private(set) var findings: [Diagnostic] = []
  private var outcomes: [String: Result<Outcome, AssetFault>] = [:]
  private var byteCount = 0
  private var pixelCount = 0
  private var unlisted = 0

  init(bounds: AssetBounds) {
    self.bounds = bounds
  }

  /// Checks the references against the files that came with the model and those below `root`, where there is one.
  mutating func check(_ references: [AssetReference], enclosures: [String: [UInt8]] = [:], root path: String?) {
    guard !references.isEmpty else { return }
    for reference in references {
      if reference.use == .seal { checkDiameter(of: reference) }
    }
    do {
      let source = try AssetSource(enclosures: enclosures, root: path)
      for reference in references { check(reference, source: source) }
    } catch {
      for reference in references { report(error, at: reference) }
    }
    guard unlisted > 0 else { return }
    findings.append(
      Diagnostic(
        .error, AssetExplanations.further.code, at: findings.last?.location,
        Wording("另有\(unlisted)处图像问题未列出", "\(unlisted) further findings about images are not listed")))
  }

  private mutating func check(_ reference: AssetReference, source: borrowing AssetSource) {
    let name = reference.file.string
    let outcome = outcomes[name] ?? load(name, source: source)
    outcomes[name] = outcome
    switch outcome {
    case .failure(let fault): report(fault, at: reference)
    case .success(let outcome):
      if reference.use == .seal, outcome.isOpaque { reportOpaque(reference) }
    }
  }

  // MARK: Files

  private mutating func load(_ name: String, source: borrowing AssetSource) -> Result<Outcome, AssetFault> {
    do throws(AssetFault) {
      let bytes = try source.bytes(of: name, limit: bounds.bytes)
      let (file, isOpaque) = try sound(bytes)
      assets.add(file, named: name)
      return .success(Outcome(isOpaque: isOpaque))
    } catch {
      return .failure(error)
    }
  }

  /// The file that the bytes hold: its header is held against the bounds before a pixel is decoded.
  private mutating func sound(_ bytes: [UInt8]) throws(AssetFault) -> (file: ImageFile, isOpaque: Bool) {
    let header = try Self.catching { () throws(ImageFault) in try ImageHeader(of: bytes) }
    if let fault = fault(of: header, byteCount: bytes.count) { throw fault }
    let file = ImageFile(bytes: bytes, header: header)
    let isOpaque = try Self.catching { () throws(ImageFault) in try file.verify() }
    byteCount += bytes.count
    if header.format == .png { pixelCount += header.width * header.height }
    return (file, isOpaque)
  }

  private static func catching<Result>(_ body: () throws(ImageFault) -> Result) throws(AssetFault) -> Result {
    do {
      return try body()
    } catch {
      throw .image(error)
    }
  }

  private func fault(of header: ImageHeader, byteCount added: Int) -> AssetFault? {
    // Sides have 31 bits at most, so that their product fits.
    let pixels = header.width * header.height
    if pixels > bounds.pixels {
      return .tooManyPixels(width: header.width, height: header.height, limit: bounds.pixels)
    }
    let side = max(header.width, header.height)
    if side > AssetBounds.side { return .sideTooLong(side, limit: AssetBounds.side) }
    if byteCount + added > bounds.documentBytes {
      let limit = bounds.documentBytes
      return .documentTooLarge(
        Wording("使本文件的图像合计超过\(limit)字节", "with it the document's images have more than \(limit) bytes"))
    }
    if header.format == .png, pixelCount + pixels > bounds.documentPixels {
      let limit = bounds.documentPixels
      return .documentTooLarge(
        Wording("使本文件的PNG图像合计超过\(limit)像素", "with it the document's PNG images have more than \(limit) pixels"))
    }
    return nil
  }

  // MARK: Seals

  /// 国发〔1999〕25号: the State Council's seal, of 60 mm, is the largest there is; under 10 mm none can be read.
  private static let diameters = Length.mm(10)...Length.mm(60)

  private mutating func checkDiameter(of reference: AssetReference) {
    guard let written = reference.diameter, let diameter = DistanceReader.length(written.string),
      !Self.diameters.contains(diameter)
    else { return }
    add(
      Diagnostic(
        .error, AssetExplanations.diameter.code, at: written.location,
        Wording(
          "印章直径“\(written.string.prefix(20))”，应在10 mm至60 mm之间",
          "a seal's diameter of “\(written.string.prefix(20))”; 10 mm to 60 mm was expected")))
  }

  private mutating func reportOpaque(_ reference: AssetReference) {
    let message = Wording(
      "印章“\(reference.file.string.prefix(80))”没有透明底，其白色按透明排印",
      "the seal “\(reference.file.string.prefix(80))” has no transparent ground; its white is set as transparent")
    add(
      Diagnostic(
        .warning, AssetExplanations.opaque.code, at: reference.file.location, message,
        hints: AssetExplanations.opaque.remedy.map { [$0] } ?? []))
  }

  // MARK: Findings

  private mutating func report(_ fault: AssetFault, at reference: AssetReference) {
    let rule = fault.explanation
    add(
      Diagnostic(
        .error, rule.code, at: reference.file.location, fault.message(for: reference.file.string),
        hints: rule.remedy.map { [$0] } ?? []))
  }

  private mutating func add(_ finding: Diagnostic) {
    if findings.count < AssetBounds.findings { findings.append(finding) } else { unlisted += 1 }
  }
}
