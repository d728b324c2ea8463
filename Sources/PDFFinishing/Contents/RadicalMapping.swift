/// Takes Kangxi radicals out of a font's ToUnicode map (ISO 32000-1 9.10.3).
///
/// In Han fonts a radical and its ideograph share a glyph: U+2FAC and U+96E8 雨. Where several glyphs are drawn for several
/// characters at once Cairo looks the character up by the glyph, and takes the first that the font has, the radical.
/// Readers that do not mind ActualText, such as Poppler's structure text, would then read characters that nobody wrote.
enum RadicalMapping {
  /// The ideographs of U+2F00 to U+2FD5, by their compatibility decompositions (Unicode, block Kangxi Radicals).
  private static let ideographs = Array(
    """
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾\
    干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生\
    用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷\
    豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻\
    黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
    """.unicodeScalars)

  /// The map with ideographs; `nil` where it has no radicals.
  static func corrected(_ map: [UInt8]) -> [UInt8]? {
    var scanner = ContentScanner(map)
    var corrected = map
    while scanner.next() {
      let operands = scanner.operands
      let step = scanner.isOperator("endbfchar") ? 2 : scanner.isOperator("endbfrange") ? 3 : 0
      guard step > 0 else { continue }
      for index in stride(from: step - 1, to: operands.count, by: step) {
        guard let ideograph = ideograph(for: scanner.string(operands[index])) else { continue }
        corrected.replaceSubrange(operands[index].range, with: Array("<\(hexadecimal(ideograph))>".utf8))
      }
    }
    return corrected == map ? nil : corrected
  }

  private static func ideograph(for text: [UInt8]) -> Unicode.Scalar? {
    guard text.count == 2, text[0] == 0x2F, Int(text[1]) < ideographs.count else { return nil }
    return ideographs[Int(text[1])]
  }

  /// Four digits, as many as the radical's: places in the map stay where they are.
  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
