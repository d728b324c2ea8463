import Measure

/// Finds where sealed names, their seals and the date stand (GB/T 9704-2012 7.3.5.1).
///
/// The assembly's top is the first row of seals' top, which stands a line's blank below the text: within one line of it.
/// Name and date together lie slightly below the middle of their seal, by an eighth of its diameter.
struct SealedSignatureSetting {
  private(set) var assembly = Assembly(height: .zero, kind: .signature)
  private let block: SealedSignatureBlock
  private let measure: Length
  private let source: any LineSource
  private let names: [Line]
  private let date: Line?
  private let pitch: Length
  /// The widest seal's diameter.
  private let diameter: Length
  private let size: Length

  init(_ block: SealedSignatureBlock, setup: PageSetup, source: any LineSource) {
    self.block = block
    self.source = source
    measure = setup.typeArea.size.width
    let measure = measure
    func line(_ text: StyledText) -> Line? {
      source.lines(of: text, shape: ParagraphShape(alignment: .left), measure: measure).first
    }
    names = block.signers.compactMap { line($0.name) }
    date = block.date.flatMap { line($0) }
    diameter = block.signers.compactMap { $0.seal?.size.height }.max() ?? .zero
    size = max(names.map(\.size).max() ?? .zero, date?.size ?? .zero)
    pitch = size + block.leading
    assembly.gap = block.leading
    setRows()
  }

  // MARK: Columns

  /// The middle of the last column: the date's, moved left where name or seal would reach over the edge.
  private var lastMiddle: Length {
    let dateWidth = date.map(Self.width(of:)) ?? .zero
    let half = max(names.last.map(Self.width(of:)) ?? .zero, diameter, dateWidth) / 2
    return max(half, min(measure - block.endIndent - dateWidth / 2, measure - half))
  }

  /// How many columns there are, and from one middle to the next.
  private var columns: (count: Int, distance: Length) {
    let widest = max(diameter, names.map(Self.width(of:)).max() ?? .zero)
    let least = max(diameter + block.sealGap, widest + size)
    for count in stride(from: min(block.perRow, names.count), to: 1, by: -1) {
      let room = (lastMiddle - widest / 2) / (count - 1)
      if room >= least { return (count, min(room, max(least, diameter * 1.25))) }
    }
    return (1, .zero)
  }

  // MARK: Rows

  private mutating func setRows() {
    guard !names.isEmpty || date != nil else { return }
    let (columnCount, distance) = columns
    let rowCount = max(1, (names.count + columnCount - 1) / columnCount)
    let rowHeight = max(diameter + block.sealGap, pitch)
    for index in names.indices {
      let row = index / columnCount
      // The last row ends in the last column, over the date.
      let inRow = row == rowCount - 1 ? names.count - row * columnCount : columnCount
      let column = columnCount - inRow + index % columnCount
      let middle = lastMiddle - distance * (columnCount - 1 - column)
      add(index, middle: middle, top: rowHeight * row)
    }
    let last = rowHeight * (rowCount - 1)
    let nameTop = last + self.nameTop
    if let date {
      let top = names.isEmpty ? nameTop : nameTop + pitch
      add(date, middle: lastMiddle, top: top, part: names.count)
      assembly.height = top + date.size
    } else {
      assembly.height = nameTop + size
    }
    assembly.depth = max(assembly.height, last + diameter)
  }

  /// A name's top from its row's: name and date have their middle an eighth of the diameter below the seal's.
  private var nameTop: Length {
    let pressed = size + pitch
    return max(.zero, diameter / 2 + diameter / 8 - pressed / 2)
  }

  private mutating func add(_ index: Int, middle: Length, top: Length) {
    add(names[index], middle: middle, top: top + nameTop, part: index)
    guard let seal = block.signers[index].seal else { return }
    let frame = Rectangle(
      x: middle - seal.size.width / 2, y: top + (diameter - seal.size.height) / 2, width: seal.size.width,
      height: seal.size.height)
    assembly.press(seal, in: frame, place: block.place)
  }

  private mutating func add(_ line: Line, middle: Length, top: Length, part: Int) {
    let width = Self.width(of: line)
    let left = max(.zero, min(middle - width / 2, measure - width))
    assembly.items.append(.line(line.placed(left: left - line.start, top: top, place: block.place)))
  }

  private static func width(of line: Line) -> Length { line.end - line.start }
}

extension Assembly {
  /// Puts a seal into its frame.
  mutating func press(_ seal: SealMark, in frame: Rectangle, place: Place) {
    seals.append(SealPlace(frame: frame, signer: seal.signer))
  }
}
