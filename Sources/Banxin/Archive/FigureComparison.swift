import Diagnostics
import PDFWriting

/// Compares the figures listed inside an archive with those of its model.
struct FigureComparison {
  /// How many figures' differences are told one by one.
  private static let limit = 100

  let findings: ArchiveFindings

  /// A finding for each figure that differs.
  func differences(listed: [AttachedFile], model: [AttachedFile]) -> [Diagnostic] {
    let found = Self.figures(in: listed)
    let expected = Self.figures(in: model)
    guard found?.bytes != expected?.bytes else { return [] }
    guard let found, let expected, let lines = FigureList.lines(in: found.bytes),
      let wanted = FigureList.lines(in: expected.bytes)
    else { return [findings.figuresUnlike()] }
    let differences = Self.differences(lines, wanted).prefix(Self.limit).map { line, value, wanted in
      findings.figure(line.key, label: line.label, listed: value, model: wanted)
    }
    return differences.isEmpty ? [findings.figuresUnlike()] : differences
  }

  private static func figures(in files: [AttachedFile]) -> AttachedFile? {
    files.first { $0.name == ArchiveAttachments.figuresName }
  }

  /// The lines whose value differs, those that are missing, and those that nobody asked for.
  private static func differences(
    _ listed: [FigureList.Line], _ wanted: [FigureList.Line]
  ) -> [(line: FigureList.Line, listed: String?, wanted: String?)] {
    let values = Dictionary(listed.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let known = Set(wanted.map(\.key))
    let changed = wanted.filter { values[$0.key] != $0.value }.map { ($0, values[$0.key], Optional($0.value)) }
    let extra = listed.filter { !known.contains($0.key) }.map { ($0, Optional($0.value), String?.none) }
    return changed + extra
  }
}
