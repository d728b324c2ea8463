import Banxin
import Diagnostics
import HTTPTypes
import Hummingbird

/// How a model is to be rendered: by the `Accept` header and the address's parameters.
struct RenderOptions: Sendable {
  /// What a PDF is made for, as the address names it.
  enum Profile: String, CaseIterable {
    case archive, plain
  }

  /// The resolutions that are offered: A4 at 300 dots an inch takes 35 MB while it is drawn.
  static let resolutions = 18...300

  /// What is sent: PDF or PNG.
  let type: MediaType
  /// The page of an image, from 1.
  let page: Int?
  private let profile: PDFProfile
  private let dotsPerInch: Int
  private let isStrict: Bool

  /// - Parameter types: What the address offers, the first by default.
  init(_ request: Request, offering types: [MediaType] = [.pdf, .png]) throws(Problem) {
    guard let type = Acceptance(request.headers[.accept]).best(of: types) else { throw .notAcceptable(types) }
    let isImage = type == .png
    var query = Query(
      request.uri.query, taking: types.contains(.png) ? Self.names.union(["page", "dpi"]) : Self.names)
    _ = query.choice("lang", of: Wording.Language.self)
    let profile = query.choice("profile", of: Profile.self)
    let attachesSource = query.flag("source") ?? true
    isStrict = query.flag("strict") ?? false
    dotsPerInch = query.number("dpi", in: Self.resolutions) ?? 150
    let page = query.number("page", in: 1...100_000)
    try query.check()
    self.type = type
    self.page = isImage ? page ?? 1 : nil
    self.profile = profile == .plain ? .plain : .archive(attachesSource: attachesSource)
  }

  private static let names: Set<String> = ["lang", "profile", "source", "strict"]

  /// The order for a model.
  func order(of model: ModelSource, deadline: ContinuousClock.Instant) -> RenderOrder {
    var order = RenderOrder(model)
    order.format = type == .png ? .png : .pdf
    order.profile = profile
    order.dotsPerInch = dotsPerInch
    order.page = page
    order.isStrict = isStrict
    order.deadline = deadline
    return order
  }
}
