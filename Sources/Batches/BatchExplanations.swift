public import Diagnostics
import Reading

/// The rules behind the findings about batches and their reports.
public enum BatchExplanations {
  /// All of them.
  public static let all = [
    name, sameOutput, link, unwritten, fault, reportLine, foreignLine, repeatedUnit, missingUnit,
  ]

  static let name = Explanation(
    "BATCH-NAME",
    rule: Wording(
      "输出文件名取自模型的文件名，须是UTF-8，不以点开头，不含控制字符，不超过255字节，文件夹不超过64层，不得指向输出目录之外。",
      "An output is named after its model's file: in UTF-8, without a dot at the start or control characters, of at most 255 bytes, in at most "
        + "64 folders, and never outside the output folder."),
    remedy: Wording("给文件改名。", "Rename the file."))
  static let sameOutput = Explanation(
    "BATCH-SAME-OUTPUT",
    rule: Wording(
      "两份模型不得写同一个输出文件；先列出的生成，后列出的报错。",
      "Two models never write one file: the first is rendered, the second is an error."),
    remedy: Wording("改名，或分到不同的文件夹。", "Rename one of them, or put them into different folders."))
  static let link = Explanation(
    "BATCH-LINK",
    rule: Wording(
      "文件夹中的符号链接不读取，以免读到文件夹之外。", "Symbolic links in a folder are not followed, for they may lead out of it."),
    remedy: Wording("用文件本身代替链接，或在命令行上直接写出该文件。", "Replace the link by the file, or name it on the command line."))
  static let unwritten = Explanation(
    "BATCH-WRITE", rule: Wording("输出文件必须能够写入。", "Outputs can be written."),
    remedy: Wording("检查输出目录的权限和剩余空间。", "Check the output folder's permissions and the space left."))
  static let fault = Explanation(
    "BATCH-FAULT",
    rule: Wording("排版程序自身的故障，与模型无关。", "A fault of the program, not of the model."),
    remedy: Wording("请保留该模型并报告。", "Keep the model and report it."))
  static let reportLine = Explanation(
    "MERGE-LINE",
    rule: Wording(
      "报告每行是一个完整的JSON对象，由 banxin batch --report 写成。",
      "Each line of a report is a whole JSON object as banxin batch --report writes it."),
    remedy: Wording(
      "任务中断会留下残行：用 --resume 重新运行该分片。",
      "A run that was killed may leave a torn line: run that shard again with --resume."))
  static let foreignLine = Explanation(
    "MERGE-FOREIGN",
    rule: Wording(
      "合并的报告须出自同一批次：全部单位的名称（batch）和份数（units）相同。",
      "Merged reports are of one batch: the same names (batch) and number (units) of all units."),
    remedy: Wording(
      "核对各分片的输入是否相同，是否混入了以前的报告。", "See whether all shards had the same inputs, and whether an older report came in."))
  static let repeatedUnit = Explanation(
    "MERGE-DOUBLED", rule: Wording("每份文件只出现一次。", "Each unit comes once."),
    remedy: Wording("核对是否有两个分片编号相同，或同一报告给了两次。", "See whether two shards had one number, or a report was given twice."))
  static let missingUnit = Explanation(
    "MERGE-MISSING", rule: Wording("每份文件都要出现。", "Each unit comes."),
    remedy: Wording("用 --resume 重新运行缺少的分片。", "Run the missing shards again with --resume."))
}

extension Diagnostic {
  static func unusableName(_ name: String, _ reason: Wording, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, BatchExplanations.name.code, at: place,
      Wording(
        "不能以“\(name.prefix(80))”命名输出文件：\(reason.chinese)",
        "“\(name.prefix(80))” cannot name an output: \(reason.english)"))
  }
}
