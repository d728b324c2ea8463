import Banxin

/// The version as a C string that stays.
enum InterfaceVersion {
  // Written once and never freed or changed, so that any thread may read it.
  nonisolated(unsafe) static let text: UnsafePointer<CChar> = {
    let version = BanxinVersion.current.utf8CString
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: version.count)
    for (index, byte) in version.enumerated() { memory[index] = byte }
    return UnsafePointer(memory)
  }()
}
