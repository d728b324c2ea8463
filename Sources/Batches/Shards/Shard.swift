import Digests

/// One machine's part of a batch.
///
/// A unit belongs to the shard that its name's digest falls on: the first eight bytes of the name's SHA-256, taken as a
/// number (big-endian), modulo the number of shards, plus one. The name is the output's path below the batch's folder, so
/// that it is the same on every machine, wherever the inputs are mounted.
public struct Shard: Hashable, Sendable {
  /// A batch in one piece.
  public static let whole = Shard(number: 1, count: 1)
  /// How many shards a batch may have.
  public static let largestCount = 100_000

  /// Its number, from 1 to `count`.
  public let number: Int
  /// How many there are.
  public let count: Int

  /// The shard of that number; 0 stands for `count`, for those who count from 0.
  init(number: Int, count: Int) {
    self.number = number == 0 ? count : number
    self.count = count
  }

  /// Whether the unit of that name belongs to this shard.
  func takes(_ name: String) -> Bool {
    guard count > 1 else { return true }
    let hash = Digest(of: name.utf8).bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(hash % UInt64(count)) + 1 == number
  }
}

extension Shard: CustomStringConvertible {
  /// `3/8`, as the command line takes it.
  public var description: String { "\(number)/\(count)" }
}
