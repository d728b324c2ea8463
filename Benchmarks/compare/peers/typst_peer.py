"""Typst, warm in one process: PDF/A-2a and PDF/UA-1, the model's values through `sys.inputs`."""

import json
import sys
from pathlib import Path

import typst

sys.path.insert(0, str(Path(__file__).parents[1]))
from report import report

HERE = Path(__file__).parent


def main(fonts, output, models):
    compiler = typst.Compiler(str(HERE / "report.typ"), root=str(HERE), font_paths=[fonts], ignore_system_fonts=True)
    for model in models:
        values = json.dumps(report(model), ensure_ascii=False)
        pdf = compiler.compile(format="pdf", sys_inputs={"report": values}, pdf_standards=["a-2a", "ua-1"])
        (Path(output) / (Path(model).stem + ".pdf")).write_bytes(pdf)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]).read_text().split("\n"))
