import TestSupport

/// Random bytes in which PDF's delimiters are frequent, the same for the same seed.
struct SeededBytes {
  private static let frequent = Array("()<>[]{}/%\\ \nBTEMCID0123 /MCID BDC ID EI".utf8)
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func bytes(count: Int) -> [UInt8] {
    (0..<count).map { _ in
      Bool.random(using: &generator)
        ? UInt8.random(in: 0...255, using: &generator) : Self.frequent.randomElement(using: &generator) ?? 0
    }
  }
}
