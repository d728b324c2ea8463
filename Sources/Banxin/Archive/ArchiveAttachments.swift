import PDFWriting
import Reports

/// The files that travel inside an archive: the model that it was made from, and the model's figures.
struct ArchiveAttachments {
  /// The figures' file.
  static let figuresName = "figures.csv"
  /// The model's file, by its notation.
  static let modelNames = (yaml: "model.yaml", json: "model.json")

  let checked: CheckedReport

  /// The model first; no figures where the form has none.
  var files: [AttachedFile] {
    [model, figures].compactMap { $0 }
  }

  private var model: AttachedFile? {
    checked.source.map { source in
      AttachedFile(
        name: source.isJSON ? Self.modelNames.json : Self.modelNames.yaml,
        mimeType: source.isJSON ? "application/json" : "application/yaml", title: "生成本文件的数据模型", relationship: .source,
        bytes: source.bytes)
    }
  }

  private var figures: AttachedFile? {
    guard let report = checked.report, let form = checked.package?.form, !form.figures.isEmpty else { return nil }
    return AttachedFile(
      name: Self.figuresName, mimeType: "text/csv", title: "本文件的全部数据", relationship: .data,
      bytes: FigureList(of: report, form: form).bytes)
  }
}
