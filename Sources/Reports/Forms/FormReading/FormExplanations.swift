public import Diagnostics

/// The findings about a form itself: a fault in `Layouts/`, not in a model.
public enum FormExplanations {
  static let structure: Diagnostic.Code = "FORM-STRUCTURE"
  static let reference: Diagnostic.Code = "FORM-REFERENCE"
  static let label: Diagnostic.Code = "FORM-LABEL"
  static let check: Diagnostic.Code = "FORM-CHECK"
  static let grid: Diagnostic.Code = "FORM-GRID"

  /// The explanations of every code of a form's reader.
  public static let all: [Explanation] = [
    Explanation(
      structure,
      rule: Wording("form.yaml只用规定的键和类型", "A form.yaml uses the known keys and types only"),
      remedy: Wording("按提示改正form.yaml", "Correct form.yaml as the message says")),
    Explanation(
      reference,
      rule: Wording("form.yaml引用的项必须存在", "What a form.yaml refers to must exist"),
      remedy: Wording("核对所引用的键", "Check the key referred to")),
    Explanation(
      label,
      rule: Wording(
        "同一组内各项的名称去掉序号、括注后互不相同", "Labels in one group differ once ordinals and remarks are taken off"),
      remedy: Wording("改用不同的名称或别名", "Use different labels or aliases")),
    Explanation(
      check,
      rule: Wording("勾稽关系只有规定的几种，两边各项齐全", "Checks are of the known kinds, with terms on both sides"),
      remedy: Wording("按提示改正checks", "Correct the check as the message says")),
    Explanation(
      grid,
      rule: Wording(
        "表格各行排满各列，单元格不重叠，每个数恰好出现一次",
        "The cells of a table fill every row without overlap, and every figure stands in it once"),
      remedy: Wording("核对单元格的跨行跨列数", "Check the cells' spans")),
  ]
}
