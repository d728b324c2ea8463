import Digests

/// What is known of a batch before its first model is opened.
struct BatchSurvey: Sendable {
  /// How many units it has, those of all shards together.
  private(set) var unitCount = 0
  /// How many of them this shard takes.
  private(set) var ownCount = 0
  /// The digest of all units' names, in their order: reports of one batch have it in common.
  let digest: Digest

  /// Goes through the units once, for their names alone; ends early where `stop` is thrown.
  init(_ units: UnitSequence, shard: Shard, stop: StopSwitch) {
    var builder = DigestBuilder()
    for unit in units {
      if stop.isThrown { break }
      unitCount += 1
      if shard.takes(unit.name) { ownCount += 1 }
      builder.addPart(unit.name)
    }
    digest = builder.digest()
  }
}
