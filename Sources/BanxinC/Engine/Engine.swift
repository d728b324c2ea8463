import Banxin
import Diagnostics

/// What stands behind a `banxin_engine`: a pool of renderers.
final class Engine: Sendable {
  let environment: Banxin.Environment
  private let pool: RenderingPool

  init(_ options: EngineOptions) throws(CallFault) {
    environment = options.environment
    guard !LayoutLibrary(folder: environment.layoutsFolder).names.isEmpty else {
      let folder = environment.layoutsFolder
      throw .installation(Wording("文件夹“\(folder)”中没有版式", "there are no layouts in the folder “\(folder)”"))
    }
    do {
      pool = try RenderingPool(
        environment: environment, threadCount: options.threadCount, queueLimit: options.waitingLimit)
    } catch {
      throw .rendering(error)
    }
  }

  // MARK: Work

  /// What is wrong with a model.
  func check(_ source: ModelSource, isStrict: Bool) throws(CallFault) -> Answer {
    let findings = try waiting { pool in try await pool.check(source) }
    return Answer(findings, isStrict: isStrict)
  }

  /// A document, or why there is none.
  func render(_ order: RenderOrder) throws(CallFault) -> Rendering {
    Rendering(try waiting { pool in try await pool.render(order) }, of: order)
  }

  /// The model in a PDF.
  func extract(_ pdf: [UInt8], name: String) throws(CallFault) -> Extraction {
    let (model, findings) = try waiting { pool in try await pool.extract(from: pdf, named: name) }
    return Extraction(model: model, answer: Answer(findings))
  }

  /// Lets the work in hand end, and the threads.
  func end() {
    let pool = pool
    Blocking.wait { await pool.close() }
  }

  /// Waits for what the pool does. All work is done on its threads, whose stack is known to be large enough.
  private func waiting<Value: Sendable>(
    for work: @escaping @Sendable (RenderingPool) async throws -> Value
  ) throws(CallFault) -> Value {
    let pool = pool
    let outcome: Result<Value, CallFault> = Blocking.wait {
      do {
        return .success(try await work(pool))
      } catch let fault as RenderingFault {
        return .failure(.rendering(fault))
      } catch {
        // The pool is open as long as there is an engine: it can only be full.
        return .failure(.busy)
      }
    }
    return try outcome.get()
  }
}
