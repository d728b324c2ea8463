/// What the glyphs of one group share in a CID-keyed font: a Font DICT's matrix and its Private DICT.
struct FontDictionary: Hashable {
  /// The entry `FontMatrix` of the Font DICT; often empty.
  var matrix: [UInt8]
  /// The Private DICT without its subroutines: `defaultWidthX` and `nominalWidthX`, which charstrings count from.
  var privateEntries: [UInt8]
}
