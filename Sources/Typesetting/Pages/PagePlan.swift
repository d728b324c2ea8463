/// Which pages the galley is cut into.
struct PagePlan {
  /// A page: from one break to the next.
  struct Sheet {
    var start: GalleyBreaks.Break
    var end: GalleyBreaks.Break
    /// How close its lines stand.
    var spacing: PageSpacing
  }

  var sheets: [Sheet] = []
  /// What all its pages and breaks cost together (`BreakCost`).
  var cost = 0.0

  /// The number of the page, from 0, that the element begins on; that of the last page for what is behind the end.
  func page(ofElement element: Int) -> Int {
    let index = sheets.firstIndex { sheet in
      sheet.end.element > element || (sheet.end.element == element && sheet.end.row > 0)
    }
    return index ?? max(0, sheets.count - 1)
  }
}
