import ArgumentParser
import Banxin

/// Reads the PDF that a subcommand is about.
struct ArchiveInput {
  let path: String
  let terminal: Terminal

  /// The file's bytes; a file that cannot be read ends the run.
  func bytes() throws -> [UInt8] {
    let (bytes, fault) = ArchiveReader.read(path)
    if let bytes { return bytes }
    fault.map { terminal.show([$0.finding]) }
    throw fault?.isUnreadable == true ? ExitCode.noInput : .wrongData
  }
}
