"""The report as HTML, for WeasyPrint."""

from html import escape

STYLE = """
@page { size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm }
@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt "FandolSong"; padding-right: 14pt; vertical-align: top; padding-top: 7mm } }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt "FandolSong"; padding-left: 14pt; vertical-align: top; padding-top: 7mm } }
body { font: 15.79pt/28.99pt "TeX Gyre Termes", "FandolFang R"; text-align: justify; margin: 0 }
p, h2, h3 { margin: 0; text-indent: 2em; font-size: 15.79pt; font-weight: normal }
h1 { font: bold 22pt/36pt "FandolSong"; text-align: center; margin: 0 0 29pt }
h2 { font-family: "FandolHei" } h3 { font-family: "FandolKai" } h2, h3 { break-after: avoid }
table { border-collapse: collapse; width: 156mm; table-layout: fixed; font-size: 9pt; line-height: 11pt }
table.disclosure { font-size: 12pt; line-height: 16pt }
td, th { border: 0.5pt solid; padding: 2pt; text-align: center; vertical-align: middle; font-weight: normal }
td.label, th.label { text-align: left }
.signature { break-inside: avoid; text-align: right; margin: 29pt 2em 0 0 }
"""


def html(report):
    body = "".join(element(item) for item in report["content"])
    signature = report["signature"]
    return (
        f'<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{escape(report["title"])}</title>'
        f"<style>{STYLE}</style><h1>{escape(report['title'])}</h1>{body}"
        f'<div class="signature">{escape(signature["issuer"])}<br>{signature["date"]}</div></html>')


def element(item):
    if item["kind"] == "paragraph":
        return f"<p>{escape(item['text'])}</p>"
    if item["kind"] == "heading":
        level = item["level"] + 1
        rest = f"<p>{escape(item['rest'])}</p>" if item.get("rest") else ""
        return f"<h{level}>{escape(item['text'])}</h{level}>{rest}"
    columns = "".join(f'<col style="width:{width}mm">' for width in item["columns"])
    rows = ["<tr>" + "".join(cell(entry) for entry in row) + "</tr>" for row in item["rows"]]
    head, body = "".join(rows[: item["head"]]), "".join(rows[item["head"]:])
    head = f"<thead>{head}</thead>" if head else ""
    return f'<table class="{item["name"]}"><colgroup>{columns}</colgroup>{head}<tbody>{body}</tbody></table>'


def cell(entry):
    tag = "td" if entry["kind"] == "figure" else "th"
    spans = f' colspan="{entry["across"]}" rowspan="{entry["down"]}"'
    return f'<{tag} class="{entry["kind"]}"{spans}>{escape(entry["text"])}</{tag}>'
