public import Diagnostics

/// The explanations of what is said to programs that call the library from C.
public enum CallExplanations {
  /// An argument is missing or out of its range.
  public static let argument: Diagnostic.Code = "CALL-ARGUMENT"
  /// Layouts or fonts are missing.
  public static let installation: Diagnostic.Code = "CALL-INSTALLATION"
  /// As many calls wait as may.
  public static let busy: Diagnostic.Code = "CALL-BUSY"
  /// Something failed that is no one's fault but the library's, or the machine's.
  public static let fault: Diagnostic.Code = "CALL-FAULT"

  /// Every explanation.
  public static let all: [Explanation] = [
    Explanation(
      argument,
      rule: Wording("调用程序按 banxin.h 给出参数", "the calling program gives its arguments as banxin.h says"),
      remedy: Wording("修改调用程序", "correct the calling program")),
    Explanation(
      installation,
      rule: Wording("版式和字体已安装", "layouts and fonts are installed"),
      remedy: Wording("运行 banxin-fonts-install，或指明文件夹", "run banxin-fonts-install, or name the folders")),
    Explanation(
      busy,
      rule: Wording("等待的调用不超过引擎的上限", "no more calls wait than the engine lets wait"),
      remedy: Wording("稍后再试，或增加线程", "try again later, or give the engine more threads")),
    Explanation(
      fault,
      rule: Wording("绘制页面、整理PDF不失败", "drawing pages and finishing PDFs do not fail"),
      remedy: Wording("检查内存和字体文件；仍然失败请报告", "look at memory and font files; report what still fails")),
  ]
}
