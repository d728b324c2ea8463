import Banxin

/// A model that came with its seal: no file is opened for it.
func enclosingASeal(model yaml: [UInt8], seal png: [UInt8]) -> ModelSource {
  ModelSource(name: "notice.yaml", bytes: yaml, enclosures: ["seals/office.png": png])
}
