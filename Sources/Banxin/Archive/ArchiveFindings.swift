import Diagnostics
import PDFReading
import Reading

/// Findings about one PDF.
struct ArchiveFindings {
  let file: String

  /// Why a PDF could not be read.
  func finding(for error: PDFArchiveError) -> Diagnostic {
    switch error {
    case .notAPDF:
      return unreadable(Wording("这不是PDF文件", "this is no PDF"))
    case .damaged(let reason):
      return unreadable(Wording("PDF不完整或已损坏（\(reason)）", "the PDF is cut off or damaged (\(reason))"))
    case .foreign:
      return unreadable(
        Wording(
          "这个PDF不是版心写成的：其交叉引用经过压缩或加密",
          "Banxin did not write this PDF: its cross-reference is compressed or encrypted"))
    case .tooLarge(let limit):
      return unreadable(
        Wording("文件超过\(limit >> 20) MiB，不予读取", "the file has more than \(limit >> 20) MiB and is not read"))
    case .attachment(let name):
      return at(
        ArchiveExplanations.attachment,
        Wording("所附文件“\(name)”已损坏或过大", "the file “\(name)” inside is damaged or too large"))
    }
  }

  var noModel: Diagnostic {
    at(ArchiveExplanations.noModel, Wording("这个PDF未附数据模型", "this PDF carries no model"))
  }

  func pageCount(found: Int, expected: Int) -> Diagnostic {
    at(
      ArchiveExplanations.page,
      Wording("文件有\(found)页，按所附模型应为\(expected)页", "the file has \(found) page(s), the model inside gives \(expected)"))
  }

  func page(_ number: Int, _ difference: PDFArchive.PageDifference) -> Diagnostic {
    let (chinese, english) =
      switch difference {
      case .text(let expected, let found):
        ("文字与所附模型不符：应为“\(expected)”，现为“\(found)”", "says “\(found)” where the model inside gives “\(expected)”")
      case .drawing:
        ("文字相同，但字体、位置、线条或图像与所附模型不符", "has the model's words in other type or places, or other rules or images")
      case .frame:
        ("上有附加内容，或页面尺寸、方向、裁切有改动", "has something laid over it, or was cut, turned or resized")
      case .unreadable:
        ("内容无法读取", "cannot be read")
      }
    return at(ArchiveExplanations.page, Wording("第\(number)页\(chinese)", "page \(number) \(english)"))
  }

  func fonts(onPage number: Int) -> Diagnostic {
    at(
      ArchiveExplanations.page,
      Wording("第\(number)页所嵌字体与现有字体不符", "the fonts inside page \(number) are not the installed ones"))
  }

  func figure(_ key: String, label: String, listed: String?, model: String?) -> Diagnostic {
    func shown(_ value: String?, _ none: String) -> String { value.map { "“\($0)”" } ?? none }
    return at(
      ArchiveExplanations.figure,
      Wording(
        "\(ArchiveAttachments.figuresName) 中 \(key)（\(label)）为\(shown(listed, "空缺"))，模型中为\(shown(model, "空缺"))",
        "\(ArchiveAttachments.figuresName) has \(shown(listed, "nothing")) for \(key) (\(label)), the model \(shown(model, "nothing"))"
      ))
  }

  func figuresUnlike() -> Diagnostic {
    at(
      ArchiveExplanations.figure,
      Wording(
        "\(ArchiveAttachments.figuresName) 缺失、多余或格式不符",
        "\(ArchiveAttachments.figuresName) is missing, not due or of another form"))
  }

  private func unreadable(_ message: Wording) -> Diagnostic { at(ArchiveExplanations.unreadable, message) }

  private func at(_ code: Diagnostic.Code, _ message: Wording) -> Diagnostic {
    Diagnostic(.error, code, at: SourceLocation(file: file, line: 1, column: 1), message)
  }
}
