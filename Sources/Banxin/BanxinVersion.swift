/// The program's version.
public enum BanxinVersion {
  /// Semantic version, as printed by `banxin --version` and written into files.
  public static let current = "0.1.0"
}
