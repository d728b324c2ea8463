"""XeLaTeX with ctex: a process a report, one run each, which is what a clerk's script does at best."""

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from report import report

PREAMBLE = r"""\documentclass[zihao=-4,fontset=none,a4paper]{ctexart}
\usepackage[top=37mm,bottom=35mm,left=28mm,right=26mm,footskip=12mm,headheight=0pt,headsep=0pt]{geometry}
\usepackage{longtable,multirow,array}
\setmainfont[Path=FONTS/]{texgyretermes-regular.otf}
\setCJKmainfont[Path=FONTS/,BoldFont=FandolHei-Regular.otf,ItalicFont=FandolKai-Regular.otf]{FandolFang-Regular.otf}
\setCJKfamilyfont{song}[Path=FONTS/]{FandolSong-Bold.otf}
\linespread{1.4}\setlength{\tabcolsep}{1.5pt}\hyphenpenalty=10000
\begin{document}\zihao{3}
"""

SPECIAL = {character: "\\" + character for character in "#$%&_{}"} | {
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def escaped(text):
    return "".join(SPECIAL.get(character, character) for character in text)


def document(report, fonts):
    parts = [PREAMBLE.replace("FONTS", fonts), r"\begin{center}\CJKfamily{song}\fontsize{22pt}{36pt}\selectfont "]
    parts += [escaped(report["title"]), "\\end{center}\n"]
    for item in report["content"]:
        if item["kind"] == "table":
            parts.append(table(item))
        elif item["kind"] == "heading":
            face = r"\bfseries " if item["level"] == 1 else r"\itshape "
            parts.append("{" + face + escaped(item["text"]) + "\\par}\\nopagebreak\n" + escaped(item.get("rest", "")) + "\n\n")
        else:
            parts.append(escaped(item["text"]) + "\n\n")
    signature = report["signature"]
    parts.append(f"\\begin{{flushright}}{escaped(signature['issuer'])}\\hspace*{{2em}}\\\\{signature['date']}\\hspace*{{2em}}\\end{{flushright}}\n")
    return "".join(parts) + "\\end{document}\n"


def table(item):
    """A longtable; what a row span covers is left blank below it, with rules around it alone."""
    widths = item["columns"]
    columns = "|".join(f"m{{\\dimexpr {width}mm-3pt\\relax}}" for width in widths)
    size = r"\zihao{-4}" if item["name"] == "disclosure" else r"\zihao{-5}"
    covered, lines = {}, []
    for number, row in enumerate(item["rows"]):
        cells, column, cells_left = [], 0, list(row)
        while column < len(widths):
            if covered.get((number, column)):
                span = covered[number, column]
                cells.append(f"\\multicolumn{{{span}}}{{|c|}}{{}}")
                column += span
                continue
            cell = cells_left.pop(0)
            for below in range(1, cell["down"]):
                covered[number + below, column] = cell["across"]
            width = sum(widths[column: column + cell["across"]])
            text = f"\\parbox{{\\dimexpr {width}mm-3pt\\relax}}{{\\centering {escaped(cell['text'])}}}"
            text = f"\\multirow{{{cell['down']}}}{{*}}{{{text}}}" if cell["down"] > 1 else text
            cells.append(f"\\multicolumn{{{cell['across']}}}{{|c|}}{{{text}}}")
            column += cell["across"]
        lines.append(" & ".join(cells) + r" \\" + rules(number + 1, covered, len(widths)))
    return f"{{{size}\\linespread{{1}}\\selectfont\\begin{{longtable}}{{|{columns}|}}\\hline\n" + "\n".join(lines) + "\\end{longtable}}\n"


def rules(number, covered, count):
    """The rule above row `number`, open where a span goes on through it."""
    through = set()
    for (row, column), span in covered.items():
        if row == number:
            through |= set(range(column, column + span))
    if not through:
        return r"\hline"
    return "".join(f"\\cline{{{column + 1}-{column + 1}}}" for column in range(count) if column not in through)


def main(fonts, output, models):
    with tempfile.TemporaryDirectory() as folder:
        for model in models:
            name = Path(model).stem
            (Path(folder) / f"{name}.tex").write_text(document(report(model), fonts), "utf-8")
            subprocess.run(
                ["xelatex", "-interaction=batchmode", "-halt-on-error", f"-output-directory={output}", f"{name}.tex"],
                cwd=folder, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]).read_text().split("\n"))
