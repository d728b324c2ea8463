import Testing

@testable import Batches

@Suite struct `Which shard a process is` {
  private func shard(_ flag: String? = nil, _ variables: [String: String] = [:]) throws -> String {
    try ShardSettings(flag: flag, variables: variables).shard().description
  }

  @Test(arguments: [("1/8", "1/8"), ("8/8", "8/8"), ("0/8", "8/8"), ("1/1", "1/1"), ("07/08", "7/8")])
  func `the flag counts from 1, and takes 0 for the last`(flag: String, expected: String) throws {
    #expect(try shard(flag) == expected)
  }

  @Test(arguments: ["9/8", "1/0", "-1/8", "1", "1/8/9", "a/b", "", "1/ 8", "1/99999999999999999999", "1/100001"])
  func `a flag that is no shard is a fault`(flag: String) {
    #expect(throws: ShardSettings.Fault.self) { try shard(flag) }
  }

  @Test func `nothing set is the whole batch, and set to nothing is not set`() throws {
    #expect(try shard() == "1/1")
    #expect(try shard(nil, ["SLURM_ARRAY_TASK_ID": "", "BANXIN_SHARD_COUNT": ""]) == "1/1")
  }

  @Test(arguments: [
    (identifier: "0", least: "0", most: "7", step: "1", expected: "1/8"),
    (identifier: "7", least: "0", most: "7", step: "1", expected: "8/8"),
    (identifier: "1", least: "1", most: "8", step: "1", expected: "1/8"),
    (identifier: "8", least: "1", most: "8", step: "1", expected: "8/8"),
    (identifier: "30", least: "10", most: "80", step: "10", expected: "3/8"),
  ])
  func `a Slurm array counts from its first task`(
    _ array: (identifier: String, least: String, most: String, step: String, expected: String)
  ) throws {
    let variables = [
      "SLURM_ARRAY_TASK_ID": array.identifier, "SLURM_ARRAY_TASK_COUNT": "8", "SLURM_ARRAY_TASK_MIN": array.least,
      "SLURM_ARRAY_TASK_MAX": array.most, "SLURM_ARRAY_TASK_STEP": array.step,
    ]
    #expect(try shard(nil, variables) == array.expected)
  }

  @Test func `a Slurm array of which only number and count are known counts like the flag`() throws {
    #expect(try shard(nil, ["SLURM_ARRAY_TASK_ID": "0", "SLURM_ARRAY_TASK_COUNT": "8"]) == "8/8")
    #expect(try shard(nil, ["SLURM_ARRAY_TASK_ID": "3", "SLURM_ARRAY_TASK_COUNT": "8"]) == "3/8")
  }

  @Test(arguments: [
    ["SLURM_ARRAY_TASK_ID": "3"],
    ["SLURM_ARRAY_TASK_COUNT": "8"],
    ["SLURM_ARRAY_TASK_ID": "x", "SLURM_ARRAY_TASK_COUNT": "8"],
    ["SLURM_ARRAY_TASK_ID": "9", "SLURM_ARRAY_TASK_COUNT": "8"],
    // Tasks 3 and 5 alone, sent again: they would take halves of the batch.
    [
      "SLURM_ARRAY_TASK_ID": "3", "SLURM_ARRAY_TASK_COUNT": "2", "SLURM_ARRAY_TASK_MIN": "3",
      "SLURM_ARRAY_TASK_MAX": "5", "SLURM_ARRAY_TASK_STEP": "1",
    ],
    ["JOB_COMPLETION_INDEX": "0"],
    ["BANXIN_SHARD_COUNT": "8"],
    ["JOB_COMPLETION_INDEX": "8", "BANXIN_SHARD_COUNT": "8"],
    ["JOB_COMPLETION_INDEX": "0", "BANXIN_SHARD_COUNT": "0"],
  ])
  func `variables that do not make a shard are a fault`(variables: [String: String]) {
    #expect(throws: ShardSettings.Fault.self) { try shard(nil, variables) }
    #expect(throws: Never.self) { try shard("1/1", variables) }
  }

  @Test func `a Kubernetes job counts from 0; the flag wins, then Slurm`() throws {
    let job = ["JOB_COMPLETION_INDEX": "0", "BANXIN_SHARD_COUNT": "4"]
    let array = ["SLURM_ARRAY_TASK_ID": "2", "SLURM_ARRAY_TASK_COUNT": "4"]
    #expect(try shard(nil, job) == "4/4")
    #expect(try shard(nil, job.merging(array) { $1 }) == "2/4")
    #expect(try shard("3/4", job.merging(array) { $1 }) == "3/4")
  }

  @Test(arguments: [1, 2, 3, 8, 100])
  func `every name falls on exactly one shard, counted from 1 or from 0`(count: Int) {
    let names = (0..<500).map { "区/街道\($0).pdf" }
    for numbers in [Array(1...count), Array(0..<count)] {
      let shards = numbers.map { Shard(number: $0, count: count) }
      #expect(names.allSatisfy { name in shards.filter { $0.takes(name) }.count == 1 })
    }
    // No shard of a few is left without its share.
    guard count <= 8 else { return }
    let sizes = (1...count).map { number in names.filter { Shard(number: number, count: count).takes($0) }.count }
    #expect(sizes.allSatisfy { $0 > 300 / count && $0 < 700 / count + 1 })
  }

  /// Other programs may want to know the share of each: the rule is part of what is promised.
  /// `printf '%s' a/b.pdf | sha256sum` begins with e06332908d7e55f0: modulo 8, plus 1.
  @Test func `the share of a name does not change from version to version`() {
    let shares = ["a.pdf", "a/b.pdf", "望湖街道.pdf"].map { name in
      (1...8).first { Shard(number: $0, count: 8).takes(name) }
    }
    #expect(shares == [3, 1, 6])
  }
}
