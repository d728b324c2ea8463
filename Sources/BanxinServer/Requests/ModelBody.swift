import Banxin
import Diagnostics
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Reading

/// Takes a model, and what comes with it, out of a request's body.
///
/// Three shapes: the model alone; `multipart/form-data` with a part `model` and parts named by the paths that the model
/// uses; a JSON envelope with the files in Base64. Names are only compared with what the model says: none is opened.
struct ModelBody {
  /// The types that are taken.
  static let types: [MediaType] = [.yaml, .json, .form, .envelope]
  /// Other names of YAML that clients use.
  private static let yamlNames: Set<String> = ["application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml"]

  let settings: ServerSettings
  let bodies: BodyCollector

  /// Reads the model and hands it over while its bytes are held.
  func withModel<Result: Sendable>(
    of request: Request, _ use: (ModelSource) async throws -> Result
  ) async throws -> Result {
    guard let type = request.headers[.contentType].flatMap({ MediaType($0) }), let shape = Shape(type) else {
      throw Problem.mediaType(Self.types)
    }
    guard type.parameters["charset"].map({ $0.lowercased() == "utf-8" }) ?? true else { throw Problem.encoding }
    let limit = shape.isModelAlone ? settings.environment.bounds.bytes : .max
    let body = try await bodies.body(of: request, upTo: limit)
    defer { withExtendedLifetime(body) {} }
    return try await use(try model(in: body.bytes, shape: shape))
  }

  /// What a body is, by its type.
  private enum Shape {
    case yaml, json, envelope
    case form(boundary: String)

    init?(_ type: MediaType) {
      switch type.essence {
      case let name where ModelBody.yamlNames.contains(name): self = .yaml
      case MediaType.json.essence: self = .json
      case MediaType.envelope.essence: self = .envelope
      case MediaType.form.essence: self = .form(boundary: type.parameters["boundary"] ?? "")
      default: return nil
      }
    }

    var isModelAlone: Bool {
      switch self {
      case .yaml, .json: true
      case .envelope, .form: false
      }
    }
  }

  private func model(in body: [UInt8], shape: Shape) throws(Problem) -> ModelSource {
    switch shape {
    case .yaml: return ModelSource(name: "model.yaml", bytes: body, enclosures: [:])
    case .json: return ModelSource(name: "model.json", bytes: body, enclosures: [:])
    case .form(let boundary): return try model(inForm: body, boundary: boundary)
    case .envelope: return try model(inEnvelope: body)
    }
  }

  // MARK: Multipart

  private func model(inForm body: [UInt8], boundary: String) throws(Problem) -> ModelSource {
    var model: ModelSource?
    var files: [String: [UInt8]] = [:]
    for part in try MultipartForm(body, boundary: boundary, partLimit: settings.enclosures + 1).parts {
      guard part.name == "model" else {
        guard files.updateValue(part.bytes, forKey: part.name) == nil else { throw Self.twice(part.name) }
        continue
      }
      guard model == nil else { throw Self.twice("model") }
      let isJSON = part.type?.essence == MediaType.json.essence
      model = ModelSource(name: isJSON ? "model.json" : "model.yaml", bytes: part.bytes)
    }
    guard var model else {
      throw .body(Wording("multipart 中没有名为“model”的部分", "multipart has no part named “model”"))
    }
    model.enclosures = files
    return model
  }

  private static func twice(_ name: String) -> Problem {
    let name = name.prefix(80)
    return .body(Wording("“\(name)”出现了两次", "“\(name)” comes twice"))
  }

  // MARK: Envelope

  /// A model as text, so that places in it are those of its author's file, and its files.
  private struct Envelope: Decodable {
    enum Notation: String, Decodable {
      case yaml, json
    }

    var model: String
    var notation: Notation?
    var files: [String: Data]?
  }

  private func model(inEnvelope body: [UInt8]) throws(Problem) -> ModelSource {
    let decoder = JSONDecoder()
    decoder.dataDecodingStrategy = .base64
    guard let envelope = try? decoder.decode(Envelope.self, from: Data(body)) else {
      throw .body(
        Wording(
          "信封应为 {\"model\": 文本, \"notation\": \"yaml\"或\"json\", \"files\": {路径: Base64}}",
          "an envelope is {\"model\": text, \"notation\": \"yaml\" or \"json\", \"files\": {path: Base64}}"))
    }
    let files = envelope.files ?? [:]
    guard files.count <= settings.enclosures else {
      throw .body(
        Wording("信封中的文件超过\(settings.enclosures)个", "an envelope has more than \(settings.enclosures) files"))
    }
    let name = envelope.notation == .json ? "model.json" : "model.yaml"
    return ModelSource(name: name, bytes: Array(envelope.model.utf8), enclosures: files.mapValues { [UInt8]($0) })
  }
}
