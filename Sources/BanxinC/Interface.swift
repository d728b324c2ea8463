import Banxin
public import CBanxin

// The functions of banxin.h, which documents them; the compiler holds these against it. Each empties what it is to fill,
// takes its arguments in and hands them on: what is done stands in the folders beside this file.

/// See banxin.h.
@c @implementation
public func banxin_version() -> UnsafePointer<CChar> { InterfaceVersion.text }

/// See banxin.h.
@c @implementation
public func banxin_create(
  _ options: UnsafePointer<banxin_engine_options>?, _ engine: UnsafeMutablePointer<OpaquePointer?>?,
  _ findings: UnsafeMutablePointer<banxin_buffer>?
) -> CInt {
  engine?.pointee = nil
  return Call(findings: findings, language: 0).answer { () throws(CallFault) in
    guard let engine else { throw .missing("engine") }
    engine.pointee = EngineHandle.make(try Engine(EngineOptions(options)))
    return Answer([])
  }
}

/// See banxin.h.
@c @implementation
public func banxin_destroy(_ engine: OpaquePointer?) {
  if let engine { EngineHandle.release(engine).end() }
}

/// See banxin.h.
@c @implementation
public func banxin_check(
  _ engine: OpaquePointer?, _ model: UnsafePointer<banxin_model>?, _ strict: UInt32, _ language: UInt32,
  _ findings: UnsafeMutablePointer<banxin_buffer>?
) -> CInt {
  Call(findings: findings, language: language).answer { () throws(CallFault) in
    let engine = try EngineHandle.engine(engine)
    let source = try ModelArgument(model, environment: engine.environment).source
    return try engine.check(source, isStrict: Choice.flag(strict, named: "strict"))
  }
}

/// See banxin.h.
@c @implementation
public func banxin_render(
  _ engine: OpaquePointer?, _ model: UnsafePointer<banxin_model>?, _ options: UnsafePointer<banxin_render_options>?,
  _ document: UnsafeMutablePointer<banxin_buffer>?, _ page_count: UnsafeMutablePointer<UInt32>?,
  _ findings: UnsafeMutablePointer<banxin_buffer>?
) -> CInt {
  document?.pointee = banxin_buffer()
  page_count?.pointee = 0
  let wanted = Result { () throws(CallFault) in try RenderOptions(options) }
  return Call(findings: findings, language: (try? wanted.get())?.language ?? 0).answer { () throws(CallFault) in
    guard let document else { throw .missing("document") }
    let engine = try EngineHandle.engine(engine)
    let source = try ModelArgument(model, environment: engine.environment).source
    let rendering = try engine.render(wanted.get().order(for: source))
    if rendering.pageCount > 0 { document.pointee = try banxin_buffer(copying: rendering.document) }
    page_count?.pointee = UInt32(clamping: rendering.pageCount)
    return rendering.answer
  }
}

/// See banxin.h.
@c @implementation
public func banxin_extract(
  _ engine: OpaquePointer?, _ pdf: UnsafePointer<UInt8>?, _ byte_count: Int, _ name: UnsafePointer<CChar>?,
  _ language: UInt32, _ model: UnsafeMutablePointer<banxin_buffer>?, _ is_json: UnsafeMutablePointer<UInt32>?,
  _ findings: UnsafeMutablePointer<banxin_buffer>?
) -> CInt {
  model?.pointee = banxin_buffer()
  is_json?.pointee = 0
  return Call(findings: findings, language: language).answer { () throws(CallFault) in
    guard let model else { throw .missing("model") }
    let engine = try EngineHandle.engine(engine)
    let bytes = try Bytes.copy(pdf, count: byte_count, limit: ArchiveReader.byteLimit, named: "pdf")
    let extraction = try engine.extract(bytes, name: Text.value(name, named: "name") ?? "document.pdf")
    if !extraction.bytes.isEmpty { model.pointee = try banxin_buffer(copying: extraction.bytes) }
    is_json?.pointee = extraction.isJSON ? 1 : 0
    return extraction.answer
  }
}

/// See banxin.h.
@c @implementation
public func banxin_buffer_free(_ buffer: UnsafeMutablePointer<banxin_buffer>?) {
  buffer?.pointee.free()
}
