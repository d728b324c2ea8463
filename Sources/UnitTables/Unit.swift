public import Diagnostics
public import Reading

/// One unit of a table: its model, written out.
public struct Unit: Sendable {
  /// Where it stands: the row (the header is row 1) or the line, column 1.
  public var place: SourceLocation
  /// What its output is called, without extension and folder: its `output`, else its issuer, else its row.
  public var name: String
  /// The model as YAML; it is what is checked, set and attached.
  public var model: [UInt8]
  /// Where the parts of `model` came from: cells, the line, the template.
  public var places: WrittenPlaces
  /// What is wrong with the row itself; what is wrong with the model, its checks say.
  public var findings: [Diagnostic]
}
