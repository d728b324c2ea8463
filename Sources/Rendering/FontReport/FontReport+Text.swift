public import Diagnostics
internal import Styling

extension FontReport {
  /// The report for a terminal: the roles, then the files.
  public func text(in language: Wording.Language) -> String {
    let roles = roles.flatMap { lines(for: $0, in: language) }
    let files = families.compactMap { line(for: $0.family, state: $0.state, in: language) }
    return (roles + [""] + files).joined(separator: "\n") + "\n"
  }

  private func lines(for role: Role, in language: Wording.Language) -> [String] {
    let name = role.role.name + String(repeating: " ", count: max(1, 11 - role.role.name.count)) + role.role.category
    guard let chosen = role.chosen else {
      let none = Wording("没有可用的字体", "no font is there").text(in: language)
      return ["\(name)  ✗ \(none)", advice(for: role, in: language)].compactMap { $0 }
    }
    let standIn = Wording("（以\(chosen.category)代用）", " (\(chosen.category) stands in)").text(in: language)
    let latin = role.latin.map { Wording("，西文 \($0.name)", ", western \($0.name)").text(in: language) } ?? ""
    let head = "\(name)  \(chosen.name)\(role.isStandIn ? standIn : "")\(latin)"
    let coverage = role.coverage.filter { $0.total > 0 }.map { line(for: $0, in: language) }
    return [head] + coverage + [advice(for: role, in: language)].compactMap { $0 }
  }

  private func line(for coverage: Coverage, in language: Wording.Language) -> String {
    let label = coverage.set.rawValue
    let with = Wording("，加后备 \(coverage.byAnyFace)", ", with fallback \(coverage.byAnyFace)").text(in: language)
    return
      "  \(label)  \(coverage.byFirstFace)/\(coverage.total)\(coverage.byAnyFace > coverage.byFirstFace ? with : "")"
  }

  /// How to get a better face, where the role has to do without the category that the standard asks for.
  private func advice(for role: Role, in language: Wording.Language) -> String? {
    guard role.chosen == nil || role.isStandIn else { return nil }
    let families = role.preferred.filter { $0.category == role.role.category }.map(\.name)
    let free = role.preferred.contains { if case .free = $0.source { true } else { false } }
    guard !families.isEmpty else { return nil }
    let names = families.joined(separator: "、")
    let install = free ? Wording("运行 make fonts；或", "run make fonts; or ").text(in: language) : ""
    let put = Wording(
      "将以下任一字体的文件放入 Fonts/licensed/：\(names)", "put a file of one of these into Fonts/licensed/: \(names)")
    return "  → " + install + put.text(in: language)
  }

  /// Free files always, the user's own only where they are there.
  private func line(for family: FontManifest.Family, state: State, in language: Wording.Language) -> String? {
    switch state {
    case .installed(let path, let postScriptName):
      return "✓ \(family.name)  \(path)  \(postScriptName)  \(family.licence)"
    case .altered(let path, let sha256):
      return "✗ \(family.name)  \(path)  "
        + Wording("SHA-256 与清单不符：\(sha256)", "the SHA-256 is not the manifest's: \(sha256)").text(in: language)
    case .unusable(let path):
      return "✗ \(family.name)  \(path)  " + Wording("不是可用的字体", "not a font that can be used").text(in: language)
    case .missing:
      guard case .free(let free) = family.source else { return nil }
      return "✗ \(family.name)  \(free.file)  "
        + Wording("缺少；运行 make fonts（取自 \(free.package)）", "missing; run make fonts (from \(free.package))").text(
          in: language)
    }
  }
}
