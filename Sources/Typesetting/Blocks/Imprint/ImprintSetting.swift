import Measure

/// Sets a 版记: its lines between its rules, from its own top (GB/T 9704-2012 7.4).
///
/// A line takes its type and the blank of a line, half of it above and half below, so that text stands in the middle
/// between two rules.
struct ImprintSetting {
  private(set) var assembly = Assembly(height: .zero, kind: .imprint)
  private let imprint: ImprintBlock
  private let measure: Length
  private let source: any LineSource
  /// How far lines and rules reach down so far.
  private var bottom = Length.zero
  /// The paragraphs so far: entries, printer, date.
  private var part = 0

  /// - Parameter movesRecipients: Whether 主送 stands here.
  init(_ imprint: ImprintBlock, movesRecipients: Bool, typeArea: Size, source: any LineSource) {
    self.init(setting: imprint, movesRecipients: movesRecipients, measure: typeArea.width, source: source)
    guard assembly.height > typeArea.height else { return }
    // Lists that a page does not take: their lines stand closer, down to a third of a line's blank.
    var closer = imprint
    closer.leading = imprint.leading / 3
    self.init(setting: closer, movesRecipients: movesRecipients, measure: typeArea.width, source: source)
  }

  private init(setting imprint: ImprintBlock, movesRecipients: Bool, measure: Length, source: any LineSource) {
    self.imprint = imprint
    self.measure = measure
    self.source = source
    var entries = imprint.entries
    if movesRecipients, let moved = imprint.movableRecipients { entries.insert(moved.entry, at: 0) }
    let hasLastLine = imprint.printer != nil || imprint.printedOn != nil
    guard !entries.isEmpty || hasLastLine else { return }
    addRule(imprint.rules?.outer)
    for (index, entry) in entries.enumerated() {
      add(entry)
      let isLast = index + 1 == entries.count && !hasLastLine
      if !isLast, !(entry.isJoinedToNext && index + 1 < entries.count) { addRule(imprint.rules?.inner) }
    }
    if hasLastLine { addLastLine() }
    addRule(imprint.rules?.outer)
    if imprint.rules == nil { trim() }
    assembly.height = bottom
    assembly.depth = bottom
  }

  private mutating func addRule(_ thickness: Length?) {
    guard let thickness else { return }
    let frame = Rectangle(x: .zero, y: bottom, width: measure, height: thickness)
    assembly.items.append(.rule(PlacedRule(frame: frame, place: Place(block: nil, role: "imprint-rule"))))
    bottom = frame.maxY
  }

  private mutating func add(_ entry: ImprintBlock.Entry) {
    let hang = source.width(ofFirst: entry.labelCount, of: entry.text)
    let shape = ParagraphShape(
      alignment: .left, firstLineIndent: imprint.indent, hangingIndent: imprint.indent + hang,
      endIndent: imprint.indent)
    for line in source.lines(of: entry.text, shape: shape, measure: measure) {
      place(line, left: .zero)
      bottom = bottom + line.size + imprint.leading
    }
    part += 1
  }

  /// 印发机关 and the date on one line; where they do not fit, the date takes a line of its own.
  private mutating func addLastLine() {
    let room = measure - imprint.indent * 2
    let printer = imprint.printer.map { lines($0, measure: room) } ?? []
    let date = imprint.printedOn.map { lines($0, measure: room) } ?? []
    for line in printer {
      place(line, left: imprint.indent - line.start)
      bottom = bottom + line.size + imprint.leading
    }
    part += 1
    guard let line = date.first else { return }
    let width = line.end - line.start
    if let last = printer.last, last.end - last.start + line.size + width <= room {
      bottom = bottom - last.size - imprint.leading
    }
    place(line, left: measure - imprint.indent - width - line.start)
    bottom = bottom + line.size + imprint.leading
  }

  private func lines(_ text: StyledText, measure: Length) -> [Line] {
    source.lines(of: text, shape: ParagraphShape(alignment: .left), measure: measure)
  }

  private mutating func place(_ line: Line, left: Length) {
    var place = imprint.place
    place.part = part
    assembly.items.append(.line(line.placed(left: left, top: bottom + imprint.leading / 2, place: place)))
  }

  /// Without rules the last line's em-boxes end on the bottom edge.
  private mutating func trim() {
    bottom = max(.zero, bottom - imprint.leading / 2)
  }
}
