public import Diagnostics

/// The rules behind findings about the service's settings.
public enum ServerExplanations {
  static let key = Explanation(
    "SERVER-KEY", rule: Wording("服务设置只用已知的名称", "settings of the service have known names"),
    remedy: Wording("用 banxin serve --help 查看各项设置", "banxin serve --help lists them"))
  static let value = Explanation(
    "SERVER-VALUE", rule: Wording("服务设置的值须在允许的范围之内", "settings of the service have values within their bounds"))
  static let door = Explanation(
    "SERVER-DOOR",
    rule: Wording(
      "不设访问令牌时，服务只监听本机回环地址", "without an access token the service listens on loopback alone"),
    remedy: Wording(
      "用 --token-file 或 --token-variable 指定令牌，或监听 127.0.0.1",
      "name a token by --token-file or --token-variable, or listen on 127.0.0.1"))
  static let token = Explanation(
    "SERVER-TOKEN",
    rule: Wording(
      "访问令牌至少16个字符，由可见的ASCII字符组成，不写在命令行上",
      "an access token has at least 16 characters, visible ASCII ones, and does not stand on the command line"),
    remedy: Wording("例如 openssl rand -hex 32 > token", "for instance: openssl rand -hex 32 > token"))

  /// All of them.
  public static let all = [key, value, door, token]
}
