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
    environment.layoutsFolder = try Self.folder(options.layouts, or: InstalledFolders.layouts, named: "layouts")
    environment.fontsFolder = try Self.folder(options.fonts, or: InstalledFolders.fonts, named: "fonts")
    environment.assetsRoot = try Text.value(options.assets, named: "options.assets")
    self.environment = environment
    let processors = min(256, ProcessInfo.processInfo.activeProcessorCount)
    threadCount = try Choice.number(options.threads, or: processors, in: 1...256, named: "options.threads")
    waitingLimit = try Choice.number(options.waiting, or: 1024, in: 1...65_536, named: "options.waiting")
  }

  /// The folder that is named, or the installed one: never one of the current folder's, which is anybody's.
  private static func folder(
    _ named: UnsafePointer<CChar>?, or installed: String?, named name: String
  ) throws(CallFault) -> String {
    if let path = try Text.value(named, named: "options.\(name)") ?? installed { return path }
    throw .installation(Wording("没有安装“\(name)”，也没有指明文件夹", "no folder of \(name) is installed, and none is named"))
  }
}
