import Diagnostics
import Glibc
import Images

/// Why a file that a model refers to cannot be used.
enum AssetFault: Error, Hashable {
  /// The folder of assets itself cannot be opened.
  case noRoot(String, Wording)
  /// The path is none below the root, and why.
  case path(Wording)
  case missing
  /// The file did not come with the model, and no folder is read.
  case notEnclosed
  /// The file, or a folder on the way, is a symbolic link.
  case link
  /// It is no regular file, but what the words say.
  case notAFile(Wording)
  case unreadable(Wording)
  case tooLarge(bytes: Int, limit: Int)
  case image(ImageFault)
  case tooManyPixels(width: Int, height: Int, limit: Int)
  /// A side is longer than pictures can be.
  case sideTooLong(Int, limit: Int)
  /// The document's files together have more bytes, or its PNG images more pixels, than a document may hold.
  case documentTooLarge(Wording)

  /// The system's refusal in words.
  static func words(for number: Int32) -> Wording {
    let english = String(cString: strerror(number))
    switch number {
    case ENOENT: return Wording("不存在", english)
    case EACCES, EPERM: return Wording("没有读取权限", english)
    case ENAMETOOLONG: return Wording("文件名过长", english)
    case ENOTDIR: return Wording("不是文件夹", english)
    default: return Wording(english, english)
    }
  }

  /// The code that names it.
  var explanation: Explanation {
    switch self {
    case .path: AssetExplanations.path
    case .missing, .noRoot, .notEnclosed: AssetExplanations.missing
    case .link: AssetExplanations.link
    case .notAFile: AssetExplanations.notAFile
    case .unreadable: AssetExplanations.unreadable
    case .tooLarge: AssetExplanations.size
    case .tooManyPixels, .sideTooLong: AssetExplanations.pixels
    case .documentTooLarge: AssetExplanations.total
    case .image(.unknownFormat), .image(.unsupported): AssetExplanations.format
    case .image(.truncated), .image(.corrupt): AssetExplanations.corrupt
    }
  }

  /// What was found and what was expected of `file`.
  func message(for file: String) -> Wording {
    let name = file.count > 80 ? "\(file.prefix(80))…" : file
    let reason = reason
    return Wording("“\(name)”\(reason.chinese)", "“\(name)”: \(reason.english)")
  }

  private var reason: Wording {
    switch self {
    case .noRoot(let path, let why):
      Wording("无法读取：素材目录“\(path)”\(why.chinese)", "the assets root “\(path)” cannot be opened: \(why.english)")
    case .path(let why):
      Wording("\(why.chinese)，应为素材目录之内的相对路径", "\(why.english); a relative path under the assets root was expected")
    case .missing:
      Wording("不存在，应为素材目录之内的PNG或JPEG文件", "no such file; a PNG or JPEG file under the assets root was expected")
    case .notEnclosed:
      Wording(
        "没有随模型送来，应为随模型送来的PNG或JPEG文件", "it did not come with the model; a PNG or JPEG file sent with it was expected")
    case .link: Wording("是符号链接或经过符号链接，应为普通文件", "it is, or leads through, a symbolic link; a regular file was expected")
    case .notAFile(let kind): Wording("是\(kind.chinese)，应为普通文件", "it is \(kind.english); a regular file was expected")
    case .unreadable(let why): Wording("无法读取：\(why.chinese)", "it cannot be read: \(why.english)")
    case .tooLarge(let bytes, let limit):
      Wording("有\(bytes)字节，应不超过\(limit)字节", "it has \(bytes) bytes; at most \(limit) are allowed")
    case .tooManyPixels(let width, let height, let limit):
      Wording(
        "有\(width)×\(height)像素，应不超过\(limit)像素", "it has \(width) × \(height) pixels; at most \(limit) are allowed")
    case .sideTooLong(let side, let limit):
      Wording("一边长\(side)像素，应不超过\(limit)像素", "a side has \(side) pixels; at most \(limit) are allowed")
    case .documentTooLarge(let why): why
    case .image(let fault): Self.words(for: fault)
    }
  }

  private static func words(for fault: ImageFault) -> Wording {
    switch fault {
    case .unknownFormat: Wording("不是PNG或JPEG图像", "it is no PNG or JPEG image")
    case .unsupported(let kind):
      Wording(
        "是不支持的图像（\(kind)），应为PNG或基线、渐进式JPEG", "\(kind) is not supported; PNG, baseline or progressive JPEG was expected")
    case .truncated: Wording("不完整：文件在图像结束之前中断", "it ends before its image does")
    case .corrupt(let what): Wording("已损坏（\(what)）", "it is damaged (\(what))")
    }
  }
}
