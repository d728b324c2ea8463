public import Measure

/// One kind of document: its page, how each part is dressed, and what follows what.
///
/// Read from `Layouts/<name>/layout.yaml`, where every number stands beside its clause.
public struct Layout: Sendable {
  /// The folder's name, by which models ask for it.
  public var name: String
  /// What it sets, for `banxin layouts`.
  public var title: String
  /// The paper, the type area and the grid.
  public var page: PageGeometry
  /// How each role is dressed.
  public var roles: [String: RoleStyle]
  /// How each table of the form, and the author's own (`text`), is set.
  public var tables: [String: TableStyle]
  /// Which part of the model becomes which block, in order; empty for a base that others extend.
  public var flow: [FlowItem]

  /// A layout.
  public init(
    name: String, title: String, page: PageGeometry, roles: [String: RoleStyle], tables: [String: TableStyle],
    flow: [FlowItem]
  ) {
    self.name = name
    self.title = title
    self.page = page
    self.roles = roles
    self.tables = tables
    self.flow = flow
  }
}

/// Paper, type area and grid (GB/T 9704-2012 5.1, 5.2).
public struct PageGeometry: Hashable, Sendable {
  /// How the lines of the grid fill the type area.
  public enum GridModel: String, CaseIterable, Hashable, Sendable {
    /// The first line's top and the last line's bottom lie on the type area's edges.
    case flush
    /// Each line is centred in its share of the type area's height.
    case box
  }

  /// The finished size: A4 (GB/T 9704-2012 5.1).
  public var paper: Size
  /// 版心.
  public var typeArea: Rectangle
  /// 22 lines a page.
  public var lines: Int
  /// 28 characters a line.
  public var characters: Int
  /// How the lines fill the type area.
  public var gridModel: GridModel
  /// The first page that shows its number: 2 in letters.
  public var firstNumberedPage: Int

  /// A page.
  public init(
    paper: Size, typeArea: Rectangle, lines: Int, characters: Int, gridModel: GridModel, firstNumberedPage: Int = 1
  ) {
    self.paper = paper
    self.typeArea = typeArea
    self.lines = lines
    self.characters = characters
    self.gridModel = gridModel
    self.firstNumberedPage = firstNumberedPage
  }

  /// The width of one character of the grid: 156 mm ÷ 28.
  public var characterPitch: Length { typeArea.size.width / characters }

  /// From one line of type of that size to the next.
  public func linePitch(bodySize: Length) -> Length {
    switch gridModel {
    case .flush: (typeArea.size.height - bodySize) / max(1, lines - 1)
    case .box: typeArea.size.height / lines
    }
  }
}
