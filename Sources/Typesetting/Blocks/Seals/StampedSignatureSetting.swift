import Measure

/// Finds where posts, name-stamps and the date stand (GB/T 9704-2012 7.3.5.3).
///
/// Stamps, or printed names, end on one edge and begin on one: each in the middle of the widest; posts end `postGap`
/// left of that. A stamp is pressed in the middle of its post's line.
struct StampedSignatureSetting {
  private(set) var assembly = Assembly(height: .zero, kind: .signature)
  private let block: StampedSignatureBlock
  private let measure: Length
  private let source: any LineSource

  init(_ block: StampedSignatureBlock, setup: PageSetup, source: any LineSource) {
    self.block = block
    self.source = source
    measure = setup.typeArea.size.width
    assembly.gap = block.leading
    var bottom = Length.zero
    let rows = block.signatories.map { row(of: $0) }
    let width = rows.map(\.nameWidth).max() ?? .zero
    let left = max(.zero, measure - block.endIndent - width)
    for (index, row) in rows.enumerated() {
      if index > 0 { bottom = bottom + block.leading }
      place(row, number: index, left: left, width: width, top: bottom)
      bottom = bottom + row.height
    }
    if let date = block.date.flatMap({ line($0) }) {
      // Empty lines of the date's own type, and the blank of the line above them.
      let blank = (date.size + block.leading) * block.linesBeforeDate
      let top = rows.isEmpty ? bottom : bottom + blank + (rows.last?.stamp == nil ? block.leading : .zero)
      add(date, left: max(.zero, measure - block.endIndent - (date.end - date.start)), top: top)
      bottom = top + date.size
    }
    assembly.height = bottom
    assembly.depth = bottom
  }

  private struct Row {
    var post: Line?
    var name: Line?
    var stamp: SealMark?
    var nameWidth: Length { max(stamp?.size.width ?? .zero, name.map { $0.end - $0.start } ?? .zero) }
    var height: Length { max(stamp?.size.height ?? .zero, name?.size ?? .zero, post?.size ?? .zero) }
  }

  private func row(of signatory: StampedSignatureBlock.Signatory) -> Row {
    Row(
      post: signatory.post.flatMap { line($0) },
      name: signatory.stamp == nil ? signatory.name.flatMap { line($0) } : nil, stamp: signatory.stamp)
  }

  private mutating func place(_ row: Row, number: Int, left: Length, width: Length, top: Length) {
    if let post = row.post.map({ Self.narrowed($0, to: left - block.postGap) }) {
      let postLeft = left - block.postGap - (post.end - post.start)
      add(post, left: max(.zero, postLeft), top: top + (row.height - post.size) / 2)
    }
    if let name = row.name {
      add(name, left: left + (width - (name.end - name.start)) / 2, top: top + (row.height - name.size) / 2)
    }
    guard let stamp = row.stamp else { return }
    let frame = Rectangle(
      x: left + (width - stamp.size.width) / 2, y: top + (row.height - stamp.size.height) / 2,
      width: stamp.size.width, height: stamp.size.height)
    assembly.press(stamp, number: number, in: frame, place: block.place)
  }

  /// A post that is wider than the room beside its stamp.
  private static func narrowed(_ post: Line, to room: Length) -> Line {
    let width = post.end - post.start
    return width > room && room > .zero ? post.narrowed(to: room / width) : post
  }

  private func line(_ text: StyledText) -> Line? { source.fittedLine(of: text, measure: measure - block.endIndent) }

  private mutating func add(_ line: Line, left: Length, top: Length) {
    var place = block.place
    place.part = assembly.items.count
    assembly.items.append(.line(line.placed(left: left - line.start, top: top, place: place)))
  }
}
