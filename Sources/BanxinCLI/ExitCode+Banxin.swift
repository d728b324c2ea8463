import ArgumentParser

/// The exit codes of the command line, after sysexits.h.
extension ExitCode {
  /// 65: the data is wrong.
  static let wrongData = ExitCode(65)
  /// 66: an input cannot be read.
  static let noInput = ExitCode(66)
  /// 70: a fault of ours.
  static let internalFault = ExitCode(70)
  /// 73: an output cannot be written, or an address cannot be listened on.
  static let cannotWrite = ExitCode(73)
  /// 130: interrupted.
  static let interrupted = ExitCode(130)
}
