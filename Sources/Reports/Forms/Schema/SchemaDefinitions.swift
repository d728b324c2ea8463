/// The definitions that the schemas of all forms share: how lines, dates, figures and bodies are written.
enum SchemaDefinitions {
  static let all: JSONValue = [
    // A plain scalar prints as typed where text is wanted, whatever YAML takes it for.
    "line": ["anyOf": [["type": "string", "pattern": "\\S"], ["type": "number"], ["type": "boolean"]]],
    "flag": ["type": "boolean"],
    "zero": ["enum": [0, "0"]],
    "year": [
      "anyOf": [
        ["type": "integer", "minimum": 1, "maximum": 9999],
        ["type": "string", "pattern": "^[0-9]{4}$"],
      ]
    ],
    "date": ["type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"],
    "length": ["type": "string", "pattern": "^(0|[1-9][0-9]*)(\\.[0-9]{1,3})?(mm|cm|pt)$"],
    "file": ["type": "string", "minLength": 1],
    "text": ["type": ["string", "number", "boolean"]],
    "body": [
      "anyOf": [
        ["$ref": "#/$defs/text"],
        ["$ref": "#/$defs/bodyItem"],
        ["type": "array", "items": ["anyOf": [["$ref": "#/$defs/text"], ["$ref": "#/$defs/bodyItem"]]]],
      ]
    ],
    "bodyItem": [
      "anyOf": [
        member("table", table), member("image", image), member("names", names),
        closed(["text": ["$ref": "#/$defs/text"], "headings": ["const": "none"]], required: ["text"]),
      ]
    ],
    "cell": [
      "anyOf": [
        ["$ref": "#/$defs/text"],
        closed(
          [
            "text": ["$ref": "#/$defs/text"], "colSpan": ["type": "integer", "minimum": 1],
            "rowSpan": ["type": "integer", "minimum": 1], "align": alignment,
          ], required: ["text"]),
      ]
    ],
    "cells": ["type": "array", "items": ["type": "array", "items": ["$ref": "#/$defs/cell"]]],
  ]

  /// A figure of that format, as a number or, quoted, as the same digits.
  ///
  /// No `multipleOf` for decimals: checkers that reckon in binary fractions refuse 0.3 as a multiple of 0.0001.
  static func figure(_ format: FigureFormat) -> JSONValue {
    let greatest = (0..<FigureFormat.digitLimit).reduce(1) { power, _ in power * 10 } - 1
    let sign = format.isSigned ? "[+-]?" : ""
    let decimals = format.places > 0 ? "(\\.[0-9]{1,\(format.places)})?" : ""
    return [
      "anyOf": [
        [
          "type": format.places > 0 ? "number" : "integer",
          "minimum": .number(format.isSigned ? -greatest : 0), "maximum": .number(greatest),
        ],
        ["type": "string", "pattern": .string("^\(sign)(0|[1-9][0-9]{0,14})\(decimals)$")],
      ]
    ]
  }

  private static let alignment: JSONValue = ["enum": ["left", "center", "right"]]

  private static let table = closed(
    [
      "caption": ["$ref": "#/$defs/text"],
      "columns": [
        "type": "array",
        "items": [
          "anyOf": [
            ["$ref": "#/$defs/text"],
            closed(["title": ["$ref": "#/$defs/text"], "align": alignment, "width": ["type": "string"]], required: []),
          ]
        ],
      ],
      "header": ["$ref": "#/$defs/cells"], "rows": ["$ref": "#/$defs/cells"],
    ], required: ["rows"])

  private static let image = closed(
    [
      "file": ["$ref": "#/$defs/file"], "width": ["type": "string"], "caption": ["$ref": "#/$defs/text"],
      "alt": ["$ref": "#/$defs/text"],
    ], required: ["file"])

  private static let names = closed(
    [
      "label": ["$ref": "#/$defs/text"], "columns": ["type": "integer", "minimum": 1],
      "items": ["type": "array", "items": ["$ref": "#/$defs/text"]],
    ], required: ["items"])

  private static func member(_ name: String, _ value: JSONValue) -> JSONValue {
    closed(.object([.init(name: name, value: value)]), required: [name])
  }

  private static func closed(_ properties: JSONValue, required: [String]) -> JSONValue {
    JSONValue.object([.init(name: "type", value: "object"), .init(name: "properties", value: properties)])
      .adding("required", required.isEmpty ? nil : .array(required.map { .string($0) }))
      .adding("additionalProperties", false)
  }
}
