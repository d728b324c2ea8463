"""WeasyPrint, warm in one process: PDF/A-2a from HTML, fonts by one shared configuration."""

import sys
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parent)]
from markup import html
from report import report

FACES = {
    "FandolFang R": "FandolFang-Regular.otf", "FandolHei": "FandolHei-Regular.otf", "FandolKai": "FandolKai-Regular.otf",
    "TeX Gyre Termes": "texgyretermes-regular.otf",
}


def main(fonts, output, models):
    configuration = FontConfiguration()
    face = lambda name, file, weight="normal": (
        f'@font-face {{ font-family: "{name}"; font-weight: {weight}; src: url("file://{fonts}/{file}") }}')
    faces = "".join(face(name, file) for name, file in FACES.items())
    faces += face("FandolSong", "FandolSong-Regular.otf") + face("FandolSong", "FandolSong-Bold.otf", "bold")
    sheet = CSS(string=faces, font_config=configuration)
    for model in models:
        document = HTML(string=html(report(model)))
        document.write_pdf(
            str(Path(output) / (Path(model).stem + ".pdf")), stylesheets=[sheet], font_config=configuration,
            pdf_variant="pdf/a-2a")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]).read_text().split("\n"))
