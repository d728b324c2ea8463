internal import CHarfBuzz

extension FaceMetrics {
  /// Reads the tables `head`, `hhea`, `OS/2`, `post` and `name`; tables that are absent count as zeros.
  init(_ face: OpenFace) {
    let head = FontBytes(face.table("head"))
    let style = FontBytes(face.table("OS/2"))
    let post = FontBytes(face.table("post"))
    let box = BoundingBox(
      left: head.signed16(at: 36), bottom: head.signed16(at: 38), right: head.signed16(at: 40),
      top: head.signed16(at: 42))
    self.init(
      unitsPerEm: face.unitsPerEm,
      ascent: face.metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER) ?? box.top,
      descent: face.metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER) ?? box.bottom,
      capHeight: face.metric(HB_OT_METRICS_TAG_CAP_HEIGHT) ?? box.top,
      boundingBox: box,
      italicAngle: Double(post.signed16(at: 4)) + Double(post.unsigned16(at: 6)) / 65536,
      isSerif: Self.isSerif(style),
      isFixedPitch: post.unsigned16(at: 12) != 0 || post.unsigned16(at: 14) != 0,
      stemV: Self.stemWidth(ofWeight: style.unsigned16(at: 4)) * face.unitsPerEm / 1000,
      postScriptName: face.postScriptName)
  }

  /// OpenType `sFamilyClass`: 1–5 and 7 are serif classes, 8 is sans serif; else PANOSE's serif style: 2–10.
  private static func isSerif(_ style: FontBytes) -> Bool {
    let familyClass = style.unsigned16(at: 30) >> 8
    if familyClass != 0 { return (1...5).contains(familyClass) || familyClass == 7 }
    return style.unsigned8(at: 32) == 2 && (2...10).contains(style.unsigned8(at: 33))
  }

  /// In thousandths of an em: 50 at the lightest weight, 100, to 220 at the heaviest, 900; regular weight where none is told.
  private static func stemWidth(ofWeight weight: Int) -> Int {
    let weight = weight == 0 ? 400 : min(max(weight, 100), 900)
    return 50 + (weight - 100) * 170 / 800
  }
}
