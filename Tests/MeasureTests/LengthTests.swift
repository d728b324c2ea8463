import Measure
import Testing

@Suite struct `A length` {
  @Test func `a tenth of a millimetre and a tenth of a point are whole units`() {
    #expect(Length.mm(0.1).units == 360)
    #expect(Length.pt(0.1).units == 127)
    // 1 inch = 25.4 mm = 72 pt
    #expect(Length.mm(25.4) == Length.pt(72))
  }

  @Test func `sums are exact`() {
    let tenth = Length.mm(0.1)
    #expect((0..<2250).reduce(Length.zero) { sum, _ in sum + tenth } == .mm(225))
  }

  @Test func `28 characters of the grid fill the type area to within a thousandth of a millimetre`() {
    let pitch = Length.mm(156) / 28  // 5.5714 mm
    #expect(abs((pitch * 28 - .mm(156)).units) <= 14)  // at most half a unit a character
  }

  @Test(arguments: [
    (Length.mm(28), "28.00"), (.mm(-0.5), "-0.50"), (.mm(262.004), "262.00"), (.zero, "0.00"),
  ])
  func `prints millimetres with two decimals`(length: Length, text: String) {
    #expect(length.description == text)
  }

  @Test(arguments: [("三号", 16.0), ("3号", 16), ("小五", 9), ("2号", 22), ("初号", 42)])
  func `knows the sizes of Chinese type`(name: String, points: Double) {
    #expect(TypeSize.named(name) == .pt(points))
  }

  @Test func `knows no size of another name`() {
    #expect(TypeSize.named("九号") == nil)
  }
}

@Suite struct `A rectangle` {
  @Test func `contains what lies inside, edges included`() {
    let typeArea = Rectangle(x: .mm(28), y: .mm(37), width: .mm(156), height: .mm(225))
    #expect(typeArea.contains(Rectangle(x: .mm(28), y: .mm(257), width: .mm(156), height: .mm(5))))
    #expect(!typeArea.contains(Rectangle(x: .mm(28), y: .mm(257.1), width: .mm(156), height: .mm(5))))
    #expect(typeArea.expanded(by: .mm(1)).contains(Rectangle(x: .mm(27), y: .mm(36), width: .mm(1), height: .mm(1))))
  }
}
