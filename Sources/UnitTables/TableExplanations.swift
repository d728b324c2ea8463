public import Diagnostics

/// The findings of reading tables of units.
public enum TableExplanations {
  static let encoding: Diagnostic.Code = "TABLE-ENCODING"
  static let quote: Diagnostic.Code = "TABLE-QUOTE"
  static let size: Diagnostic.Code = "TABLE-SIZE"
  static let header: Diagnostic.Code = "TABLE-HEADER"
  static let unknownColumn: Diagnostic.Code = "TABLE-COLUMN"
  static let cells: Diagnostic.Code = "TABLE-CELLS"
  static let cell: Diagnostic.Code = "TABLE-CELL"
  static let row: Diagnostic.Code = "TABLE-ROW"
  static let empty: Diagnostic.Code = "TABLE-EMPTY"
  static let output: Diagnostic.Code = "TABLE-OUTPUT"
  static let placeholder: Diagnostic.Code = "TABLE-PLACEHOLDER"
  static let workbook: Diagnostic.Code = "TABLE-WORKBOOK"
  static let line: Diagnostic.Code = "TABLE-LINE"
  static let template: Diagnostic.Code = "TABLE-TEMPLATE"

  /// The explanations of every code.
  public static let all: [Explanation] = [
    Explanation(
      encoding,
      rule: Wording(
        "CSV 的文字是 UTF-8；GB18030（GBK）和 UTF-16 的自动转换", "A CSV file is UTF-8; GB18030 (GBK) and UTF-16 are converted"),
      remedy: Wording("在 Excel 或 WPS 中另存为“CSV UTF-8”", "Save it as “CSV UTF-8” from Excel or WPS")),
    Explanation(
      quote,
      rule: Wording(
        "引号成对；引号内的引号写两个，闭合的引号后面是分隔符或换行",
        "Quotation marks pair up; one inside is doubled, and behind the closing one comes a separator or a line's end"),
      clause: Wording("RFC 4180 2", "RFC 4180, 2"),
      remedy: Wording("补上引号，或把文字内的引号写成两个", "Close the quotation, or double the mark inside it")),
    Explanation(
      size,
      rule: Wording("表格的大小、行数、列数有上限（可调整）", "A table's size, rows and columns have bounds (adjustable)"),
      remedy: Wording("检查是否混入了无关内容，或拆分表格", "Look for matter that does not belong, or split the table")),
    Explanation(
      header,
      rule: Wording(
        "第1行是表头：每列一个键，不重复，不为空，也不互相包含",
        "Row 1 is the header: one key a column, none twice, none empty, none within another"),
      remedy: Wording("按提示改正表头", "Correct the header as the message says")),
    Explanation(
      unknownColumn,
      rule: Wording(
        "表头只用该种文件规定的键（用点连接）、output，或模板中占位符的名称",
        "A header has the keys of its kind of document (joined by dots), output, and names of the template's placeholders"
      ),
      remedy: Wording("按提示改正键名，或删去该列", "Correct the key as suggested, or take the column out")),
    Explanation(
      cells,
      rule: Wording("每行的格数与表头相同", "A row has as many cells as the header"),
      remedy: Wording("补齐该行，或删去多余的格", "Complete the row, or take out what is too much")),
    Explanation(
      cell,
      rule: Wording(
        "单元格里是文字、数、日期或公式的结果；出错的公式不是数据",
        "A cell holds text, a number, a day or a formula's result; a formula in error is no data"),
      remedy: Wording("在表格中改正公式，再保存", "Correct the formula in the table and save it again")),
    Explanation(
      row,
      rule: Wording("每行是一个单位：合计行、注释行不是数据", "A row is a unit: sums and notes are none"),
      remedy: Wording("删去该行；合计由 banxin total 计算", "Delete the row; banxin total adds up")),
    Explanation(
      empty,
      rule: Wording("表格要有表头，并至少有一行数据", "A table has a header and at least one row of data"),
      remedy: Wording("填写数据", "Fill it in")),
    Explanation(
      output,
      rule: Wording(
        "各行输出的文件名不同，且只是一个文件名，不含文件夹",
        "Every row's output has a name of its own, without folders"),
      remedy: Wording("加一列 output，每行写一个不同的文件名", "Add a column “output” with a different name in each row")),
    Explanation(
      placeholder,
      rule: Wording(
        "模板文字中的占位符写作 {{键}}，键是表头的一列，或模板中的一项；可用 {{#键}}…{{/键}}、{{^键}}…{{/键}}",
        "A placeholder in a template's text is {{key}}: a column of the header or an item of the template; {{#key}}…{{/key}} and {{^key}}…{{/key}} may be used"
      ),
      remedy: Wording("改正占位符，或在表头加上这一列", "Correct the placeholder, or add the column to the header")),
    Explanation(
      workbook,
      rule: Wording("XLSX 是完好的工作簿，有一张可见的工作表", "An XLSX file is a sound workbook with a visible sheet"),
      remedy: Wording("用 Excel、WPS 或 LibreOffice 打开并另存", "Open it in Excel, WPS or LibreOffice and save it again")),
    Explanation(
      line,
      rule: Wording("JSON Lines 每行是一个模型（JSON 对象）", "Each line of JSON Lines is one model, a JSON object"),
      remedy: Wording("一行写一个 { … }", "Write one { … } a line")),
    Explanation(
      template,
      rule: Wording("CSV 和 XLSX 表格要有模板，行中的数据填入模板", "CSV and XLSX tables take a template, which the rows fill in"),
      remedy: Wording("用 --template 指定一个模型", "Name a model with --template")),
  ]
}
