import Measure
import Testing

@testable import Typesetting

@Suite struct `Line grid` {
  @Test func `fills 225 mm with 22 lines`() {
    // (225 mm − 16 pt) ÷ 21 is no whole number of units: the grid still ends on the edge.
    let grid = LineGrid(setup: gbt9704(pitch: (.mm(225) - .pt(16)) / 21))
    #expect(grid.count == 22)
    #expect(grid.top(of: 0) == .zero)
    #expect(grid.top(of: 21) + .pt(16) == .mm(225))
    for index in 0..<21 {
      let pitch = grid.top(of: index + 1) - grid.top(of: index)
      #expect(abs((pitch - grid.pitch).units) <= 1)
    }
  }

  @Test func `keeps the pitch of the other reading, 225 mm over 22`() {
    let grid = LineGrid(setup: gbt9704(pitch: .mm(225) / 22))
    #expect(grid.count == 22)
    // Half of a line's blank stands above the first line, half below the last.
    #expect(grid.top(of: 0) == grid.leading / 2)
    #expect(abs((.mm(225) - grid.top(of: 21) - .pt(16) - grid.leading / 2).units) <= 22)
    #expect(grid.lineTop(atOrBelow: grid.top(of: 3)) == grid.top(of: 3))
    #expect(grid.lineTop(atOrBelow: grid.top(of: 3) + .mm(1)) == grid.top(of: 4))
  }

  @Test(arguments: [(0.0, 0.0), (0.01, 0.0), (0.03, 10), (10, 10), (10.5, 20), (85, 90)])
  func `finds the next line at or below`(distance: Double, line: Double) {
    #expect(LineGrid(setup: SquarePage.setup).lineTop(atOrBelow: .mm(distance)) == .mm(line))
  }

  @Test func `survives a set-up of nothing`() {
    let nothing = Rectangle(x: .zero, y: .zero, width: .zero, height: .zero)
    let setup = PageSetup(paper: nothing.size, typeArea: nothing, linePitch: .zero, bodySize: .zero)
    #expect(LineGrid(setup: setup).count >= 1)
    #expect(SquarePage.pages([SquarePage.paragraph("甲", lines: 2)], setup: setup).count > 0)
  }

  private func gbt9704(pitch: Length) -> PageSetup {
    PageSetup(
      paper: Size(width: .mm(210), height: .mm(297)),
      typeArea: Rectangle(x: .mm(28), y: .mm(37), width: .mm(156), height: .mm(225)), linePitch: pitch,
      bodySize: .pt(16))
  }
}
