public import Diagnostics

/// The findings of reading a model by its form. A form's own checks have their explanations in the form.
public enum ModelExplanations {
  static let unknownKey: Diagnostic.Code = "MODEL-UNKNOWN-KEY"
  static let element: Diagnostic.Code = "GW-ELEMENT"
  static let duplicate: Diagnostic.Code = "MODEL-DUPLICATE-KEY"
  static let missing: Diagnostic.Code = "MODEL-MISSING"
  static let blank: Diagnostic.Code = "MODEL-BLANK"
  static let type: Diagnostic.Code = "MODEL-TYPE"
  static let exclusive: Diagnostic.Code = "MODEL-EXCLUSIVE"
  static let figure: Diagnostic.Code = "MODEL-FIGURE"
  static let unit: Diagnostic.Code = "MODEL-UNIT"
  static let range: Diagnostic.Code = "MODEL-RANGE"
  static let rowLength: Diagnostic.Code = "MODEL-ROW-LENGTH"
  static let line: Diagnostic.Code = "MODEL-LINE"
  static let year: Diagnostic.Code = "MODEL-YEAR"
  static let date: Diagnostic.Code = "MODEL-DATE"
  static let length: Diagnostic.Code = "MODEL-LENGTH"
  static let file: Diagnostic.Code = "MODEL-FILE"

  /// The code under which a value of that kind is reported that is none.
  static func code(of kind: FormField.Kind) -> Diagnostic.Code {
    switch kind {
    case .year: year
    case .date: date
    case .length: length
    case .file: file
    default: type
    }
  }

  /// The explanations of every code of a model's reader.
  public static let all: [Explanation] = structure + figures + lines

  private static let structure = [
    Explanation(
      unknownKey,
      rule: Wording("模型只用该种文件规定的键", "A model uses the keys of its kind of document only"),
      remedy: Wording("按提示改正键名，或删去这一项", "Correct the key as suggested, or take the item out")),
    Explanation(
      element,
      rule: Wording(
        "四种公文格式各有规定的要素：命令（令）没有主送机关，信函没有签发人和印发机关，纪要才有出席人员",
        "Each of the four forms of official documents has its own elements: an order no addressees, a letter no signatories and no printing office, minutes alone an attendance"
      ),
      clause: Wording("GB/T 9704-2012 7、10", "GB/T 9704-2012 7 and 10"),
      remedy: Wording("删去这一项，或改用有这一要素的版式", "Take the item out, or use a layout that has it")),
    Explanation(
      duplicate,
      rule: Wording("一项只写一次，键与法定名称不并用", "An item is given once, by its key or by its statutory label"),
      remedy: Wording("保留一处", "Keep one of them")),
    Explanation(
      missing,
      rule: Wording("必需的项不能缺；缺漏的数不作0处理", "Required items are given; a figure left out is no zero"),
      remedy: Wording("补上这一项；数没有的填0", "Add the item; write 0 for a figure where there is none")),
    Explanation(
      blank,
      rule: Wording("必需的项不能留空", "Required items are not left blank"),
      remedy: Wording("填写内容；数没有的填0", "Give a value; write 0 for a figure where there is none")),
    Explanation(
      type,
      rule: Wording("每一项的写法由该种文件规定：一行文字、列表、键值对或数", "Each item has its kind: a line, a list, a mapping or a number"),
      remedy: Wording("按提示的写法改正", "Write it as the message says")),
    Explanation(
      exclusive,
      rule: Wording("互相代替的项只写一个", "Of items that replace each other one is given"),
      remedy: Wording("删去其中一个", "Take one of them out")),
  ]

  private static let figures = [
    Explanation(
      figure,
      rule: Wording(
        "数只用半角阿拉伯数字的普通写法；加引号的数与不加的相同",
        "Figures are plain ASCII digits; a figure in quotation marks is the same as one without"),
      formula: Wording("0、12、0.5", "0, 12, 0.5"),
      remedy: Wording("去掉正号、前置的0、分隔符，改用半角数字", "Drop plus signs, leading zeros, separators; use ASCII digits")),
    Explanation(
      unit,
      rule: Wording("数据格内不写单位，单位在表头", "Cells carry no unit: the table's head does"),
      remedy: Wording("去掉单位；元换算为万元", "Take the unit off; turn 元 into 万元")),
    Explanation(
      range,
      rule: Wording("数最多15位", "Figures have at most 15 digits"),
      remedy: Wording("核对这个数", "Check the figure")),
    Explanation(
      rowLength,
      rule: Wording("一行按列次序写全，总计可写可不写", "A row lists every column in order; the total may follow"),
      remedy: Wording("补齐或删去多余的数；整行为零可写0", "Complete or shorten the list; a row of zeros may be 0")),
  ]

  private static let lines = [
    Explanation(
      line,
      rule: Wording("名称、地址等只占一行，最多1000字", "Names, addresses and the like are one line of at most 1000 characters"),
      remedy: Wording("写在一行内", "Write it on one line")),
    Explanation(
      year,
      rule: Wording("年份为四位数", "A year has four digits"),
      remedy: Wording("写作 2024，不加“年”", "Write 2024, without 年")),
    Explanation(
      date,
      rule: Wording("日期写作“年-月-日”，且日历上有这一天", "A date is year-month-day, and a day of the calendar"),
      remedy: Wording("写作 2025-01-15", "Write 2025-01-15")),
    Explanation(
      length,
      rule: Wording("长度为大于0的数加单位mm、cm或pt", "A length is a number above 0 with mm, cm or pt"),
      remedy: Wording("写作 42mm", "Write 42mm")),
    Explanation(
      file,
      rule: Wording("文件写相对路径，不出素材目录", "Files are relative paths that stay under the assets root"),
      remedy: Wording("把文件放入素材目录，写作 seals/office.png", "Put the file under the assets root; write seals/office.png")),
  ]
}
