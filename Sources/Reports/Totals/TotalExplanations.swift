public import Diagnostics

/// The findings of adding up units, and of comparing them with their parent and with the year before.
public enum TotalExplanations {
  /// Units of different kinds, or of a kind whose figures are not added up.
  public static let layout: Diagnostic.Code = "TOTAL-LAYOUT"
  /// Reports of years that do not belong together.
  public static let year: Diagnostic.Code = "TOTAL-YEAR"
  /// A unit that is there twice.
  public static let duplicate: Diagnostic.Code = "TOTAL-DUPLICATE"
  /// A unit that is expected and not there.
  public static let missing: Diagnostic.Code = "TOTAL-MISSING"
  /// A unit that nobody expects.
  public static let unexpected: Diagnostic.Code = "TOTAL-UNEXPECTED"
  /// No unit at all.
  public static let empty: Diagnostic.Code = "TOTAL-EMPTY"
  /// A unit without a report of the year before, or the other way round.
  public static let previous: Diagnostic.Code = "TOTAL-PREVIOUS"
  static let partial: Diagnostic.Code = "TOTAL-PARTIAL"
  static let range: Diagnostic.Code = "TOTAL-RANGE"
  static let differs: Diagnostic.Code = "TOTAL-DIFFERS"

  /// The explanations of every code.
  public static let all: [Explanation] = [
    Explanation(
      layout,
      rule: Wording(
        "汇总的各单位用同一种版式，且该种文件有可以相加的表", "Units that are added up have one layout, and one with figures that add up"),
      remedy: Wording("分年度格式汇总，或先改用同一格式", "Add up each format by itself, or change to one format first")),
    Explanation(
      year,
      rule: Wording("汇总的各单位是同一年度；对照的是上一年度", "Units are of one year; what they are compared with is the year before"),
      remedy: Wording("核对年度，去掉不是这一年度的文件", "Check the years and take out what is of another")),
    Explanation(
      duplicate,
      rule: Wording("一个单位只汇总一次", "A unit is added up once"),
      remedy: Wording("去掉重复的一份", "Take one of them out")),
    Explanation(
      missing,
      rule: Wording("名单中的单位都要报送", "Every unit of the list has a report"),
      remedy: Wording("催报，或从名单中去掉", "Ask for it, or take it off the list")),
    Explanation(
      unexpected,
      rule: Wording("报送的单位都在名单中", "Every unit stands in the list"),
      remedy: Wording("核对单位名称，或加入名单", "Check the unit's name, or add it to the list")),
    Explanation(
      empty, rule: Wording("至少有一个单位", "There is at least one unit"),
      remedy: Wording("核对文件和文件夹", "Check the files and folders")),
    Explanation(
      previous,
      rule: Wording("今年与上年的单位一一对应；改名的要核对", "This year's units are last year's; a new name is looked at"),
      remedy: Wording("核对单位是否更名、撤并、新设", "See whether the unit was renamed, merged or founded")),
    Explanation(
      partial,
      rule: Wording(
        "有的单位没有填的数，合计只含填了的单位；缺漏不作0处理", "A figure that some units leave out is the sum of the others; absent is not 0"),
      remedy: Wording("补填，或在报告中说明", "Fill it in, or say so in the report")),
    Explanation(
      range, rule: Wording("合计最多15位数", "A sum has at most 15 digits"),
      remedy: Wording("核对各单位的数", "Check the units' figures")),
    Explanation(
      differs,
      rule: Wording("上级的数等于各单位之和", "A parent's figure is the sum of its units"),
      formula: Wording("上级＝Σ各单位", "parent = Σ units"),
      remedy: Wording("核对上级和所列各单位的数", "Check the parent's figure and those of the units listed")),
  ]
}
