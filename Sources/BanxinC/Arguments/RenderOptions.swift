import Banxin
import CBanxin
import Diagnostics

/// What a document is to be rendered as.
struct RenderOptions {
  private static let formats: [RenderFormat] = [.pdf, .png, .svg]
  private static let profiles: [PDFProfile] = [.archive, .archive(attachesSource: false), .plain]

  private let options: banxin_render_options

  init(_ pointer: UnsafePointer<banxin_render_options>?) throws(CallFault) {
    if let pointer {
      options = try SizedStructure.copy(of: pointer, named: "options")
    } else {
      options = banxin_render_options()
    }
  }

  /// The number of the findings' language.
  var language: UInt32 { options.language }

  /// An order for that model; its time runs from now.
  func order(for source: ModelSource) throws(CallFault) -> RenderOrder {
    var order = RenderOrder(source)
    order.format = try Choice.value(options.format, of: Self.formats, named: "options.format")
    order.profile = try Choice.value(options.profile, of: Self.profiles, named: "options.profile")
    order.dotsPerInch = try Choice.number(
      options.dots_per_inch, or: 150, in: 18...1200, named: "options.dots_per_inch")
    order.isStrict = try Choice.flag(options.strict, named: "options.strict")
    _ = try Choice.value(options.reserved, of: [0], named: "options.reserved")
    if order.format.isOneFileAPage { order.page = max(1, Int(options.page)) }
    if options.time_limit > 0 { order.deadline = .now + .milliseconds(Int(options.time_limit)) }
    return order
  }
}
