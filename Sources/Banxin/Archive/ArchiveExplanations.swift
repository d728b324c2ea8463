public import Diagnostics

/// The explanations of what `banxin extract` and `banxin verify` find.
public enum ArchiveExplanations {
  /// A file that is no PDF, or a damaged one.
  public static let unreadable: Diagnostic.Code = "PDF-READ"
  /// A PDF that carries no model.
  public static let noModel: Diagnostic.Code = "PDF-MODEL"
  /// A file inside that cannot be taken out.
  public static let attachment: Diagnostic.Code = "PDF-ATTACHMENT"
  /// A page that is not the model's.
  public static let page: Diagnostic.Code = "PDF-PAGE"
  /// A figure that is not the model's.
  public static let figure: Diagnostic.Code = "PDF-FIGURE"

  /// Every explanation.
  public static let all: [Explanation] = [
    Explanation(
      unreadable,
      rule: Wording(
        "文件应是版心生成的、完整的PDF，不超过64 MiB", "the file is a whole PDF that Banxin made, of at most 64 MiB"),
      remedy: Wording(
        "核对文件是否传输完整、是否被其他程序另存；请取得原始文件",
        "see whether it was transferred whole, or saved by another program; get the original file")),
    Explanation(
      noModel,
      rule: Wording("归档PDF内附有生成它的数据模型", "an archive carries the model that it was made from"),
      clause: Wording("ISO 19005-3 6.8", "ISO 19005-3 6.8"),
      remedy: Wording(
        "用 banxin render 生成，且不要加 --no-source 或 --pdf-profile plain",
        "make it with banxin render, without --no-source or --pdf-profile plain")),
    Explanation(
      attachment,
      rule: Wording("PDF内所附文件应能完整取出", "the files inside a PDF can be taken out whole"),
      clause: Wording("ISO 32000-1 7.11.4", "ISO 32000-1 7.11.4"),
      remedy: Wording("请取得原始文件", "get the original file")),
    Explanation(
      page,
      rule: Wording("每一页都应与所附模型重新排出的页面一致", "every page is the one that the model inside gives when it is set again"),
      remedy: Wording(
        "页面、模型或版式、字体有改动；请与原始文件核对",
        "a page, the model, or the layouts or fonts have changed; compare with the original file")),
    Explanation(
      figure,
      rule: Wording("figures.csv 中的每个数据都应与所附模型一致", "every figure in figures.csv is the model's"),
      remedy: Wording("其中之一被改动；请与原始文件核对", "one of the two was changed; compare with the original file")),
  ]
}
