public import Diagnostics
internal import Glibc

/// The system's refusals in words, for people.
public enum SystemWords {
  /// What an error number means.
  public static func words(for number: Int32) -> Wording {
    let chinese =
      switch number {
      case ENOENT: "文件不存在"
      case EACCES, EPERM: "没有权限"
      case EISDIR: "这是文件夹"
      case ENOTDIR: "路径中有一段不是文件夹"
      case ELOOP: "路径中有符号链接"
      case ENAMETOOLONG: "名称过长"
      case ENOSPC, EDQUOT: "存储空间已满"
      case EROFS: "只读的文件系统"
      case EPIPE: "读取的一方已关闭"
      default: String(cString: strerror(number))
      }
    return Wording(chinese, String(cString: strerror(number)))
  }
}
