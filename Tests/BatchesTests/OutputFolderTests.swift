import Glibc
import TestSupport
import Testing

@testable import Batches

@Suite struct `The folder that a batch writes to` {
  private let place = TemporaryFolder()

  private func name(_ path: String) throws -> OutputName { try OutputName(forModelAt: path) }

  @Test func `takes files whole, in the place of older ones, in folders of their own`() throws {
    let folder = try OutputFolder(path: place.path + "/new/output")
    try folder.write([1, 2, 3], to: name("a/b/c.yaml"))
    try folder.write([4], to: name("a/b/c.yaml"))
    #expect(place.files == ["new/output/a/b/c.pdf"])
    #expect(folder.bytes(of: try name("a/b/c.yaml"), limit: 10) == [4])
    #expect(folder.bytes(of: try name("a/b/c.yaml"), limit: 0) == nil)
    #expect(folder.bytes(of: try name("a/none.yaml"), limit: 10) == nil)
  }

  @Test func `leaves nothing of a file that did not come to its end`() throws {
    let descriptor = open(place.path, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    do {
      let partial = try PartialFile(in: descriptor)
      try partial.write([1, 2, 3])
    }
    #expect(place.files == [])
  }

  @Test func `is swept of what dead writers left, not of what living ones write`() throws {
    let dead = place.write([1], to: PartialFile.prefix + "dead" + PartialFile.suffix)
    let living = place.write([2], to: PartialFile.prefix + "living" + PartialFile.suffix)
    let file = open(living, O_RDONLY)
    defer { close(file) }
    #expect(flock(file, LOCK_EX | LOCK_NB) == 0)
    try OutputFolder(path: place.path).write([3], to: name("a.yaml"))
    #expect(access(dead, F_OK) != 0 && access(living, F_OK) == 0)
  }

  @Test func `follows no link on the way, nor at its end`() throws {
    place.makeFolder("output")
    place.makeFolder("elsewhere")
    symlink(place.path + "/elsewhere", place.path + "/output/a")
    let folder = try OutputFolder(path: place.path + "/output")
    #expect(throws: OutputFolder.Fault.self) { try folder.write([1], to: name("a/b.yaml")) }
    let file = place.write([1, 2], to: "elsewhere/mine")
    symlink(file, place.path + "/output/c.pdf")
    #expect(folder.bytes(of: try name("c.yaml"), limit: 10) == nil)
    try folder.write([3], to: name("c.yaml"))
    #expect(place.bytes(of: "elsewhere/mine") == [1, 2])
    #expect(place.bytes(of: "output/c.pdf") == [3])
  }
}
