import Diagnostics

/// A structure of the caller's, whose first member says how large it is.
enum SizedStructure {
  /// No version of the interface will have a larger one: a size beyond it was never set.
  private static let largest = 4096

  /// A copy of it.
  ///
  /// A caller with a later header hands in more than is known here; that is taken only as long as it asks for nothing.
  static func copy<Structure: BitwiseCopyable>(
    of pointer: UnsafePointer<Structure>, named name: String
  ) throws(CallFault) -> Structure {
    let start = UnsafeRawPointer(pointer)
    let size = start.loadUnaligned(as: Int.self)
    let known = MemoryLayout<Structure>.stride
    guard (known...largest).contains(size) else {
      throw .argument(
        "\(name).struct_size", Wording("是\(size)，应为\(known)", "is \(size); \(known) was expected"))
    }
    guard UnsafeRawBufferPointer(start: start + known, count: size - known).allSatisfy({ $0 == 0 }) else {
      throw .argument(name, Wording("含有本版本没有的成员", "sets members that this version does not have"))
    }
    return start.loadUnaligned(as: Structure.self)
  }
}
