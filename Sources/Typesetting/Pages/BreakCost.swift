/// What the page search weighs, on one scale: 70 is a page left half empty.
///
/// The order is CLREQ's and GB/T 9704's: what must not be (a heading at the foot, a signature alone), then what is
/// a fault (PA-05 孤行, PA-07), then what is only discouraged (PA-06), then blank paper.
enum BreakCost {
  /// Only taken where nothing else fits a page.
  static let forbidden = 1_000_000.0
  /// Between two rows of a joint document's seals: before anything forbidden.
  static let sealRow = 10_000.0
  /// Every page. Less than a widow and more than an orphan: a widow is worth a page of its own, an orphan is not.
  static let page = 300.0
  /// PA-05: a paragraph's last line alone at a page's top.
  static let widow = 1000.0
  /// PA-06: a paragraph's first line alone at a page's foot. Only discouraged: one line is left blank to avoid it, two
  /// are not, for 22 lines are to fill the page (GB/T 9704-2012 5.2.3).
  static let orphan = 90.0
  /// PA-07: a page with a single line.
  static let singleLine = 1000.0
  /// AR-LAY-06: fewer than two rows below the head before a break, or fewer than four behind it.
  static let fewRows = 400.0
  /// What a layout's penalty for a break inside a group (`Table.Row.breakPenalty`) is multiplied by: at 50, cutting a
  /// group outweighs a page more that is half empty.
  static let groupFactor = 10.0
  /// A repeated label needs rows of its part to grow.
  static let grownPart = 250.0
  /// A row's text cut in two: only rows higher than a page are.
  static let cutRow = 60.0
  /// Each step down a table's ladder. A denser setting than the page needs is worth it only where it saves more than
  /// 0.4 of a page from staying empty: a third is accepted in such reports.
  static let denserTable = 60.0

  /// Each step down the ladder of a table that no page takes whole, on each of its pages: three pages that become two and
  /// four that become three are worth a step, five that become four are not.
  static let denserPart = 90.0
  /// A table broken above a row that would have stood on the page, with its lines left empty (`emptyLine`) on top: worth
  /// it to keep a signature with some rows, not to spare what follows the table an orphan.
  static let unfilledTable = 200.0
  /// Each step of a closer spacing (`PageSpacing`): the least that takes the signature is taken.
  static let closerLines = 1.0

  /// A page of which that share (0 to 1) stays empty because the next table, or its next row, does not stand on it.
  ///
  /// A third of a page is accepted in such reports; from there on it weighs. (Priced from the first line on, it left two lines
  /// empty on page 1 so that the table on page 3 stood two lines lower.)
  static func holeAboveTable(_ share: Double) -> Double { 10 * share + 400 * max(0, share - 0.3) }
  /// A line left empty at a page's foot although something would have stood there. Dear, so that text fills its pages and
  /// the blank gathers above the table that cannot be helped: at one price for both, half of page 1 stayed empty to let
  /// a table on page 3 reach the foot.
  static let emptyLine = 60.0
}
