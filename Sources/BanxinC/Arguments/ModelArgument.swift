import Banxin
import CBanxin
import Diagnostics
import Reading

/// A model as a C program hands it in.
struct ModelArgument {
  private static let mostPictures = 1024

  /// The model; it has no folder of its own, so that none is ever read.
  let source: ModelSource

  init(_ pointer: UnsafePointer<banxin_model>?, environment: Banxin.Environment) throws(CallFault) {
    guard let pointer else { throw .missing("model") }
    let model = try SizedStructure.copy(of: pointer, named: "model")
    source = ModelSource(
      name: try Text.value(model.name, named: "model.name") ?? "model.yaml",
      bytes: try Bytes.copy(
        model.bytes, count: model.byte_count, limit: environment.bounds.bytes, named: "model.bytes"),
      enclosures: try Self.pictures(of: model, bounds: environment.assetBounds))
  }

  private static func pictures(of model: banxin_model, bounds: AssetBounds) throws(CallFault) -> [String: [UInt8]] {
    guard model.picture_count != 0 else { return [:] }
    guard (1...mostPictures).contains(model.picture_count) else {
      throw .argument("model.picture_count", Wording("超过\(mostPictures)", "is more than \(mostPictures)"))
    }
    guard let pictures = model.pictures else { throw .missing("model.pictures") }
    var enclosures: [String: [UInt8]] = [:]
    var byteCount = 0
    for index in 0..<model.picture_count {
      let place = "model.pictures[\(index)]"
      guard let name = try Text.value(pictures[index].name, named: "\(place).name") else {
        throw .missing("\(place).name")
      }
      let bytes = try Bytes.copy(
        pictures[index].bytes, count: pictures[index].byte_count, limit: bounds.bytes, named: "\(place).bytes")
      guard enclosures.updateValue(bytes, forKey: name) == nil else {
        throw .argument("\(place).name", Wording("与前面的重复", "is that of one before it"))
      }
      byteCount += bytes.count
      guard byteCount <= bounds.documentBytes else {
        let limit = bounds.documentBytes
        throw .argument("model.pictures", Wording("合计超过\(limit)字节", "has more than \(limit) bytes together"))
      }
    }
    return enclosures
  }
}
