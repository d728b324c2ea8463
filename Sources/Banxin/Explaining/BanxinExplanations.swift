public import Diagnostics

/// The explanations of the façade's own codes.
public enum BanxinExplanations {
  /// A model asks for a layout that is not installed.
  public static let unknownLayout: Diagnostic.Code = "MODEL-LAYOUT"
  /// A character that no installed face covers.
  public static let missingGlyph: Diagnostic.Code = "FONT-MISSING"

  /// A document of more pages than the bound.
  public static let tooManyPages: Diagnostic.Code = "PAGE-COUNT"

  /// A document that was not finished in the time that it was given.
  public static let outOfTime: Diagnostic.Code = "LIMIT-TIME"

  /// Every explanation.
  public static let all: [Explanation] = [
    Explanation(
      unknownLayout,
      rule: Wording("“layout”必须是已安装的版式", "“layout” names an installed layout"),
      remedy: Wording("用 banxin layouts 查看现有版式", "banxin layouts lists them")),
    Explanation(
      tooManyPages,
      rule: Wording("一份文件不超过5000页（可调整）", "a document has at most 5,000 pages (adjustable)"),
      remedy: Wording("检查是否粘贴了无关内容，或拆分文件", "look for pasted matter that does not belong, or split the document")),
    Explanation(
      outOfTime,
      rule: Wording("一份文件须在限定的时间内排完（服务可调）", "a document is set within the time that it is given (a service's setting)"),
      remedy: Wording("拆分文件，或放宽服务的时限", "split the document, or give the service more time")),
    Explanation(
      missingGlyph,
      rule: Wording(
        "文中每个字都必须有字体可用，否则不生成文件", "every character needs a face that has it; otherwise nothing is written"),
      remedy: Wording(
        "用 banxin fonts 查看字体覆盖情况；把含有该字的字体文件放入 Fonts/licensed/，或核对是否错字",
        "banxin fonts shows what is covered; put a font with the character into Fonts/licensed/, or look for a slip")),
  ]
}
