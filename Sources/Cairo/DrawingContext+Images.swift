internal import CCairo

/// Where a picture is drawn: three corners of the box that it fills, in the drawing's own units.
public struct PicturePlace: Hashable, Sendable {
  /// A corner.
  public struct Corner: Hashable, Sendable {
    /// From the left.
    public var x: Double
    /// From the top.
    public var y: Double

    /// A corner at those distances from the top left.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Where its first pixel stands.
  public var first: Corner
  /// Where its first row ends.
  public var rowEnd: Corner
  /// Where its last row begins.
  public var lastRow: Corner

  /// A box, upright or turned by quarters.
  public init(first: Corner, rowEnd: Corner, lastRow: Corner) {
    self.first = first
    self.rowEnd = rowEnd
    self.lastRow = lastRow
  }
}

extension DrawingContext {
  /// Draws a picture over what is there.
  ///
  /// - Parameters:
  ///   - picture: The picture.
  ///   - place: The box that it fills; its pixels are blended where they are drawn in another size.
  public func draw(_ picture: RasterImage, at place: PicturePlace) {
    cairo_save(pointer)
    defer { cairo_restore(pointer) }
    let (width, height) = (Double(picture.width), Double(picture.height))
    var matrix = cairo_matrix_t(
      xx: (place.rowEnd.x - place.first.x) / width, yx: (place.rowEnd.y - place.first.y) / width,
      xy: (place.lastRow.x - place.first.x) / height, yy: (place.lastRow.y - place.first.y) / height,
      x0: place.first.x, y0: place.first.y)
    cairo_transform(pointer, &matrix)
    cairo_rectangle(pointer, 0, 0, width, height)
    cairo_clip(pointer)
    cairo_set_source_surface(pointer, picture.pointer, 0, 0)
    let source = cairo_get_source(pointer)
    cairo_pattern_set_filter(source, CAIRO_FILTER_GOOD)
    // Without it the edge pixels of a picture drawn smaller or larger blend with nothing.
    cairo_pattern_set_extend(source, CAIRO_EXTEND_PAD)
    cairo_paint(pointer)
  }
}
