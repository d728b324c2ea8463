public import Diagnostics

/// The rules behind the findings about seals and images.
public enum AssetExplanations {
  /// All of them.
  public static let all = [
    path, missing, link, notAFile, unreadable, size, format, corrupt, pixels, total, diameter, opaque, further,
  ]

  static let path = Explanation(
    "ASSET-PATH",
    rule: Wording(
      "印章和图片写作素材目录之内的相对路径，不含“..”，不是网址。",
      "Seals and images are relative paths under the assets root, without “..”, and no addresses."),
    remedy: Wording("把文件放入素材目录，写作 images/hall.png。", "Put the file under the assets root; write images/hall.png."))
  static let missing = Explanation(
    "ASSET-MISSING", rule: Wording("印章和图片文件必须存在。", "Files of seals and images exist."),
    remedy: Wording(
      "核对文件名；素材目录默认是模型所在的文件夹，可用 --assets 指定。",
      "Check the name; the assets root is the model's folder unless --assets names another."))
  static let link = Explanation(
    "ASSET-LINK",
    rule: Wording("不经过符号链接读取文件，以免读到素材目录之外。", "No symbolic link is followed, for it may lead out of the assets root."),
    remedy: Wording("用文件本身代替链接。", "Replace the link by the file."))
  static let notAFile = Explanation(
    "ASSET-KIND",
    rule: Wording(
      "印章和图片必须是普通文件，不是文件夹、管道或设备。", "Seals and images are regular files, no folders, pipes or devices."))
  static let unreadable = Explanation(
    "ASSET-UNREADABLE", rule: Wording("印章和图片文件必须可读。", "Files of seals and images can be read."),
    remedy: Wording("检查文件权限。", "Check the file's permissions."))
  static let size = Explanation(
    "ASSET-SIZE", rule: Wording("一个图像文件不超过64 MiB（可调）。", "An image file has at most 64 MiB (adjustable)."),
    remedy: Wording("缩小图像后再引用。", "Make the image smaller."))
  static let format = Explanation(
    "ASSET-FORMAT",
    rule: Wording(
      "图像是PNG或JPEG（基线、渐进式，每样本8位），由内容判定，与扩展名无关。",
      "An image is PNG or JPEG (baseline or progressive, 8 bits a sample), told by its content, not its name."),
    remedy: Wording("用看图软件另存为PNG或JPEG。", "Save the image as PNG or JPEG."))
  static let corrupt = Explanation(
    "ASSET-CORRUPT", rule: Wording("图像文件必须完整无损。", "An image file is whole and sound."),
    remedy: Wording("重新复制或导出该文件。", "Copy or export the file again."))
  static let pixels = Explanation(
    "ASSET-PIXELS",
    rule: Wording(
      "一幅图像不超过4000万像素（可调），每边不超过32767像素。",
      "An image has at most 40 million pixels (adjustable) and 32,767 a side."),
    remedy: Wording(
      "缩小图像：排满版心宽度、每英寸300点只需1843像素。", "Make it smaller: 1,843 pixels fill the type area's width at 300 an inch."))
  static let total = Explanation(
    "ASSET-TOTAL",
    rule: Wording(
      "一份文件的图像合计不超过512 MiB，其中PNG合计不超过2亿像素（可调）。",
      "The images of a document have at most 512 MiB together, those in PNG 200 million pixels (adjustable)."),
    remedy: Wording("缩小图像，照片用JPEG。", "Make the images smaller; use JPEG for photographs."))
  static let diameter = Explanation(
    "ASSET-SEAL-DIAMETER",
    rule: Wording("印章直径在10 mm至60 mm之间。", "A seal's diameter is from 10 mm to 60 mm."),
    clause: Wording("国发〔1999〕25号：国务院印章60 mm，为最大", "国发〔1999〕25号: the State Council's, of 60 mm, is the largest"),
    remedy: Wording("写印章的实际直径，如 42mm。", "Write the seal's real diameter, such as 42mm."))
  static let opaque = Explanation(
    "ASSET-SEAL-OPAQUE",
    rule: Wording(
      "印章图像的底应当透明；不透明的，其白色按透明排印，以免盖住署名和日期。",
      "A seal's image is transparent around its strokes; in another, white is set as transparent, so as not to hide name "
        + "and date."),
    remedy: Wording("把印章另存为透明底的PNG。", "Save the seal as a PNG with a transparent ground."))
  static let further = Explanation(
    "ASSET-FURTHER",
    rule: Wording("图像的问题逐条列出的有上限，其余只报总数。", "Findings about images are listed up to a bound; the rest are counted."))
}
