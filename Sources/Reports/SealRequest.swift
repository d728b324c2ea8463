public import Diagnostics

/// A seal as a model asks for it: a path, `{ file, diameter: 42mm }`, or `true` for an empty place.
public struct SealRequest: Hashable, Sendable {
  /// The picture's file under the assets root; `nil` where the place is left empty.
  public var file: SourcedText?
  /// Its diameter as written; `nil` leaves it to the layout.
  public var diameter: SourcedText?

  /// A seal.
  public init(file: SourcedText?, diameter: SourcedText?) {
    self.file = file
    self.diameter = diameter
  }
}

extension Report {
  /// The seal that the group at the end of that way asks for; a diameter alone keeps an empty place of that size.
  public func seal(_ path: FieldPath) -> SealRequest? {
    // Whatever stands there but `false` raises the flag, a path or a mapping too.
    guard flag(path) == true else { return nil }
    return SealRequest(file: line(path.appending("file")), diameter: line(path.appending("diameter")))
  }
}
