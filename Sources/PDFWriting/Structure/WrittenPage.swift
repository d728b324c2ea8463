internal import Measure

/// A page as the structure leads to it.
struct WrittenPage {
  /// Its object.
  var object: Int
  /// Its height, from which places are counted in a PDF.
  var height: Length
  /// The identifiers that each of its marked stretches has.
  var identifiers: [Range<Int>]
  /// The boxes of its pictures, by the stretch's number.
  var figures: [Int: Rectangle]
}
