public import Diagnostics

extension Diagnostic.Code {
  /// A role that no installed font can set.
  public static let fontRoleWithoutFace: Diagnostic.Code = "FONT-ROLE"
  /// A font file that is not what the manifest says.
  public static let fontFile: Diagnostic.Code = "FONT-FILE"
}

/// The explanations of this target's codes.
public enum RenderingExplanations {
  /// One explanation for each code.
  public static let all: [Explanation] = [
    Explanation(
      .fontRoleWithoutFace,
      rule: Wording("每个字体角色至少有一个可用的字体", "every role of type has at least one font that is there"),
      clause: Wording("GB/T 9704-2012 5.2.2、7.3.1、7.3.3", "GB/T 9704-2012 5.2.2, 7.3.1, 7.3.3"),
      remedy: Wording(
        "运行 make fonts（安装的软件包：banxin-fonts-install）安装开源字体，或将清单所列的字体文件放入 Fonts/licensed/",
        "run make fonts (from a package: banxin-fonts-install) for the free fonts, or put a font that the manifest names into Fonts/licensed/"
      )),
    Explanation(
      .fontFile,
      rule: Wording("字体文件应与清单所列的字节数和 SHA-256 一致", "a font file has the size and the SHA-256 that the manifest lists"),
      remedy: Wording(
        "运行 make fonts（或 banxin-fonts-install）重新安装", "run make fonts, or banxin-fonts-install, to install it again")),
  ]
}
