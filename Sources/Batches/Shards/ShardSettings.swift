public import Diagnostics

/// Which shard this process is, by its command line or by the variables that a scheduler sets.
///
/// The flag wins; then Slurm's array; then a Kubernetes Indexed Job. A variable that is set to nothing is not set.
public struct ShardSettings: Sendable {
  /// Settings that contradict each other or are no numbers: a usage error.
  public struct Fault: Error, Hashable, Sendable {
    /// What is wrong.
    public var message: Wording
  }

  private let flag: String?
  private let variables: [String: String]

  /// The settings in `--shard` and in the process's environment.
  public init(flag: String?, variables: [String: String]) {
    self.flag = flag
    self.variables = variables.filter { !$0.value.isEmpty }
  }

  /// The shard; the whole batch where nothing is set.
  public func shard() throws(Fault) -> Shard {
    if let flag { return try flagged(flag) }
    if let shard = try slurm() { return shard }
    return try kubernetes() ?? .whole
  }

  private func flagged(_ text: String) throws(Fault) -> Shard {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Self.number(String($0)) }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else {
      throw Fault(
        message: Wording("--shard 应写作 I/N，如 3/8；现为“\(text)”", "--shard takes I/N, such as 3/8; this is “\(text)”"))
    }
    return try shard(number, of: count, named: "--shard")
  }

  /// `SLURM_ARRAY_TASK_ID` counted from the array's first, as arrays of `0-7` and of `1-8` are both in use.
  private func slurm() throws(Fault) -> Shard? {
    let identifier = try number("SLURM_ARRAY_TASK_ID")
    let count = try number("SLURM_ARRAY_TASK_COUNT")
    guard identifier != nil || count != nil else { return nil }
    guard let identifier, let count else {
      throw incomplete("SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT")
    }
    guard let first = try number("SLURM_ARRAY_TASK_MIN") else {
      return try shard(identifier, of: count, named: "SLURM_ARRAY_TASK_ID")
    }
    let step = max(1, try number("SLURM_ARRAY_TASK_STEP") ?? 1)
    let last = try number("SLURM_ARRAY_TASK_MAX") ?? first + (count - 1) * step
    guard (last - first) / step + 1 == count, (identifier - first) % step == 0, (first...max(first, last)) ~= identifier
    else {
      throw Fault(
        message: Wording(
          "Slurm数组的编号不连续（第\(identifier)号，\(first)至\(last)，共\(count)个），无法据以分片；请用 --shard I/N",
          "the Slurm array has gaps (task \(identifier) of \(first) to \(last), \(count) in all): no shard can be told; "
            + "use --shard I/N"))
    }
    return try shard((identifier - first) / step + 1, of: count, named: "SLURM_ARRAY_TASK_ID")
  }

  /// `JOB_COMPLETION_INDEX` counts from 0; how many there are, the job's template says.
  private func kubernetes() throws(Fault) -> Shard? {
    let index = try number("JOB_COMPLETION_INDEX")
    let count = try number("BANXIN_SHARD_COUNT")
    guard index != nil || count != nil else { return nil }
    guard let index, let count else { throw incomplete("JOB_COMPLETION_INDEX", "BANXIN_SHARD_COUNT") }
    guard index < count else { throw outside("JOB_COMPLETION_INDEX", index, 0, count - 1) }
    return try shard(index, of: count, named: "JOB_COMPLETION_INDEX")
  }

  // MARK: Numbers

  private func shard(_ number: Int, of count: Int, named name: String) throws(Fault) -> Shard {
    guard (1...Shard.largestCount).contains(count) else {
      let limit = Shard.largestCount
      throw Fault(
        message: Wording(
          "分片总数\(count)不在1至\(limit)之间（\(name)）", "\(count) shards are not between 1 and \(limit) (\(name))"))
    }
    guard number <= count else { throw outside(name, number, 0, count) }
    return Shard(number: number, count: count)
  }

  private func number(_ variable: String) throws(Fault) -> Int? {
    guard let text = variables[variable] else { return nil }
    guard let number = Self.number(text) else {
      throw Fault(
        message: Wording("\(variable) 应为整数；现为“\(text)”", "\(variable) takes a whole number; this is “\(text)”"))
    }
    return number
  }

  /// Digits alone, few enough that sums cannot overflow.
  private static func number(_ text: String) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private func incomplete(_ first: String, _ second: String) -> Fault {
    let (present, missing) = variables[first] == nil ? (second, first) : (first, second)
    return Fault(
      message: Wording(
        "设置了 \(present) 而没有 \(missing)，无法分片；不分片时用 --shard 1/1",
        "\(present) is set, but \(missing) is not: no shard can be told; --shard 1/1 takes the whole batch"))
  }

  private func outside(_ name: String, _ number: Int, _ least: Int, _ most: Int) -> Fault {
    Fault(
      message: Wording(
        "\(name) 为\(number)，应在\(least)至\(most)之间", "\(name) is \(number); it runs from \(least) to \(most)"))
  }
}
