public import Diagnostics

/// What a model says, read by its form: every value typed, and each with the place where it was written.
public struct Report: Sendable {
  /// The layout that the model asks for, which is also the name of its form.
  public var layout: SourcedText
  /// Where the model begins.
  public var location: SourceLocation
  /// Which of the standard's forms the document has; `nil` for what is no official document.
  public var format: OfficialFormat?
  /// The keys that the model gives at its top, whether their values could be read or not.
  public var given: Set<FieldPath>
  /// Every value of the model by its way, and the figures computed from others.
  public var fields: [FieldPath: Field]

  /// A report of those fields.
  public init(
    layout: SourcedText, location: SourceLocation, format: OfficialFormat? = nil,
    given: Set<FieldPath> = [], fields: [FieldPath: Field] = [:]
  ) {
    self.layout = layout
    self.location = location
    self.format = format
    self.given = given
    self.fields = fields
  }

  /// The field at the end of that way, where the model has one.
  public subscript(path: FieldPath) -> Field? {
    get { fields[path] }
    set { fields[path] = newValue }
  }

  /// Whether the model gives a value for that key, be it one that could not be read.
  public func isGiven(_ key: FieldPath) -> Bool { given.contains(key) || fields[key] != nil }

  /// The text of a field of one line (a name, an address, a year).
  public func line(_ path: FieldPath) -> SourcedText? {
    if case .line(let text)? = fields[path]?.content { text } else { nil }
  }

  /// The content of a field that holds paragraphs.
  public func body(_ path: FieldPath) -> [BodyItem]? {
    if case .body(let items)? = fields[path]?.content { items } else { nil }
  }

  /// The figure of a field that holds one.
  public func figure(_ path: FieldPath) -> Figure? {
    if case .figure(let figure)? = fields[path]?.content { figure } else { nil }
  }

  /// The date of a field that holds one.
  public func date(_ path: FieldPath) -> CalendarDate? {
    if case .date(let date)? = fields[path]?.content { date } else { nil }
  }

  /// The flag of a field that holds yes or no (`seal: true`).
  public func flag(_ path: FieldPath) -> Bool? {
    if case .flag(let flag)? = fields[path]?.content { flag } else { nil }
  }

  /// The lines of a list of lines (the organs of a masthead).
  public func lines(_ path: FieldPath) -> [SourcedText] {
    entries(path).compactMap { $0.line("") }
  }

  /// The items of a list of groups (attachments, signatures), each as a report of its own fields.
  public func entries(_ path: FieldPath) -> [Report] {
    guard case .list(let items)? = fields[path]?.content else { return [] }
    return items.map { item in
      let place = item.values.compactMap(\.location).min() ?? fields[path]?.location ?? location
      return Report(layout: layout, location: place, format: format, fields: item)
    }
  }
}

/// One value of a report.
public struct Field: Sendable {
  /// What kind of value, and which.
  public enum Content: Sendable {
    /// One line of text, trimmed.
    case line(SourcedText)
    /// Paragraphs, tables, images, name lists.
    case body([BodyItem])
    /// A figure of a form.
    case figure(Figure)
    /// A day.
    case date(CalendarDate)
    /// Yes or no.
    case flag(Bool)
    /// Several values of one kind, or groups of fields by their key.
    case list([[FieldPath: Field]])
  }

  /// The value.
  public var content: Content
  /// Where it was written; `nil` where it was computed. A list's zero-for-all stands where its `0` stands.
  public var location: SourceLocation?

  /// A value and its place.
  public init(_ content: Content, at location: SourceLocation?) {
    self.content = content
    self.location = location
  }
}
