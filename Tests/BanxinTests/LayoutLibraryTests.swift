import Banxin
import Foundation
import TestSupport
import Testing

@Suite struct `The layouts' library` {
  @Test func `reads a layout once`() throws {
    let folder = TemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let layouts = folder.path + "/Layouts"
    try FileManager.default.copyItem(atPath: PackageFolder.root + "/Layouts", toPath: layouts)
    let library = LayoutLibrary(folder: layouts)
    #expect(library.package(named: "annual-report-2021").package != nil)
    try FileManager.default.removeItem(atPath: layouts + "/annual-report-2021/form.yaml")
    #expect(library.package(named: "annual-report-2021").package != nil)
    #expect(LayoutLibrary(folder: layouts).package(named: "annual-report-2021").package == nil)
  }

  @Test func `remembers nothing of a name that it has no folder for`() throws {
    let folder = TemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let library = LayoutLibrary(folder: folder.path)
    #expect(library.package(named: "annual-report-2021").package == nil)
    try FileManager.default.copyItem(
      atPath: PackageFolder.root + "/Layouts/annual-report-2021", toPath: folder.path + "/annual-report-2021")
    try FileManager.default.copyItem(
      atPath: PackageFolder.root + "/Layouts/gbt9704-2012", toPath: folder.path + "/gbt9704-2012")
    #expect(library.package(named: "annual-report-2021").package != nil)
  }
}
