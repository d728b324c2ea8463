public import Diagnostics

extension Report {
  /// The report with other places for its figures, dates and lines; those of paragraphs and lists stay.
  public func placed(_ place: (SourceLocation) -> SourceLocation) -> Report {
    var report = self
    report.location = place(location)
    report.layout = layout.placed(place)
    report.fields = fields.mapValues { field in
      var field = field
      field.location = field.location.map(place)
      if case .line(let text) = field.content { field.content = .line(text.placed(place)) }
      return field
    }
    return report
  }
}

extension SourcedText {
  fileprivate func placed(_ place: (SourceLocation) -> SourceLocation) -> SourcedText {
    SourcedText(scalars: scalars, marks: marks.map { .init(offset: $0.offset, location: place($0.location)) })
  }
}
