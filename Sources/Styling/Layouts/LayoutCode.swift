public import Diagnostics

extension Diagnostic.Code {
  /// Something in a layout's own files is wrong.
  public static let layout: Diagnostic.Code = "LAYOUT-FILE"
}

/// The explanations of this target's codes.
public enum StylingExplanations {
  /// Every explanation.
  public static let all: [Explanation] = [
    Explanation(
      .layout,
      rule: Wording("版式目录中的 layout.yaml 必须符合其语法", "a layout.yaml must keep to the grammar of layouts"),
      remedy: Wording("按提示改正版式文件；随附的版式无需改动", "mend the layout's file where the finding points")),
    Explanation(
      .fontManifest,
      rule: Wording("Fonts/manifest.yaml 必须符合其语法", "Fonts/manifest.yaml must keep to its grammar"),
      remedy: Wording("按提示改正字体清单；随附的清单无需改动", "mend the manifest where the finding points")),
  ]
}
