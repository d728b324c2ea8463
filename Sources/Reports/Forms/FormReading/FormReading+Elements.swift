import Diagnostics
import Reading

extension FormReading {
  /// The elements that other forms have and this one has not.
  mutating func absentElements(_ value: Value, in root: FormGroup) -> [AbsentElement] {
    entries(value).map { entry in
      var mapping = MappingReader(entry.value, code: FormExplanations.structure)
      let key = entry.key.string
      let chinese = mapping.required("label").map { text($0) } ?? key
      let english = mapping.required("en").map { text($0) } ?? key
      let layouts = mapping.texts("in")?.map(\.string) ?? []
      let reason = mapping.required("reason").map { wording($0) } ?? Wording("", "")
      if root.field(key) != nil {
        mapping.report(
          at: mapping.location, Wording("“\(key)”既有又没有", "“\(key)” is both a field and absent"))
      }
      findings += mapping.finish()
      return AbsentElement(key: key, label: Wording(chinese, english), layouts: layouts, reason: reason)
    }
  }

  /// Which of the standard's forms the documents have.
  mutating func officialFormat(_ value: Value) -> OfficialFormat? {
    let name = text(value)
    if let format = OfficialFormat(rawValue: name) { return format }
    let known = OfficialFormat.allCases.map(\.rawValue).joined(separator: " ")
    report(
      FormExplanations.structure, at: value.location,
      Wording("没有“\(name)”这种公文格式；可用：\(known)", "there is no format “\(name)”; known: \(known)"))
    return nil
  }

  mutating func phraseKind(from mapping: inout MappingReader) -> FormField.Kind {
    .phrase(
      PhraseFormat(
        separator: mapping.text("with")?.string, ending: mapping.text("ending")?.string,
        isBracketed: mapping.text("brackets")?.string == "true", mayBeEmpty: mapping.text("empty")?.string == "true"))
  }
}
