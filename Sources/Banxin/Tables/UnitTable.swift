public import Diagnostics
public import Reading
import Reports
public import UnitTables

/// A table of units: CSV or XLSX over a template, or JSON Lines; opened by `ReportChecker.units`.
///
///     var table = try checker.units(of: "units.csv", template: template)
///     while let unit = table.next() {
///       let checked = checker.check(unit, in: table.folder)   // may run on another task
///     }
///     // then: table.findings, what is wrong with the table as a whole
public struct UnitTable {
  /// The folder of the template, else of the table, where seals and images are read from unless an assets root is
  /// named.
  public let folder: String
  /// What is wrong with the table as a whole, and with its template, so far.
  public var findings: [Diagnostic] { templateFindings + (reader?.findings ?? []) }
  private let templateFindings: [Diagnostic]
  private var reader: UnitReader?

  init(folder: String, templateFindings: [Diagnostic], reader: UnitReader?) {
    self.folder = folder
    self.templateFindings = templateFindings
    self.reader = reader
  }

  /// Whether a path names a table, by its ending.
  public static func isTable(_ path: String) -> Bool {
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
    return ending.map(UnitReader.extensions.contains) ?? false
  }

  /// The next unit; `nil` at the end, or where the table cannot be read further.
  public mutating func next() -> Unit? { reader?.next() }
}

extension ReportChecker {
  /// Opens a table of units.
  ///
  /// - Parameter template: The model that rows are laid over; JSON Lines take none.
  /// - Throws: `UnreadableFile` where the table cannot be opened.
  public func units(of path: String, template: ModelSource?) throws(UnreadableFile) -> UnitTable {
    let bounds = TableBounds(model: environment.bounds)
    let folder = ModelSource(name: template?.name ?? path, bytes: []).folder
    guard let template, !path.lowercased().hasSuffix(".jsonl") else {
      let reader = try UnitReader(path: path, template: nil, columns: NoColumns(), bounds: bounds)
      return UnitTable(folder: folder, templateFindings: [], reader: reader)
    }
    let (model, package, findings) = self.model(in: template)
    guard let model, let form = package?.form, !findings.contains(where: { $0.severity == .error }) else {
      return UnitTable(folder: folder, templateFindings: findings, reader: nil)
    }
    let reader = try UnitReader(
      path: path, template: UnitTemplate(model: form.withKeys(model)), columns: FormColumns(form: form),
      bounds: bounds)
    return UnitTable(folder: folder, templateFindings: findings, reader: reader)
  }

  /// The report that a unit's model holds, and every problem in it, each at its cell, its line, or its place in the
  /// template.
  ///
  /// - Parameter folder: Where the unit's model is taken to lie: the table's `folder`.
  public func check(_ unit: Unit, in folder: String) -> CheckedReport {
    let source = source(of: unit, in: folder)
    var checked = source.bytes.isEmpty ? CheckedReport(findings: []) : check(source)
    checked.findings = (unit.findings + placed(checked.findings, of: unit, in: folder)).inReadingOrder
    return checked
  }

  /// The first half of that: the model's values, typed by their form. Its figures and lines have the places of the
  /// table and the template, so that what is found in them needs no tracing.
  func read(_ unit: Unit, in folder: String) -> ReadReport {
    let source = source(of: unit, in: folder)
    var read = source.bytes.isEmpty ? ReadReport(findings: []) : read(source)
    read.findings = (unit.findings + placed(read.findings, of: unit, in: folder)).inReadingOrder
    read.report = read.report?.placed { unit.places.tracing($0, from: source.name) }
    return read
  }

  /// Findings in a unit's model as it was written out, at the places of the table and the template.
  public func placed(_ findings: [Diagnostic], of unit: Unit, in folder: String) -> [Diagnostic] {
    let source = source(of: unit, in: folder)
    return findings.map { unit.noting(unit.places.tracing($0, from: source.name)) }
  }

  private func source(of unit: Unit, in folder: String) -> ModelSource {
    ModelSource(name: "\(folder)/\(unit.name).yaml", bytes: unit.model)
  }
}

extension Unit {
  /// A finding in the template stands at the row with which it was made, in a cell that has to do with it if there is
  /// one; the template's place is named beside it.
  func noting(_ finding: Diagnostic) -> Diagnostic {
    guard let location = finding.location, location.file != place.file else { return finding }
    var finding = finding
    finding.location = finding.related.first { $0.location.file == place.file }?.location ?? place
    finding.related.insert(.init(location: location, message: Wording("模板", "the template")), at: 0)
    return finding
  }
}
