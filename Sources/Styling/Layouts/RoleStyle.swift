public import Measure

/// How the text of one role is dressed and placed.
public struct RoleStyle: Hashable, Sendable {
  /// Which edges its lines keep to.
  public enum Alignment: String, CaseIterable, Hashable, Sendable {
    case justified, left, centre, right
  }

  /// How its lines are found.
  public enum Breaking: String, CaseIterable, Hashable, Sendable {
    /// As text flows.
    case flow
    /// As a title: words whole, in the shape of a trapezoid or diamond (GB/T 9704-2012 7.3.1).
    case title
  }

  /// What it is printed with.
  public enum Ink: String, CaseIterable, Hashable, Sendable {
    case black, red
  }

  /// The role of its faces in Fonts/manifest.yaml.
  public var face: String
  /// The size of its type.
  public var size: Length
  /// Which edges its lines keep to.
  public var alignment: Alignment
  /// How its lines are found.
  public var breaking: Breaking
  /// The first line's indent, in characters of the grid.
  public var indent: Double
  /// Its depth in the outline, from 1.
  public var outlineLevel: Int?
  /// What it is printed with.
  public var ink: Ink

  /// A dress.
  public init(
    face: String, size: Length, alignment: Alignment = .justified, breaking: Breaking = .flow, indent: Double = 0,
    outlineLevel: Int? = nil, ink: Ink = .black
  ) {
    self.face = face
    self.size = size
    self.alignment = alignment
    self.breaking = breaking
    self.indent = indent
    self.outlineLevel = outlineLevel
    self.ink = ink
  }
}
