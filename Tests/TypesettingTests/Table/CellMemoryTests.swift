import Measure
import Testing

@testable import Typesetting

struct CellMemoryTests {
  private func cell(_ number: Int, measure: Length = .pt(40)) -> CellMemory.Cell {
    let style = TextStyle(role: "cell", face: "table", size: .pt(10))
    return CellMemory.Cell(text: StyledText("\(number)", style: style), alignment: .centred, measure: measure)
  }

  @Test func cellsAreKeptForDocumentsOfTheSameComposition() {
    let memory = CellMemory()
    memory.begin(with: LineComposition())
    memory[cell(1)] = []
    memory.begin(with: LineComposition())
    #expect(memory[cell(1)] != nil)
    #expect(memory[cell(1, measure: .pt(50))] == nil)
    var strict = LineComposition()
    strict.grid = .strict
    memory.begin(with: strict)
    #expect(memory[cell(1)] == nil)
  }

  @Test func theMemoryIsBounded() {
    let memory = CellMemory()
    for number in 0...CellMemory.limit { memory[cell(number)] = [] }
    #expect(memory[cell(0)] == nil)
    #expect(memory[cell(CellMemory.limit)] != nil)
  }

  @Test func whatAnInterruptionLeftUnsetIsNotKept() {
    let memory = CellMemory()
    let interruption = Interruption { true }
    let cells = RememberedCells(SquareLines(), memory: memory, interruption: interruption)
    _ = interruption.comes()
    _ = cells.cellLines(of: cell(1).text, alignment: .centred, measure: .pt(40))
    #expect(memory[cell(1)] == nil)
  }
}
