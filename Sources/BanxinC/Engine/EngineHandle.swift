/// An engine as C programs hold it: a pointer that keeps it alive until it is released.
enum EngineHandle {
  static func make(_ engine: Engine) -> OpaquePointer { OpaquePointer(Unmanaged.passRetained(engine).toOpaque()) }

  /// The engine, which stays the caller's.
  static func engine(_ handle: OpaquePointer?) throws(CallFault) -> Engine {
    guard let handle else { throw .missing("engine") }
    return Unmanaged<Engine>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue()
  }

  /// Takes the engine back; the handle is no more.
  static func release(_ handle: OpaquePointer) -> Engine {
    Unmanaged<Engine>.fromOpaque(UnsafeRawPointer(handle)).takeRetainedValue()
  }
}
