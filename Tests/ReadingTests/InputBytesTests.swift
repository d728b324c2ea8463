import Diagnostics
import Foundation
import Reading
import Testing

@Suite struct `Reading files` {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func `a file is read under the name it is given`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "模型.yaml").path
      try Data("a: [".utf8).write(to: URL(filePath: path))
      let (_, findings) = try ModelFileReader().read(path: path, named: "模型.yaml")
      #expect(findings.first?.location?.file == "模型.yaml")
    }
  }

  @Test func `a file beyond the bound is refused unread`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "big.yaml").path
      FileManager.default.createFile(atPath: path, contents: nil)
      // A hole of a tebibyte: reading it would take minutes.
      try FileHandle(forWritingTo: URL(filePath: path)).truncate(atOffset: 1 << 40)
      let (value, findings) = try ModelFileReader().read(path: path)
      #expect(value == nil)
      #expect(findings.map(\.code) == ["READ-SIZE"])
    }
  }

  @Test func `what cannot be read is told from what is wrong`() throws {
    try withFolder { folder in
      let pipe = folder.appending(path: "pipe.yaml").path
      #expect(mkfifo(pipe, 0o600) == 0)
      for path in [folder.path, folder.path + "/absent.yaml", pipe, "a\0b"] {
        #expect(throws: UnreadableFile.self) { try ModelFileReader().read(path: path) }
      }
    }
  }
}
