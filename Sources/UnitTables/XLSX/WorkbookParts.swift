/// What a workbook consists of: its sheets and the parts that they need.
final class WorkbookParts: XMLHandler {
  /// A sheet that people see.
  struct Sheet {
    var name: String
    var part: String
  }

  /// The visible sheets, in order.
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904, as on old Macintosh systems.
  private(set) var countsFrom1904 = false
  private let relations: Relations

  init(relations: Relations) {
    self.relations = relations
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
    case "sheet":
      let isVisible = (attributes["state"] ?? "visible") == "visible"
      guard isVisible, sheets.count < 1_000, let id = attributes["id"], let part = relations.targets[id] else { return }
      sheets.append(Sheet(name: attributes["name"] ?? "", part: part))
    default: return
    }
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The parts that one part of a package refers to (ISO/IEC 29500-2, 9.3).
final class Relations: XMLHandler {
  /// Parts by the identity of the relation.
  private(set) var targets: [String: String] = [:]
  /// The first part of each kind, by the last word of the kind's address (`styles`, `sharedStrings`).
  private(set) var kinds: [String: String] = [:]
  private let folder: String

  /// The relations of a part in that folder; `""` for the package itself.
  init(folder: String) {
    self.folder = folder
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", targets.count < 10_000, attributes["TargetMode"] != "External",
      let id = attributes["Id"], let target = attributes["Target"]
    else { return }
    let part = Self.resolve(target, in: folder)
    targets[id] = part
    let kind = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    if kinds[kind] == nil { kinds[kind] = part }
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The part's name from the package's root, without a slash before it.
  private static func resolve(_ target: String, in folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
