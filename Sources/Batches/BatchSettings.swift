public import Banxin
public import Diagnostics

/// What a batch is to do.
public struct BatchSettings: Sendable {
  /// Files, folders and tables of units, in the order in which their units come.
  public var inputs: [String]
  /// The model that rows of tables are laid over.
  public var template: ModelSource?
  /// The folder that PDFs are written to.
  public var outputFolder: String
  /// How many units are worked on at once.
  public var jobs: Int
  /// Which of the units are this process's.
  public var shard = Shard.whole
  /// Whether a PDF that is there, made from the same inputs and whole, may stay as it is.
  public var resumes = false
  /// Whether warnings count as errors.
  public var isStrict = false
  /// What PDFs are made for.
  public var profile: PDFProfile = .archive
  /// Where the report goes, `-` for standard output; `nil` for none.
  public var report: String?
  /// The report's language.
  public var language = Wording.Language.chinese
  /// Folders, bounds and date.
  public var environment: Environment

  /// A batch of those inputs into that folder.
  public init(inputs: [String], outputFolder: String, jobs: Int, environment: Environment) {
    self.inputs = inputs
    self.outputFolder = outputFolder
    self.jobs = jobs
    self.environment = environment
  }

  /// Where an output is, as the user would name it.
  func path(of output: OutputName) -> String {
    outputFolder.hasSuffix("/") ? outputFolder + output.path : "\(outputFolder)/\(output.path)"
  }
}
