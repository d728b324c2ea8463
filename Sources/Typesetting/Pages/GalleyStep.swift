import Measure

/// What the page search knows of an element of the galley: how much of a page it takes, and nothing of what it says.
///
/// The search comes by each element many times; a step is cheap to hand about, an element with its glyphs is not.
struct GalleyStep {
  /// What it takes of a page.
  enum Content {
    case line(LineSpace)
    case table(TableLadder)
    case assembly(AssemblySpace)
    case image(ImageSpace)
  }

  var content: Content
  /// See ``Galley/Element``.
  var breakPenalty: Double
  var blankLines: Int
  var beginsPage: Bool
  var keepsWithNext: Bool
  var isTurned: Bool
  var isSignature: Bool
  /// Whether a signature's last line stands here.
  var endsSignature: Bool

  /// The steps of the galley's first `count` elements.
  static func steps(of galley: Galley, count: Int) -> [GalleyStep] {
    var steps: [GalleyStep] = []
    steps.reserveCapacity(count)
    for index in 0..<count {
      let endsSignature =
        galley.elements[index].isSignature && (index + 1 == count || galley.endsSignature(at: index))
      steps.append(GalleyStep(galley.elements[index], endsSignature: endsSignature))
    }
    return steps
  }

  private init(_ element: Galley.Element, endsSignature: Bool) {
    switch element.content {
    case .line(let line): content = .line(line.space)
    case .table(let ladder): content = .table(ladder)
    case .assembly(let assembly): content = .assembly(assembly.space)
    case .image(let image): content = .image(image.space)
    }
    breakPenalty = element.breakPenalty
    blankLines = element.blankLines
    beginsPage = element.beginsPage
    keepsWithNext = element.keepsWithNext
    isTurned = element.orientation == .turned
    isSignature = element.isSignature
    self.endsSignature = endsSignature
  }
}

/// What a line of text takes of a page.
struct LineSpace {
  var kind: GalleyLine.Kind
  /// Whether it stands on a line of the grid.
  var isOnGrid: Bool
  /// The height of its em-boxes.
  var height: Length
  /// The blank up to the next line.
  var leading: Length
}

/// What an assembly takes of a page; see ``Assembly``.
struct AssemblySpace {
  var kind: Assembly.Kind
  var height: Length
  var depth: Length
  var gap: Length
  var gridOffset: Length?
}

/// What a picture takes of a page.
struct ImageSpace {
  var height: Length
  /// What its caption takes below it.
  var captionHeight: Length
}

extension GalleyLine {
  /// What it takes of a page.
  var space: LineSpace { LineSpace(kind: kind, isOnGrid: isOnGrid, height: height, leading: leading) }
}

extension Assembly {
  /// What it takes of a page.
  var space: AssemblySpace {
    AssemblySpace(kind: kind, height: height, depth: depth, gap: gap, gridOffset: gridOffset)
  }
}

extension GalleyImage {
  /// What it takes of a page.
  var space: ImageSpace { ImageSpace(height: size.height, captionHeight: captionHeight) }
}
