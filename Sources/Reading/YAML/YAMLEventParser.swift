internal import CYAML

/// One step of a YAML stream.
struct YAMLEvent {
  /// How a scalar is written.
  enum Style: Equatable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  enum Kind {
    case documentStart
    case documentEnd
    case alias(String)
    case scalar([UInt8], Style)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
    case streamStart
    case streamEnd
  }

  var kind: Kind
  /// The name behind `&`.
  var anchor: String?
  /// Whether a tag (`!…`) stands before the node.
  var hasTag: Bool
  /// Where it begins and ends, in scalars from the start of the file.
  var range: Range<Int>
}

/// What libyaml has against a file.
struct YAMLProblem: Error {
  /// Where, by libyaml's own count; both from 0.
  struct Mark {
    var index: Int
    var line: Int
    var column: Int
  }

  /// In libyaml's words.
  var problem: String
  var mark: Mark
  /// What libyaml was at when it failed, and where that began.
  var context: String?
  var contextMark: Mark?
}

/// Reads a YAML stream event by event.
///
/// Wraps `yaml_parser_t` <https://pyyaml.org/wiki/LibYAML>.
final class YAMLEventParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let source: Source

  /// What libyaml's callback reads from; it must outlive `parser`.
  private final class Source {
    let bytes: [UInt8]
    var offset = 0
    init(_ bytes: [UInt8]) { self.bytes = bytes }
  }

  /// A parser of UTF-8 text that has no byte order mark; `nil` where there is no memory for one.
  init?(_ bytes: [UInt8]) {
    source = Source(bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input(
      parser,
      { data, buffer, size, sizeRead in
        guard let data, let buffer, let sizeRead else { return 0 }
        let source = Unmanaged<Source>.fromOpaque(data).takeUnretainedValue()
        let count = min(size, source.bytes.count - source.offset)
        source.bytes.withUnsafeBytes { bytes in
          UnsafeMutableRawBufferPointer(start: buffer, count: size).copyMemory(
            from: UnsafeRawBufferPointer(rebasing: bytes[source.offset..<source.offset + count]))
        }
        source.offset += count
        sizeRead.pointee = count
        return 1
      }, Unmanaged.passUnretained(source).toOpaque())
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; the last one is `.streamEnd`.
  func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }

  private var problem: YAMLProblem {
    let state = parser.pointee
    return YAMLProblem(
      problem: state.problem.map { String(cString: $0) } ?? "out of memory", mark: .init(state.problem_mark),
      context: state.context.map { String(cString: $0) },
      contextMark: state.context == nil ? nil : .init(state.context_mark))
  }
}

extension YAMLProblem.Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(index: Int(clamping: mark.index), line: Int(clamping: mark.line), column: Int(clamping: mark.column))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    let start = Int(clamping: event.start_mark.index)
    range = start..<max(start, Int(clamping: event.end_mark.index))
    anchor = nil
    hasTag = false
    switch event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_ALIAS_EVENT: kind = .alias(Self.string(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      kind = .scalar(
        Array(UnsafeBufferPointer(start: scalar.value, count: scalar.value == nil ? 0 : scalar.length)),
        Style(scalar.style))
      anchor = Self.string(scalar.anchor)
      hasTag = scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      anchor = Self.string(event.data.sequence_start.anchor)
      hasTag = event.data.sequence_start.tag != nil
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      anchor = Self.string(event.data.mapping_start.anchor)
      hasTag = event.data.mapping_start.tag != nil
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    default: kind = .streamEnd
    }
  }

  private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}

extension YAMLEvent.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
