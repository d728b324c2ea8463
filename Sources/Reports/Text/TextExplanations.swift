public import Diagnostics

/// The rules behind the findings of text: normalising, numbering and the parts of a body.
public enum TextExplanations {
  /// All of them.
  public static let all = [
    angles, oddQuotationMark, narrowMark, leftOver, numbering, kind, unknownKey, missing, value, row, span, cells,
    width, further,
  ]

  static let angles = Explanation(
    "AR-TXT-01",
    rule: Wording(
      "书名号之内再用书名号时，用单书名号〈〉；不等号<>按〈〉排印。", "Inside 《》 a title stands in 〈〉; < and > are set as those."),
    clause: Wording("GB/T 15834-2011 第4.15节", "GB/T 15834-2011, 4.15"),
    remedy: Wording("把 <…> 改为〈…〉。", "Write 〈…〉 for <…>."))
  static let oddQuotationMark = Explanation(
    "AR-TXT-02",
    rule: Wording(
      "中文里的直引号成对时按“”‘’排印；一段里不成对时原样保留。",
      "Straight quotation marks in Chinese are set as “” and ‘’ by pairs; an odd one is left."),
    remedy: Wording("补上或删去引号，或直接用“”。", "Add or delete a mark, or write “”."))
  static let narrowMark = Explanation(
    "AR-TXT-03", rule: Wording("中文文字之间的标点用全角。", "Between Han characters marks are full width."),
    clause: Wording("GB/T 15834-2011 第5.1节", "GB/T 15834-2011, 5.1"),
    remedy: Wording("改用全角标点，英文缩写等除外。", "Write full-width marks."))
  static let leftOver = Explanation(
    "TXT-LEFT-OVER",
    rule: Wording(
      "付印的文字中没有模板的占位符（{{…}}）和待办标记（TODO）。",
      "Text for print holds no placeholders of a template ({{…}}) and no notes to oneself (TODO)."),
    remedy: Wording("填写，或删去。", "Fill it in, or delete it."))
  static let numbering = Explanation(
    "TXT-NUM-01",
    rule: Wording(
      "结构层次序数依次用“一、”“（一）”“1.”“（1）”；“(一)”“1、”“1．”“(1)”按相应的规范形式排印。",
      "Levels are numbered 一、 （一） 1. （1）; (一), 1、, 1． and (1) are set in that form."),
    clause: Wording("GB/T 9704-2012 第7.3.3节", "GB/T 9704-2012, 7.3.3"))
  static let kind = Explanation(
    "TXT-TYPE",
    rule: Wording(
      "正文是文字，或由文字、table、image、names、{ text, headings } 组成的列表。",
      "A body is text, or a list of texts, table, image, names and { text, headings }."))
  static let unknownKey = Explanation(
    "TXT-KEY", rule: Wording("正文各部分只能用规定的键。", "A part of a body has only the keys that the contract names."))
  static let missing = Explanation(
    "TXT-MISSING", rule: Wording("正文各部分的必填键不能缺。", "A part of a body has all the keys it needs."))
  static let value = Explanation(
    "TXT-VALUE", rule: Wording("值须在规定的范围之内。", "A value is one of those that the contract allows."))
  static let row = Explanation(
    "TXT-TABLE-ROW",
    rule: Wording("表中每行的格数（计跨列、跨行）等于列数。", "Every row of a table fills its columns, spans counted."),
    formula: Wording("本行各格的 colSpan 之和＋上方跨行占用的格数＝列数", "sum of colSpan + cells taken from above = columns"))
  static let span = Explanation(
    "TXT-TABLE-SPAN",
    rule: Wording(
      "跨行、跨列是正整数，不能重叠，也不能超出表头或表身。", "Spans are positive, do not overlap and end inside the head or the rows."))
  static let cells = Explanation(
    "TXT-TABLE-CELLS", rule: Wording("一个表格不超过100 000格（可调）。", "A table has at most 100,000 cells (adjustable)."))
  static let width = Explanation(
    "TXT-WIDTH",
    rule: Wording(
      "宽度是正数加单位 mm、cm、pt 或 %，例如 120mm、20%；各列百分比之和不超过100%。",
      "A width is a positive number of mm, cm, pt or %; the columns' percentages are at most 100 together."))
  static let further = Explanation(
    "TXT-FURTHER",
    rule: Wording("一段文字逐条列出的问题有上限，其余只报总数。", "A text's findings are listed up to a bound; the rest are counted."))
}
