import Measure

/// Finds where sealed names, their seals and the date stand (GB/T 9704-2012 7.3.5.1).
///
/// A row's top is its seals' top; the first one's stands within one line of the text, so that its names are on a line
/// of the grid. Name and date together lie slightly below the middle of their seal, by an eighth of its diameter.
struct SealedSignatureSetting {
  /// The rows from the first to the last, which has the date.
  private(set) var rows: [Assembly] = []
  private let block: SealedSignatureBlock
  private let measure: Length
  /// The lines of each name: one, but for names that no line takes.
  private let names: [[Line]]
  private let date: Line?
  /// From a name to the date below it.
  private let pitch: Length
  /// The widest seal's diameter.
  private let diameter: Length
  private let size: Length

  init(_ block: SealedSignatureBlock, setup: PageSetup, source: any LineSource) {
    self.block = block
    let measure = setup.typeArea.size.width
    self.measure = measure
    func lines(_ text: StyledText) -> [Line] {
      source.lines(of: text, shape: ParagraphShape(alignment: .left), measure: measure)
    }
    names = block.signers.map { lines($0.name) }
    date = block.date.flatMap { source.fittedLine(of: $0, measure: measure) }
    diameter = block.signers.compactMap { $0.seal?.size.height }.max() ?? .zero
    size = max(names.joined().map(\.size).max() ?? .zero, date?.size ?? .zero)
    pitch = size + block.leading
    if !names.isEmpty || date != nil { setRows() }
  }

  private var columns: SealColumns {
    let dateHalf = (date.map(Self.width(of:)) ?? .zero) / 2
    // 右空四字 is the rule in general; half of it gives way to a further column.
    return SealColumns(
      widths: names.map { $0.map(Self.width(of:)).max() ?? .zero }, seal: diameter, sealGap: block.sealGap,
      nameGap: size / 2,
      perRow: block.perRow, last: measure - block.endIndent - dateHalf,
      furthest: measure - block.endIndent / 2 - dateHalf, measure: measure)
  }

  private mutating func setRows() {
    let middles = columns.middles
    let count = max(1, middles.count)
    let rowCount = max(1, (names.count + count - 1) / count)
    for row in 0..<rowCount {
      let isLast = row == rowCount - 1
      var assembly = Assembly(
        height: nameTop + size + pitch * (lineCount - 1), gap: isLast ? block.leading : block.sealGap, kind: .signature)
      for index in (row * count)..<min(names.count, (row + 1) * count) {
        let column = SealColumns.column(of: index, among: names.count, count: count, rows: rowCount)
        add(index, middle: middles[column], to: &assembly)
      }
      if isLast, let date {
        let top = nameTop + pitch * (names.last?.count ?? 0)
        add(date, middle: middles.last ?? measure / 2, top: top, part: names.count, to: &assembly)
        assembly.height = max(assembly.height, top + date.size)
      }
      // The next row's seals begin below this one's.
      if !isLast { assembly.height = max(assembly.height, diameter) }
      assembly.depth = max(assembly.height, diameter)
      if row == 0 { assembly.gridOffset = nameTop }
      rows.append(assembly)
    }
  }

  /// A name's top from its row's: name and date have their middle an eighth of the diameter below the seal's.
  private var nameTop: Length {
    let pressed = size + pitch * (date == nil ? lineCount - 1 : lineCount)
    return max(.zero, diameter / 2 + diameter / 8 - pressed / 2)
  }

  private func add(_ index: Int, middle: Length, to assembly: inout Assembly) {
    for (number, line) in names[index].enumerated() {
      add(line, middle: middle, top: nameTop + pitch * number, part: index, to: &assembly)
    }
    guard let seal = block.signers[index].seal else { return }
    let frame = Rectangle(
      x: middle - seal.size.width / 2, y: (diameter - seal.size.height) / 2, width: seal.size.width,
      height: seal.size.height)
    assembly.press(seal, number: index, in: frame, place: block.place)
  }

  private func add(_ line: Line, middle: Length, top: Length, part: Int, to assembly: inout Assembly) {
    let width = Self.width(of: line)
    let left = max(.zero, min(middle - width / 2, measure - width))
    var place = block.place
    place.part = part
    assembly.items.append(.line(line.placed(left: left - line.start, top: top, place: place)))
  }

  /// The most lines that a name takes.
  private var lineCount: Int { max(1, names.map(\.count).max() ?? 1) }

  private static func width(of line: Line) -> Length { line.end - line.start }
}

extension Assembly {
  /// Puts a seal into its frame.
  ///
  /// - Parameter number: Which of the signature's seals it is, from 0.
  mutating func press(_ seal: SealMark, number: Int, in frame: Rectangle, place: Place) {
    seals.append(SealPlace(frame: frame, signer: seal.signer))
    guard let asset = seal.asset else { return }
    var place = place
    place.part = Place.figurePart(number)
    pictures.append(
      PlacedImage(frame: frame, asset: asset, alternative: seal.alternative, kind: .seal, place: place))
  }
}
