import Diagnostics
import Hummingbird
import Logging
import NIOCore

/// What a request carries along on its way.
struct ServiceContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel
  /// The request's number: the client's own, or one of ours.
  var requestID = ""
  /// The language of what is said.
  var language = Wording.Language.chinese

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }
}
