import Diagnostics

/// Numbers of the caller's that stand for one of a few things.
enum Choice {
  /// What the number stands for among `choices`, which are counted from 0.
  static func value<Value>(
    _ number: UInt32, of choices: [Value], named name: String
  ) throws(CallFault) -> Value {
    guard number < choices.count else {
      let last = choices.count - 1
      throw .argument(name, Wording("是\(number)，应为0至\(last)", "is \(number); 0 to \(last) was expected"))
    }
    return choices[Int(number)]
  }

  /// A yes or no.
  static func flag(_ number: UInt32, named name: String) throws(CallFault) -> Bool {
    try value(number, of: [false, true], named: name)
  }

  /// `number`, or the default where it is 0.
  static func number(
    _ number: UInt32, or usual: Int, in range: ClosedRange<Int>, named name: String
  ) throws(CallFault) -> Int {
    guard number != 0 else { return usual }
    guard range.contains(Int(number)) else {
      let (least, most) = (range.lowerBound, range.upperBound)
      throw .argument(name, Wording("是\(number)，应为\(least)至\(most)", "is \(number); \(least) to \(most) was expected"))
    }
    return Int(number)
  }
}
