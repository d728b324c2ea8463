import Diagnostics

extension FormCheck {
  /// The rule as JSON, with every place where it must hold; `message` has `{name}`, `{left}`, `{right}` and
  /// `{difference}` to be filled in.
  var definition: JSONValue {
    let definition: JSONValue = [
      "code": .string(code.rawValue), "kind": .string(kind.rawValue), "severity": .string(severity.rawValue),
      "rule": JSONValue(rule), "message": JSONValue(message), "instances": .array(instances.map(\.definition)),
    ]
    return definition.adding("clause", clause.map(JSONValue.init)).adding("formula", formula.map(JSONValue.init))
      .adding("remedy", remedy.map(JSONValue.init))
  }
}

extension FormCheck.Instance {
  fileprivate var definition: JSONValue {
    [
      "name": JSONValue(name), "left": .array(left.map(\.definition)), "right": .array(right.map(\.definition)),
    ]
  }
}

extension FormCheck.Term {
  fileprivate var definition: JSONValue {
    ["path": JSONValue(path), "label": JSONValue(label)]
  }
}

extension FormTotal {
  /// The total and what it adds up, ready to be reckoned in the order given.
  var definition: JSONValue {
    ["path": JSONValue(path), "parts": .array(parts.map(JSONValue.init))]
  }
}
