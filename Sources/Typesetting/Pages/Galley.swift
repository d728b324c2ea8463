import Measure

/// The document as one endless column, before it is cut into pages: what follows what, how high it is, and how unwelcome
/// a page break is above it.
struct Galley {
  /// What stands in the column.
  enum Content {
    case line(GalleyLine)
    case table(TableLadder)
    case assembly(Assembly)
    case image(GalleyImage)
  }

  /// One thing in the column: a line of text, or a table.
  struct Element {
    var content: Content
    /// The number of the block it comes from.
    var block: Int
    /// What a page break above it costs (`BreakCost`).
    var breakPenalty: Double
    /// Empty grid lines above it, none at a page's top.
    var blankLines: Int
    /// Whether a page begins here whatever it costs.
    var beginsPage: Bool
    /// Whether no page may end with it while more follows.
    var keepsWithNext: Bool
    /// How its page's content stands.
    var orientation = PageOrientation.upright

    /// Whether it is a line of a signature, or a signature with its seals.
    var isSignature: Bool {
      switch content {
      case .line(let line): line.kind == .signature
      case .assembly(let assembly): assembly.kind == .signature
      case .table, .image: false
      }
    }
  }

  var elements: [Element] = []
}

extension Galley {
  /// The elements of each signature, in order.
  var signatures: [Range<Int>] {
    var signatures: [Range<Int>] = []
    for (index, element) in elements.enumerated() where element.isSignature {
      if let last = signatures.last, last.upperBound == index, elements[last.lowerBound].block == element.block {
        signatures[signatures.count - 1] = last.lowerBound..<(index + 1)
      } else {
        signatures.append(index..<(index + 1))
      }
    }
    return signatures
  }

  /// Keeps at least two lines of text, or a whole paragraph, on the signature's page (GB/T 9704-2012 7.3.5.5).
  mutating func keepTwoLines(forSignatureAt index: Int) {
    guard index > 0, case .line(let line) = elements[index - 1].content, line.index > 0 else { return }
    elements[index - 1].breakPenalty = BreakCost.forbidden
  }

  /// The same for all signatures.
  mutating func keepTwoLinesForSignatures() {
    for signature in signatures { keepTwoLines(forSignatureAt: signature.lowerBound) }
  }

  /// Whether a signature's last line stands there.
  func endsSignature(at index: Int) -> Bool {
    guard elements[index].isSignature else { return false }
    return index + 1 == elements.count || elements[index + 1].block != elements[index].block
  }
}

/// A picture in the galley, in the size it is set in.
struct GalleyImage {
  var block: ImageBlock
  var size: Size
  /// What its caption takes below it.
  var captionHeight: Length
}

/// A line of text in the galley.
struct GalleyLine {
  /// What it is part of, as far as pages care.
  enum Kind {
    case text
    case heading
    case signature
  }

  var line: Line
  var kind: Kind
  var place: Place
  /// The left edge of the line's measure, from the type area's.
  var left: Length
  /// Whether it stands on a line of the grid.
  var isOnGrid: Bool
  /// The height of its em-boxes.
  var height: Length
  /// The blank up to the next line.
  var leading: Length
  /// Its number in its paragraph, from 0.
  var index: Int
  /// How many lines its paragraph has.
  var count: Int
  /// The entry of the outline that leads to it: a paragraph's first line carries it.
  var bookmark: (title: String, level: Int)?

  /// How far the line's own em-boxes stand below the top of the space it takes: a smaller line keeps the baseline.
  var drop: Length { (height - line.size) * Line.ascent }
}
