/// The sizes of Chinese type, 号, as word processors take them today (GB/T 9704-2012 names 2号, 3号 and 4号 of them).
public enum TypeSize {
  /// Points of 1⁄72 inch for each size's name; both the Han and the Arabic spelling are in use.
  private static let points: [String: Double] = [
    "初号": 42, "小初": 36, "一号": 26, "小一": 24, "二号": 22, "小二": 18, "三号": 16, "小三": 15, "四号": 14, "小四": 12,
    "五号": 10.5, "小五": 9, "六号": 7.5, "小六": 6.5, "七号": 5.5, "八号": 5,
    "1号": 26, "2号": 22, "3号": 16, "4号": 14, "5号": 10.5, "6号": 7.5, "7号": 5.5, "8号": 5,
  ]

  /// The size of that name, such as `三号`, `3号` or `小五`; `nil` where there is no such size.
  public static func named(_ name: String) -> Length? {
    points[name].map { .pt($0) }
  }
}
