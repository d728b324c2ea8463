import Banxin
import CBanxin
import Diagnostics
import Foundation

/// How an engine is to be made.
struct EngineOptions {
  /// Folders and bounds.
  let environment: Banxin.Environment
  /// How many documents are set at once.
  let threadCount: Int
  /// How many calls may wait beside them.
  let waitingLimit: Int

  init(_ pointer: UnsafePointer<banxin_engine_options>?) throws(CallFault) {
    let options: banxin_engine_options
    if let pointer {
      options = try SizedStructure.copy(of: pointer, named: "options")
    } else {
      options = banxin_engine_options()
    }
    var environment = Banxin.Environment()
    if let layouts = try Text.value(options.layouts, named: "options.layouts") { environment.layoutsFolder = layouts }
    if let fonts = try Text.value(options.fonts, named: "options.fonts") { environment.fontsFolder = fonts }
    environment.assetsRoot = try Text.value(options.assets, named: "options.assets")
    self.environment = environment
    let processors = min(256, ProcessInfo.processInfo.activeProcessorCount)
    threadCount = try Choice.number(options.threads, or: processors, in: 1...256, named: "options.threads")
    waitingLimit = try Choice.number(options.waiting, or: 1024, in: 1...65_536, named: "options.waiting")
  }
}
