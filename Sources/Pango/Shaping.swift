internal import CPango

/// One glyph as Pango shaped it.
public struct PangoShapedGlyph: Hashable, Sendable {
  /// What stands for the character.
  public enum Form: Hashable, Sendable {
    /// A glyph of the face.
    case glyph(UInt32)
    /// Nothing: the character is a control or a selector that shows no shape.
    case invisible
    /// The face lacks the character.
    case missing
  }

  /// What stands for the character.
  public var form: Form
  /// How far the pen moves on, in pt.
  public var advanceInPoints: Double
  /// How far right of the pen it is drawn, in pt.
  public var xOffsetInPoints: Double
  /// How far below the pen it is drawn, in pt.
  public var yOffsetInPoints: Double
  /// The first byte, in the text's UTF-8, of the cluster that it belongs to.
  public var cluster: Int
}

/// What OpenType features a text is shaped with.
public enum ShapingFeatures: Hashable, Sendable, CaseIterable {
  /// Chinese: every character keeps the width that the face gives its em-box.
  case han
  /// Latin letters and digits: kerned, without ligatures, so that every letter stays one to copy and to read aloud.
  case western

  /// In the syntax of CSS `font-feature-settings`, as Pango reads it.
  var setting: String {
    switch self {
    case .han: "kern=0,halt=0,palt=0,chws=0,liga=0,clig=0,dlig=0"
    case .western: "kern=1,halt=0,palt=0,chws=0,liga=0,clig=0,dlig=0"
    }
  }
}

extension Font {
  /// The glyphs of `text`, left to right.
  ///
  /// Pango itemises the text by script and shapes each item; no other face is ever tried.
  public func shape(_ text: String, features: ShapingFeatures) -> [PangoShapedGlyph] {
    select()
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return [] }
        return shape(start, count: Int32(characters.count), features: features)
      }
    }
  }

  private func shape(
    _ start: UnsafePointer<CChar>, count: Int32, features: ShapingFeatures
  ) -> [PangoShapedGlyph] {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    pango_attr_list_insert(attributes, pango_attr_fallback_new(0))
    pango_attr_list_insert(attributes, pango_attr_font_features_new(features.setting))
    let items = pango_itemize(context, start, 0, count, attributes, nil)
    let glyphs = pango_glyph_string_new()
    defer { pango_glyph_string_free(glyphs) }
    var shaped: [PangoShapedGlyph] = []
    var link = items
    while let item = link?.pointee.data?.assumingMemoryBound(to: PangoItem.self) {
      pango_shape_with_flags(
        start + Int(item.pointee.offset), item.pointee.length, start, count, &item.pointee.analysis, glyphs,
        PANGO_SHAPE_NONE)
      if let glyphs { Self.append(glyphs.pointee, from: item.pointee, to: &shaped) }
      pango_item_free(item)
      link = link?.pointee.next
    }
    g_list_free(items)
    return shaped
  }

  private static func append(_ glyphs: PangoGlyphString, from item: PangoItem, to shaped: inout [PangoShapedGlyph]) {
    // A right-to-left item comes in visual order; Banxin's text is left to right, and so is read by cluster.
    for index in 0..<Int(glyphs.num_glyphs) {
      let info = glyphs.glyphs[index]
      shaped.append(
        PangoShapedGlyph(
          form: form(of: info.glyph), advanceInPoints: Double(info.geometry.width) / Double(PANGO_SCALE),
          xOffsetInPoints: Double(info.geometry.x_offset) / Double(PANGO_SCALE),
          yOffsetInPoints: Double(info.geometry.y_offset) / Double(PANGO_SCALE),
          cluster: Int(item.offset) + Int(glyphs.log_clusters[index])))
    }
  }

  private static func form(of glyph: PangoGlyph) -> PangoShapedGlyph.Form {
    let empty: PangoGlyph = 0x0FFF_FFFF  // PANGO_GLYPH_EMPTY, a macro that Swift does not see
    let unknown: PangoGlyph = 0x1000_0000  // PANGO_GLYPH_UNKNOWN_FLAG
    if glyph == empty { return .invisible }
    return glyph & unknown != 0 || glyph == 0 ? .missing : .glyph(glyph)
  }
}
