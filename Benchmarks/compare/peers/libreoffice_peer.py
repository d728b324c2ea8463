"""LibreOffice Writer: all reports as flat OpenDocument files, turned into tagged PDF/A-2b by one process."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).parents[1]))
from report import report

FILTER = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}'

FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{folder}/fonts</cachedir></fontconfig>"""


def face(name, size, more=""):
    return (
        f'<style:text-properties fo:font-family="TeX Gyre Termes" style:font-family-asian="{name}" fo:font-size="{size}pt" '
        f'style:font-size-asian="{size}pt" fo:language="zh" fo:country="CN" style:language-asian="zh" '
        f'style:country-asian="CN" {more}/>')


def style(name, paragraph, text):
    return f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {paragraph}/>{text}</style:style>'


INDENT = 'fo:text-indent="31.58pt" fo:line-height="28.99pt" fo:text-align="justify"'
STYLES = "".join([
    style("P", INDENT, face("FandolFang", 15.79)),
    style("H1", INDENT + ' fo:keep-with-next="always"', face("FandolHei", 15.79)),
    style("H2", INDENT + ' fo:keep-with-next="always"', face("FandolKai", 15.79)),
    style("T", 'fo:text-align="center" fo:margin-bottom="29pt"', face("FandolSong", 22, 'style:font-weight-asian="bold"')),
    style("S", 'fo:text-align="end" fo:margin-right="31.58pt"', face("FandolFang", 15.79)),
    style("F", "", face("FandolSong", 14)),
    style("disclosure", 'fo:text-align="center"', face("FandolFang", 12)),
    style("applications", 'fo:text-align="center"', face("FandolFang", 9)),
    style("disputes", 'fo:text-align="center"', face("FandolFang", 9)),
    '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" '
    'fo:padding="1.5pt" style:vertical-align="middle"/></style:style>',
    '<style:style style:name="W" style:family="table"><style:table-properties style:width="156mm" table:align="left"/></style:style>',
])
PAGE = (
    '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" '
    'fo:margin-top="37mm" fo:margin-bottom="20mm" fo:margin-left="28mm" fo:margin-right="26mm"/>'
    '<style:footer-style><style:header-footer-properties fo:min-height="15mm" fo:margin-top="7mm"/></style:footer-style>'
    "</style:page-layout>")
MASTER = (
    '<style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="F">— '
    '<text:page-number text:select-page="current">1</text:page-number> —</text:p></style:footer></style:master-page>')
NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"' for name, path in [
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible")])


def document(report):
    signature = report["signature"]
    body = "".join(
        [text("T", report["title"])] + [element(item) for item in report["content"]]
        + [text("S", signature["issuer"]), text("S", signature["date"])])
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>{STYLES}{columns(report)}{PAGE}'
        f"</office:automatic-styles><office:master-styles>{MASTER}</office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>")


def text(style, words):
    return f'<text:p text:style-name="{style}">{escape(words)}</text:p>'


def element(item):
    if item["kind"] == "paragraph":
        return text("P", item["text"])
    if item["kind"] == "heading":
        level = item["level"]
        heading = f'<text:h text:style-name="H{level}" text:outline-level="{level}">{escape(item["text"])}</text:h>'
        return heading + (text("P", item["rest"]) if item.get("rest") else "")
    return table(item)


def columns(report):
    tables = [item for item in report["content"] if item["kind"] == "table"]
    return "".join(
        f'<style:style style:name="{item["name"]}.{number}" style:family="table-column"><style:table-column-properties '
        f'style:column-width="{width}mm"/></style:style>'
        for item in tables for number, width in enumerate(item["columns"]))


def table(item):
    name, covered = item["name"], set()
    rows = []
    for number, row in enumerate(item["rows"]):
        cells, column = [], 0
        for cell in row:
            while (number, column) in covered:
                cells.append("<table:covered-table-cell/>")
                column += 1
            covered |= {
                (below, beside) for below in range(number, number + cell["down"])
                for beside in range(column, column + cell["across"])}
            cells.append(
                f'<table:table-cell table:style-name="C" table:number-columns-spanned="{cell["across"]}" '
                f'table:number-rows-spanned="{cell["down"]}">{text(name, cell["text"])}</table:table-cell>'
                + "<table:covered-table-cell/>" * (cell["across"] - 1))
            column += cell["across"]
        cells += ["<table:covered-table-cell/>"] * (len(item["columns"]) - column)
        rows.append("<table:table-row>" + "".join(cells) + "</table:table-row>")
    head = "".join(rows[: item["head"]])
    head = f"<table:table-header-rows>{head}</table:table-header-rows>" if head else ""
    widths = "".join(f'<table:table-column table:style-name="{name}.{number}"/>' for number in range(len(item["columns"])))
    return f'<table:table table:style-name="W" table:name="{name}">{widths}{head}{"".join(rows[item["head"]:])}</table:table>'


def main(fonts, output, models):
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "fonts.conf").write_text(FONTS.format(fonts=fonts, folder=folder))
        files = []
        for model in models:
            files.append(Path(folder) / (Path(model).stem + ".fodt"))
            files[-1].write_text(document(report(model)), "utf-8")
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", FILTER, "--outdir",
             output, *map(str, files)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "FONTCONFIG_FILE": f"{folder}/fonts.conf"})


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]).read_text().split("\n"))
