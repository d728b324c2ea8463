internal import Diagnostics

extension YAMLReader {
  /// Reports what ended the reading; a tab that indents, with every further one.
  mutating func report(_ problem: YAMLProblem) {
    // At the file's end libyaml is already on a line that does not exist.
    let isBehind = problem.mark.index < cursor.index
    cursor.advance(toIndex: problem.mark.index)
    let place = isBehind ? problem.mark.location(in: source.file) : cursor.location(in: source.file)
    guard YAMLProblem.tabProblems.contains(problem.problem) || isAtTab(problem) else {
      findings.add(.syntax(problem, at: place))
      return
    }
    findings.add(.tabIndentation(at: place))
    while !cursor.isAtEnd {
      while !cursor.isAtEnd && !cursor.isAtBreak { cursor.advance() }
      guard !cursor.isAtEnd else { return }
      cursor.advanceOverBreak()
      if cursor.byte == 0x09 { findings.add(.tabIndentation(at: cursor.location(in: source.file))) }
    }
  }

  private func isAtTab(_ problem: YAMLProblem) -> Bool {
    problem.problem == "found character that cannot start any token" && cursor.index == problem.mark.index
      && cursor.byte == 0x09
  }
}
