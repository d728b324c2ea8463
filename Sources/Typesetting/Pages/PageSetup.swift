public import Measure

/// The paper, the type area and its grid.
public struct PageSetup: Sendable {
  /// The sheet.
  public var paper: Size
  /// 版心 (GB/T 9704-2012 5.2.1).
  public var typeArea: Rectangle
  /// From one body line to the next: 225 mm is filled by 22 lines, the first line's top on the type area's top edge
  /// and the last one's bottom on its bottom edge (GB/T 9704-2012 5.2.3).
  public var linePitch: Length
  /// The size of the body type, which is the height of its line.
  public var bodySize: Length
  /// The page number's place and type; `nil` for pages without.
  public var pageNumber: PageNumberSetup?

  /// A page of that paper, type area and grid.
  public init(
    paper: Size, typeArea: Rectangle, linePitch: Length, bodySize: Length, pageNumber: PageNumberSetup? = nil
  ) {
    self.paper = paper
    self.typeArea = typeArea
    self.linePitch = linePitch
    self.bodySize = bodySize
    self.pageNumber = pageNumber
  }

  /// The set-up of a page whose content lies on its side: the type area's width and height change places.
  var turned: PageSetup {
    var turned = self
    turned.typeArea = PageTurn.area(of: typeArea)
    return turned
  }

  /// The blank between two lines of body type.
  public var leading: Length { linePitch - bodySize }
}

/// Where and how a page is numbered (GB/T 9704-2012 7.5).
public struct PageNumberSetup: Sendable {
  /// The number's type: 4号 half-width 宋体.
  public var style: TextStyle
  /// The middle of the dashes, below the type area's bottom edge: 7 mm.
  public var distanceBelowTypeArea: Length
  /// How far the number stands in from the type area's edge: one character. Odd pages right, even pages left.
  public var indent: Length
  /// The first page that shows its number: 2 in letters (10.1), else 1.
  public var firstPage: Int

  /// A number of that type at that place.
  public init(style: TextStyle, distanceBelowTypeArea: Length, indent: Length, firstPage: Int = 1) {
    self.style = style
    self.distanceBelowTypeArea = distanceBelowTypeArea
    self.indent = indent
    self.firstPage = firstPage
  }
}
