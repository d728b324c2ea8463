internal import Measure
internal import Typesetting

/// A page's contents as they are written: graphics and text in their order, parted into marked-content sequences
/// (ISO 32000-1 7.8.2, 14.6).
///
/// Sequences are flat: readers such as Poppler take the end of an inner one for the end of the outer. Where a stretch of
/// the structure has parts with replacement text, it becomes several sequences, each with an identifier of its own.
struct PageContents {
  /// What the page leads to.
  struct References {
    /// The faces it shows, by their numbers among the document's.
    var faces: Set<Int> = []
    /// The pictures it shows: their objects, by their numbers among the document's.
    var pictures: [Int: Int] = [:]
    /// Whether something shines through a picture.
    var isTransparent = false
  }

  /// What an artifact is (ISO 32000-1 table 330).
  enum Artifact {
    /// Page numbers, at the foot.
    case footer
    /// What an earlier page has shown: a table's repeated head.
    case repeated
    /// Rules, and pictures that say nothing.
    case layout
  }

  private enum Sequence: Equatable {
    case stretch
    case artifact(Artifact)
    case replaced(inArtifact: Bool)
  }

  /// What is written so far.
  var syntax = PDFSyntax()
  var references = References()
  /// The identifiers that each of the page's marked stretches has.
  private(set) var identifiers: [Range<Int>] = []
  /// The boxes of the pictures in marked stretches, by the stretch's number.
  private(set) var figures: [Int: Rectangle] = [:]
  var state = GraphicsState()

  let height: Length
  /// Whether sequences are marked at all; replacement text always is.
  private let isStructured: Bool
  private var sequence: Sequence?
  private var isText = false
  private var stretchStart: Int?
  private var nextIdentifier = 0

  /// The contents of a page of that height.
  init(height: Length, isStructured: Bool) {
    self.height = height
    self.isStructured = isStructured
  }

  // MARK: Stretches of the structure

  mutating func beginStretch() { stretchStart = nextIdentifier }

  mutating func endStretch() {
    closeSequence()
    if let stretchStart { identifiers.append(stretchStart..<nextIdentifier) }
    stretchStart = nil
  }

  /// Ends the page.
  mutating func finish() {
    closeSequence()
    endText()
  }

  /// Notes where a picture of the present stretch stands.
  mutating func note(figure frame: Rectangle) {
    guard stretchStart != nil else { return }
    let stretch = identifiers.count
    figures[stretch] = figures[stretch].map { $0.joined(with: frame) } ?? frame
  }

  // MARK: What follows is text, or is not

  /// What follows shows text; as an artifact where it stands in no stretch.
  mutating func beginText(as artifact: Artifact) {
    if !isText {
      closeSequence()
      syntax.put("BT\n")
      isText = true
    }
    openSequence(as: artifact)
  }

  /// What follows shows text that `replacement` stands for (ISO 32000-1 14.9.4).
  mutating func beginText(replacedBy replacement: ArraySlice<Unicode.Scalar>, as artifact: Artifact) {
    closeSequence()
    if !isText { syntax.put("BT\n") }
    isText = true
    let isArtifact = isStructured && stretchStart == nil
    if isArtifact { openSequence(as: artifact) }
    syntax.put("/Span <</ActualText <FEFF")
    for scalar in replacement { syntax.put(hexadecimal: scalar) }
    syntax.put(">")
    if isStructured, !isArtifact { putIdentifier() }
    syntax.put(">> BDC\n")
    sequence = .replaced(inArtifact: isArtifact)
  }

  /// What follows is a graphics object, which text objects cannot hold.
  mutating func beginGraphics(as artifact: Artifact) {
    if isText { endText() }
    openSequence(as: artifact)
  }

  private mutating func endText() {
    guard isText else { return }
    closeSequence()
    syntax.put("ET\n")
    isText = false
  }

  // MARK: Sequences

  private mutating func openSequence(as artifact: Artifact) {
    guard isStructured else { return closeSequence() }
    let wanted = stretchStart == nil ? Sequence.artifact(artifact) : .stretch
    guard sequence != wanted else { return }
    closeSequence()
    sequence = wanted
    switch (stretchStart, artifact) {
    case (.some, _):
      syntax.put("/Span <<")
      putIdentifier()
      syntax.put(">> BDC\n")
    case (nil, .footer): syntax.put("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n")
    case (nil, .repeated): syntax.put("/Artifact <</Type /Pagination>> BDC\n")
    case (nil, .layout): syntax.put("/Artifact <</Type /Layout>> BDC\n")
    }
  }

  private mutating func putIdentifier() {
    syntax.put("/MCID ")
    syntax.put(nextIdentifier)
    nextIdentifier += 1
  }

  private mutating func closeSequence() {
    guard let sequence else { return }
    syntax.put(sequence == .replaced(inArtifact: true) ? "EMC\nEMC\n" : "EMC\n")
    self.sequence = nil
  }
}

extension Rectangle {
  /// The smallest box that holds both.
  fileprivate func joined(with other: Rectangle) -> Rectangle {
    let (left, top) = (min(minX, other.minX), min(minY, other.minY))
    return Rectangle(
      x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }
}
