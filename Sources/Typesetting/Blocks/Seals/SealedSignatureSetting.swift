import Measure

/// Finds where sealed names, their seals and the date stand (GB/T 9704-2012 7.3.5.1).
///
/// A row's top is its seals' top; the first one's stands a line's blank below the text, within one line of it. Name and
/// date together lie slightly below the middle of their seal, by an eighth of its diameter.
struct SealedSignatureSetting {
  /// The rows from the first to the last, which has the date.
  private(set) var rows: [Assembly] = []
  private let block: SealedSignatureBlock
  private let measure: Length
  private let names: [Line]
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
    func line(_ text: StyledText) -> Line? {
      source.lines(of: text, shape: ParagraphShape(alignment: .left), measure: measure).first
    }
    names = block.signers.compactMap { line($0.name) }
    date = block.date.flatMap { line($0) }
    diameter = block.signers.compactMap { $0.seal?.size.height }.max() ?? .zero
    size = max(names.map(\.size).max() ?? .zero, date?.size ?? .zero)
    pitch = size + block.leading
    if !names.isEmpty || date != nil { setRows() }
  }

  private var columns: SealColumns {
    let dateHalf = (date.map(Self.width(of:)) ?? .zero) / 2
    // 右空四字 is the rule in general; half of it gives way to a further column.
    return SealColumns(
      widths: names.map(Self.width(of:)), seal: diameter, sealGap: block.sealGap, nameGap: size / 2,
      perRow: block.perRow, last: measure - block.endIndent - dateHalf,
      furthest: measure - block.endIndent / 2 - dateHalf, measure: measure)
  }

  private mutating func setRows() {
    let middles = columns.middles
    let count = max(1, middles.count)
    let rowCount = max(1, (names.count + count - 1) / count)
    for row in 0..<rowCount {
      let isLast = row == rowCount - 1
      var assembly = Assembly(height: nameTop + size, gap: isLast ? block.leading : block.sealGap, kind: .signature)
      for index in (row * count)..<min(names.count, (row + 1) * count) {
        let column = SealColumns.column(of: index, among: names.count, count: count, rows: rowCount)
        add(index, middle: middles[column], to: &assembly)
      }
      if isLast, let date {
        let top = names.isEmpty ? nameTop : nameTop + pitch
        add(date, middle: middles.last ?? measure / 2, top: top, part: names.count, to: &assembly)
        assembly.height = top + date.size
      }
      // The next row's seals begin below this one's.
      if !isLast { assembly.height = max(assembly.height, diameter) }
      assembly.depth = max(assembly.height, diameter)
      rows.append(assembly)
    }
  }

  /// A name's top from its row's: name and date have their middle an eighth of the diameter below the seal's.
  private var nameTop: Length {
    let pressed = size + pitch
    return max(.zero, diameter / 2 + diameter / 8 - pressed / 2)
  }

  private func add(_ index: Int, middle: Length, to assembly: inout Assembly) {
    add(names[index], middle: middle, top: nameTop, part: index, to: &assembly)
    guard let seal = block.signers[index].seal else { return }
    let frame = Rectangle(
      x: middle - seal.size.width / 2, y: (diameter - seal.size.height) / 2, width: seal.size.width,
      height: seal.size.height)
    assembly.press(seal, in: frame, place: block.place)
  }

  private func add(_ line: Line, middle: Length, top: Length, part: Int, to assembly: inout Assembly) {
    let width = Self.width(of: line)
    let left = max(.zero, min(middle - width / 2, measure - width))
    var place = block.place
    place.part = part
    assembly.items.append(.line(line.placed(left: left - line.start, top: top, place: place)))
  }

  private static func width(of line: Line) -> Length { line.end - line.start }
}

extension Assembly {
  /// Puts a seal into its frame.
  mutating func press(_ seal: SealMark, in frame: Rectangle, place: Place) {
    seals.append(SealPlace(frame: frame, signer: seal.signer))
  }
}
