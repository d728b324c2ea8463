/// Rewrites a page's contents so that every reader finds its way back to the structure.
///
/// - What is drawn outside the marked stretches becomes an artifact (ISO 32000-1 14.8.2.2): Cairo 1.16 cannot say so.
/// - Marked content is flat. Cairo puts `/Span << /ActualText … >>` inside a stretch where glyphs and characters do not
///   pair, and readers such as Poppler take the inner end for the stretch's own and lose the rest. Here a stretch becomes
///   several sequences with identifiers of their own, those with ActualText carrying it beside their identifier.
/// - Black is black ink alone: Cairo draws in DeviceRGB, and a press would mix `0 0 0 rg` of four inks; it becomes `0 g`.
struct ContentMarking {
  /// What sequence is open.
  private enum Sequence {
    case artifact, marked
  }

  /// The page's new contents.
  private(set) var bytes: [UInt8] = []
  /// The identifiers that each of the page's stretches became.
  private(set) var identifiers: [Range<Int>] = []

  private var scanner: ContentScanner
  /// Where what is not yet copied begins.
  private var copied = 0
  private var sequence: Sequence?
  private var nextIdentifier = 0
  private var isInStretch = false
  private var isInText = false
  /// For each open sequence of the old contents, whether its end stays away.
  private var open: [Bool] = []
  /// How many of them stand in the present stretch.
  private var depthInStretch = 0
  private var stretchStart = 0

  /// The marked contents; `nil` where they do not nest as they must.
  init?(_ contents: [UInt8]) {
    scanner = ContentScanner(contents)
    bytes.reserveCapacity(contents.count + contents.count / 8 + 64)
    while scanner.next() {
      guard follow() else { return nil }
    }
    guard open.isEmpty, !isInText else { return nil }
    copy(upTo: contents.count)
    close()
  }

  private mutating func follow() -> Bool {
    switch scanner.operatorRange.count {
    case 3 where scanner.isOperator("BDC") || scanner.isOperator("BMC"): return begin()
    case 3 where scanner.isOperator("EMC"): return end()
    case 2 where scanner.isOperator("BT"):
      close()
      isInText = true
    case 2 where scanner.isOperator("ET"):
      close()
      isInText = false
    case 2 where scanner.isOperator("rg") || scanner.isOperator("RG"): blacken()
    default: if beginsDrawing { mark() }
    }
    return true
  }

  // MARK: The old sequences

  private mutating func begin() -> Bool {
    if scanner.operands.contains(where: { scanner.matches($0.range, "/MCID") }) {
      // A stretch in a stretch, or in a text object, is none of Cairo's.
      guard !isInStretch, !isInText else { return false }
      close()
      isInStretch = true
      stretchStart = nextIdentifier
      depthInStretch = open.count
      drop()
      open.append(true)
    } else if isInStretch {
      close()
      beginReplacement()
      open.append(true)
    } else {
      open.append(false)
    }
    return true
  }

  private mutating func end() -> Bool {
    guard let isDropped = open.popLast() else { return false }
    guard isDropped else { return true }
    close()
    drop()
    if isInStretch, open.count == depthInStretch {
      identifiers.append(stretchStart..<nextIdentifier)
      isInStretch = false
    }
    return true
  }

  /// `/Span << /ActualText <…> >> BDC` with an identifier in its dictionary.
  private mutating func beginReplacement() {
    let entries = scanner.operands.dropFirst(2).dropLast()
    let isDictionary = scanner.operands.count >= 3 && scanner.matches(scanner.operands[1].range, "<<")
    copy(upTo: scanner.start)
    put("/Span << /MCID \(nextIdentifier)")
    if isDictionary, let first = entries.first, let last = entries.last {
      put(" ")
      bytes += scanner.bytes[first.range.lowerBound..<last.range.upperBound]
    }
    put(" >> BDC")
    copied = scanner.end
    sequence = .marked
    nextIdentifier += 1
  }

  // MARK: The new ones

  /// Opens what the next drawing belongs to, unless it is open.
  private mutating func mark() {
    guard sequence == nil else { return }
    copy(upTo: scanner.start)
    if isInStretch {
      put("/Span << /MCID \(nextIdentifier) >> BDC\n")
      nextIdentifier += 1
      sequence = .marked
    } else {
      put("/Artifact BMC\n")
      sequence = .artifact
    }
  }

  private mutating func close() {
    guard sequence != nil else { return }
    copy(upTo: max(scanner.start, copied))
    put("\nEMC\n")
    sequence = nil
  }

  // MARK: Copying

  private mutating func copy(upTo end: Int) {
    bytes += scanner.bytes[copied..<end]
    copied = end
  }

  private mutating func put(_ text: String) {
    bytes += Array(text.utf8)
  }

  /// Leaves the statement out.
  private mutating func drop() {
    copy(upTo: scanner.start)
    copied = scanner.end
  }

  /// `0 0 0 rg` as `0 g`, `0 0 0 RG` as `0 G` (ISO 32000-1 8.6.8).
  private mutating func blacken() {
    guard scanner.operands.count == 3, scanner.operands.allSatisfy({ scanner.matches($0.range, "0") }) else { return }
    let name: StaticString = scanner.isOperator("rg") ? "0 g" : "0 G"
    drop()
    put("\(name)")
  }

  /// Whether the operator begins a graphics object, or shows text in one (ISO 32000-1 8.2): a sequence may begin before
  /// it, and must not begin later.
  private var beginsDrawing: Bool {
    if isInText {
      return ["Tj", "TJ", "'", "\""].contains { scanner.isOperator($0) }
    }
    return ["re", "m", "Do", "sh", "ID"].contains { scanner.isOperator($0) }
  }
}
