import Measure

/// Finds where the parts of a head stand, from the type area's top left corner.
struct HeadSetting {
  private(set) var assembly: Assembly
  private let head: HeadBlock
  private let setup: PageSetup
  private let source: any LineSource
  private var measure: Length { setup.typeArea.size.width }

  /// - Parameter mastheadSize: The largest size of the masthead to try; `nil` for the layout's.
  init(_ head: HeadBlock, setup: PageSetup, source: any LineSource, mastheadSize: Length? = nil) {
    self.head = head
    self.setup = setup
    self.source = source
    assembly = Assembly(height: .zero, kind: .head)
    let masthead = MastheadSetting(
      head.masthead, size: mastheadSize ?? head.masthead.style.size, measure: measure, place: head.place,
      source: source)
    switch head.arrangement {
    case .numberBelowMasthead(let blankLines, let rule):
      let grid = LineGrid(setup: setup)
      for line in head.corner { add(line.text, left: .zero, top: grid.top(of: line.row)) }
      assembly.items += masthead.lines.map { .line($0) }
      addNumber(top: masthead.inkBottom + setup.linePitch * blankLines, rule: rule)
    case .letter(let rules):
      assembly.items += masthead.lines.map { .line($0) }
      addLetterLines(below: masthead.inkBottom + rules.distance, rules: rules)
    }
    assembly.depth = assembly.height
  }

  // MARK: Documents, orders, minutes

  private mutating func addNumber(top: Length, rule: HeadBlock.Rule?) {
    var bottom = top
    if let signatories = head.signatories, !signatories.names.isEmpty {
      bottom = addSignatories(signatories, top: top)
    } else if let number = head.number {
      bottom = add(number, at: .centred, top: top)
    }
    guard let rule else { return extend(to: bottom) }
    let frame = Rectangle(x: .zero, y: bottom + rule.distance, width: measure, height: rule.thickness)
    add(rule: frame)
    extend(to: frame.maxY)
  }

  /// Names two a line, the first ones of all lines below one another; the number on the last line (7.2.5, 7.2.6). Gives
  /// the bottom.
  private mutating func addSignatories(_ signatories: HeadBlock.Signatories, top: Length) -> Length {
    let pitch = setup.linePitch
    let labelWidth = (signatories.label.stretches.first?.style.pitch ?? .zero) * signatories.label.scalars.count
    let beside = measure - signatories.indent * 2 - setup.bodySize - labelWidth
    let number = head.number.flatMap {
      source.fittedLine(of: $0, measure: max(beside / 2, beside - signatories.nameWidth))
    }
    let numberWidth = number.map { $0.end - $0.start } ?? .zero
    let names = signatories.names.compactMap {
      source.fittedLine(of: $0, measure: beside - numberWidth)?.spread(to: signatories.nameWidth)
    }
    let column = (names.map { $0.end - $0.start }.max() ?? .zero) + signatories.gap
    let room =
      beside + signatories.indent - (number == nil ? .zero : numberWidth + signatories.indent) + signatories.gap
    let perRow = max(1, min(signatories.perRow, names.count, column > .zero ? Int(max(0, room / column)) : 1))
    let left = measure - signatories.indent - column * perRow + signatories.gap
    add(signatories.label, left: left - labelWidth, top: top)
    for (index, name) in names.enumerated() {
      let placed = name.placed(
        left: left + column * (index % perRow) - name.start, top: top + pitch * (index / perRow),
        place: place(of: signatories.names[index]))
      assembly.items.append(.line(placed))
    }
    let last = top + pitch * ((names.count - 1) / perRow)
    if let number, let text = head.number { add(number, of: text, at: .left(signatories.indent), top: last) }
    return last + setup.bodySize
  }

  // MARK: Letters

  private mutating func addLetterLines(below top: Length, rules: HeadBlock.DoubleRules) {
    let left = (setup.paper.width - rules.length) / 2 - setup.typeArea.minX
    func rule(_ y: Length, _ thickness: Length) -> Rectangle {
      Rectangle(x: left, y: y, width: rules.length, height: thickness)
    }
    add(rule: rule(top, rules.thick))
    add(rule: rule(top + rules.thick + rules.gap, rules.thin))
    let foot = setup.paper.height - rules.footDistance - setup.typeArea.minY
    add(rule: rule(foot - rules.height, rules.thin))
    add(rule: rule(foot - rules.thick, rules.thick))
    let first = top + rules.height + rules.textDistance
    extend(to: top + rules.height)
    var besideNumber = Length.zero
    for line in head.corner {
      let placed = line.row == 0 ? source.fittedLine(of: line.text, measure: measure) : nil
      if let placed { besideNumber = placed.end - placed.start + setup.bodySize }
      extend(to: add(line.text, left: .zero, top: first + setup.linePitch * line.row))
    }
    guard let number = head.number else { return }
    extend(to: add(number, at: .right, top: first, measure: max(measure / 3, measure - besideNumber)))
  }

  // MARK: Parts

  /// Each line but the masthead's is a paragraph of its own to readers of the structure.
  private func place(of text: StyledText) -> Place {
    var place = head.place
    place.part = assembly.items.count + 1
    place.role = text.stretches.first?.style.role ?? place.role
    return place
  }

  private enum Edge {
    case left(Length)
    case centred
    case right
  }

  /// Adds a line; gives its bottom.
  @discardableResult
  private mutating func add(_ text: StyledText, at edge: Edge, top: Length, measure: Length? = nil) -> Length {
    guard let line = source.fittedLine(of: text, measure: measure ?? self.measure) else { return top }
    return add(line, of: text, at: edge, top: top)
  }

  @discardableResult
  private mutating func add(_ line: Line, of text: StyledText, at edge: Edge, top: Length) -> Length {
    let width = line.end - line.start
    let left =
      switch edge {
      case .left(let left): left
      case .centred: (measure - width) / 2
      case .right: measure - width
      }
    let placed = line.placed(left: left - line.start, top: top, place: place(of: text))
    assembly.items.append(.line(placed))
    return placed.frame.maxY
  }

  @discardableResult
  private mutating func add(_ text: StyledText, left: Length, top: Length) -> Length {
    add(text, at: .left(left), top: top)
  }

  private mutating func add(rule frame: Rectangle) {
    assembly.items.append(
      .rule(PlacedRule(frame: frame, place: Place(block: nil, role: "head-rule"), ink: head.ruleInk)))
  }

  private mutating func extend(to bottom: Length) {
    assembly.height = max(assembly.height, bottom)
  }
}
