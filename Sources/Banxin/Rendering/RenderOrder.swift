/// What a `RenderingPool` is to render, and within which time.
public struct RenderOrder: Sendable {
  /// The model.
  public var model: ModelSource
  /// What its files are.
  public var format = RenderFormat.pdf
  /// What a PDF is made for.
  public var profile: PDFProfile = .archive(attachesSource: true)
  /// The resolution of PNG images.
  public var dotsPerInch = 150
  /// The one page to draw as an image, from 1; `nil` for all.
  public var page: Int?
  /// Whether warnings stop the work as errors do.
  public var isStrict = false
  /// When the work is given up, the time in the queue counted; `nil` for never.
  public var deadline: ContinuousClock.Instant?

  /// An order for an archive of that model.
  public init(_ model: ModelSource) {
    self.model = model
  }
}
