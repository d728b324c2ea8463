internal import Diagnostics

extension YAMLReader {
  /// A value and how many levels of lists and mappings it has.
  typealias Node = (value: Value, levels: Int)

  /// The node that `event` begins; `depth` lists and mappings are open around it.
  mutating func readNode(_ event: YAMLEvent, _ parser: YAMLEventParser, depth: Int) throws(Ended) -> Node {
    passProperties(of: event)
    let location = place(of: event)
    if case .alias(let name) = event.kind { return try resolve(name, at: location, depth: depth) }
    let spent = (nodes: expandedNodes, scalars: expandedScalars)
    if let anchor = event.anchor { openAnchors.insert(anchor) }
    let node = try readContent(event, parser, at: location, depth: depth)
    if let anchor = event.anchor {
      openAnchors.remove(anchor)
      anchors[anchor] = Anchor(
        value: node.value, nodes: expandedNodes - spent.nodes, scalars: expandedScalars - spent.scalars,
        levels: node.levels)
    }
    return node
  }

  private mutating func readContent(
    _ event: YAMLEvent, _ parser: YAMLEventParser, at location: SourceLocation, depth: Int
  ) throws(Ended) -> Node {
    try spend(nodes: 1, scalars: 0, at: location)
    switch event.kind {
    case .sequenceStart:
      try checkDepth(depth + 1, at: location)
      return try readSequence(parser, at: location, depth: depth + 1)
    case .mappingStart:
      try checkDepth(depth + 1, at: location)
      return try readMapping(parser, at: location, depth: depth + 1)
    case .scalar(let bytes, let style):
      return (try readScalar(event, bytes, style, at: location), 0)
    default:
      return (Value(.null, at: location), 0)
    }
  }

  func isEnd(_ event: YAMLEvent) -> Bool {
    switch event.kind {
    case .sequenceEnd, .mappingEnd, .documentEnd, .streamEnd: true
    default: false
    }
  }

  private mutating func readSequence(
    _ parser: YAMLEventParser, at location: SourceLocation, depth: Int
  ) throws(Ended) -> Node {
    var items: [Value] = []
    var levels = 1
    while true {
      let event = try next(parser)
      if isEnd(event) { return (Value(.sequence(items), at: location), levels) }
      let node = try readNode(event, parser, depth: depth)
      items.append(node.value)
      levels = max(levels, node.levels + 1)
    }
  }

  private mutating func readMapping(
    _ parser: YAMLEventParser, at location: SourceLocation, depth: Int
  ) throws(Ended) -> Node {
    var mapping = MappingBuilder()
    var levels = 1
    while true {
      let event = try next(parser)
      if isEnd(event) { break }
      let key = try readNode(event, parser, depth: depth)
      let node = try readNode(next(parser), parser, depth: depth)
      levels = max(levels, node.levels + 1)
      mapping.add(key.value, node.value, isYAML: true, findings: &findings)
    }
    return (Value(.mapping(mapping.finish()), at: location), levels)
  }

  private mutating func readScalar(
    _ event: YAMLEvent, _ bytes: [UInt8], _ style: YAMLEvent.Style, at location: SourceLocation
  ) throws(Ended) -> Value {
    try spend(nodes: 0, scalars: bytes.count, at: location)
    reportRefusals(inScalar: event.range)
    if style == .plain && YAMLReader.isNull(bytes) { return Value(.null, at: location) }
    let text = trace(event, bytes, style, at: location)
    return Value(.scalar(text, quoted: style != .plain), at: location)
  }

  /// `null`, `~` or nothing (YAML 1.2.2, 10.3.2).
  private static func isNull(_ bytes: [UInt8]) -> Bool {
    switch bytes.count {
    case 0: true
    case 1: bytes[0] == UInt8(ascii: "~")
    case 4: bytes.elementsEqual("null".utf8) || bytes.elementsEqual("Null".utf8) || bytes.elementsEqual("NULL".utf8)
    default: false
    }
  }

  private mutating func trace(
    _ event: YAMLEvent, _ bytes: [UInt8], _ style: YAMLEvent.Style, at location: SourceLocation
  ) -> SourcedText {
    var tracer = ScalarTracer(
      cursor: cursor, end: event.range.upperBound, file: source.file, placeholders: placeholders)
    tracer.trace(style, value: bytes)
    cursor = tracer.cursor
    for refused in tracer.refusedEscapes {
      findings.add(.refused(refused.reason, refused.scalar, at: refused.location))
    }
    let text = tracer.text.text(orEmptyAt: location.line, location.column)
    if !tracer.isAltered && !text.isUTF8(bytes) {
      // Should the tracer ever differ from libyaml, the words are libyaml's and only their place is coarse.
      return SourcedText(String(decoding: bytes, as: UTF8.self), at: location)
    }
    return text
  }

  private mutating func checkDepth(_ depth: Int, at location: SourceLocation) throws(Ended) {
    guard depth > bounds.depth else { return }
    findings.add(.tooDeep(limit: bounds.depth, at: location))
    throw Ended()
  }
}

extension SourcedText {
  /// Whether the text's UTF-8 is `bytes`.
  fileprivate func isUTF8(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    for scalar in scalars {
      guard offset < bytes.count, let (next, length) = UTF8Sequence.decode(bytes, at: offset), next == scalar
      else { return false }
      offset += length
    }
    return offset == bytes.count
  }
}

// Anchors, aliases, tags.
extension YAMLReader {
  /// Moves from `&name` and `!tag` to the node itself; a tag is an error.
  private mutating func passProperties(of event: YAMLEvent) {
    guard event.anchor != nil || event.hasTag else { return }
    while cursor.index < event.range.upperBound, let byte = cursor.byte {
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        if byte == UInt8(ascii: "!") { findings.add(.tag(at: place(of: event))) }
        while !cursor.isAtEnd && !cursor.isAtBlank && !cursor.isAtBreak && cursor.index < event.range.upperBound {
          cursor.advance()
        }
      case 0x20, 0x09: cursor.advance()
      case 0x0A, 0x0D: cursor.advanceOverBreak()
      case UInt8(ascii: "#"): while !cursor.isAtEnd && !cursor.isAtBreak { cursor.advance() }
      default: return
      }
    }
  }

  /// The value that an alias stands for, counted as if it were written out.
  private mutating func resolve(_ name: String, at location: SourceLocation, depth: Int) throws(Ended) -> Node {
    guard !openAnchors.contains(name) else {
      findings.add(.recursiveAlias(name, at: location))
      return (Value(.null, at: location), 0)
    }
    guard let anchor = anchors[name] else {
      findings.add(.unknownAlias(name, at: location))
      return (Value(.null, at: location), 0)
    }
    try spend(nodes: anchor.nodes, scalars: anchor.scalars, at: location)
    try checkDepth(depth + anchor.levels, at: location)
    return (anchor.value, anchor.levels)
  }
}
