internal import Diagnostics

/// Makes a value of a YAML stream of one document.
///
/// What can be passed over (a tag, a second key of one name) is reported and passed over; what ends the reading is
/// thrown as `Ended` once its finding is listed.
struct YAMLReader {
  /// The reading cannot go on; the finding that says why is listed.
  struct Ended: Error {}

  let source: SourceText
  let bounds: ReadingBounds
  var findings: FindingList

  /// At the last event's start.
  var cursor: SourceCursor
  var anchors: [String: Anchor] = [:]
  /// Anchors whose node has not ended: an alias to one would hold itself.
  var openAnchors: Set<String> = []
  /// Nodes so far, aliases expanded.
  var expandedNodes = 0
  /// Characters of scalars so far, aliases expanded.
  var expandedScalars = 0
  /// Refused characters that are not reported yet; those of comments may never be.
  var pendingRefusals: ArraySlice<SourceText.Refusal>
  let placeholders: Set<Int>

  /// What an anchor names, and what it costs each time it is used.
  struct Anchor {
    var value: Value
    var nodes: Int
    var scalars: Int
    /// Levels of lists and mappings; 0 for a scalar.
    var levels: Int
  }

  init(source: SourceText, bounds: ReadingBounds, findings: FindingList) {
    self.source = source
    self.bounds = bounds
    self.findings = findings
    cursor = SourceCursor(source.bytes)
    pendingRefusals = source.refusals[...]
    placeholders = Set(source.refusals.map(\.index))
  }

  /// The document's value, or `nil` where it could not be followed to its end.
  mutating func read() -> Value? {
    guard let parser = YAMLEventParser(source.bytes) else { return nil }
    do throws(Ended) {
      let value = try readStream(parser)
      reportRefusals(outsideScalarsUpTo: .max)
      return value
    } catch {
      for refusal in pendingRefusals { report(refusal) }
      return nil
    }
  }

  private mutating func readStream(_ parser: YAMLEventParser) throws(Ended) -> Value? {
    var root: Value?
    while true {
      let event = try next(parser)
      switch event.kind {
      case .streamStart, .documentEnd: continue
      case .documentStart where root != nil:
        findings.add(.severalDocuments(at: place(of: event)))
        throw Ended()
      case .documentStart:
        let event = try next(parser)
        // A document that holds no word; `null` is one.
        if case .scalar(let bytes, _) = event.kind, bytes.isEmpty, event.range.isEmpty { return reportEmpty() }
        root = try readNode(event, parser, depth: 0).value
      default:
        return root ?? reportEmpty()
      }
    }
  }

  private mutating func reportEmpty() -> Value? {
    findings.add(.empty(at: .start(of: source.file)))
    return nil
  }

  /// The next event, the cursor at its start.
  mutating func next(_ parser: YAMLEventParser) throws(Ended) -> YAMLEvent {
    do throws(YAMLProblem) {
      let event = try parser.next()
      cursor.advance(toIndex: event.range.lowerBound)
      return event
    } catch {
      report(error)
      throw Ended()
    }
  }

  func place(of event: YAMLEvent) -> SourceLocation { cursor.location(in: source.file) }

  /// Counts nodes and characters against the bounds.
  mutating func spend(nodes: Int, scalars: Int, at location: SourceLocation) throws(Ended) {
    expandedNodes += nodes
    expandedScalars += scalars
    if expandedNodes > bounds.nodes {
      findings.add(.tooManyNodes(limit: bounds.nodes, at: location))
      throw Ended()
    }
    if expandedScalars > bounds.bytes {
      findings.add(.tooMuchText(limit: bounds.bytes, at: location))
      throw Ended()
    }
  }
}

// Characters that were refused when the file was scanned.
extension YAMLReader {
  mutating func report(_ refusal: SourceText.Refusal) {
    findings.add(.refused(refusal.reason, refusal.scalar, at: refusal.location))
  }

  /// Reports those that stand before `index`, between the scalars: of these, comments may hold the harmless kinds.
  mutating func reportRefusals(outsideScalarsUpTo index: Int) {
    while let refusal = pendingRefusals.first, refusal.index < index {
      if refusal.reason.isRefusedInComments { report(refusal) }
      pendingRefusals.removeFirst()
    }
  }

  /// Reports those that a scalar holds.
  mutating func reportRefusals(inScalar range: Range<Int>) {
    guard !pendingRefusals.isEmpty else { return }
    reportRefusals(outsideScalarsUpTo: range.lowerBound)
    while let refusal = pendingRefusals.first, refusal.index < range.upperBound {
      report(refusal)
      pendingRefusals.removeFirst()
    }
  }
}
