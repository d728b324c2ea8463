"""A report as every peer gets it: title, paragraphs, tables, signature.

Labels and spans come from the layout's own form, so that all set the same tables.
"""

import re
from functools import cache
from pathlib import Path

import yaml

LAYOUT = Path(__file__).parents[2] / "Layouts" / "annual-report-2021"
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def definitions():
    read = lambda name: yaml.load((LAYOUT / name).read_text("utf-8"), Loader)
    return read("form.yaml"), read("layout.yaml")


def report(path):
    """The report of the model at `path`: a value of lists and strings only."""
    model = yaml.load(Path(path).read_text("utf-8"), Loader)
    form, layout = definitions()
    content, signature = [], None
    for item in layout["flow"]:
        if "heading" in item:
            content.append({"kind": "heading", "level": 1, "text": item["heading"]})
        elif "table" in item:
            content.append(table(item["table"], form, layout, model))
        elif "body" in item:
            text = model.get(item["body"])
            lines = text.splitlines() if text else preface(model)
            content += [paragraph(line.strip()) for line in lines if line.strip()]
        elif "signature" in item:
            signature = {"issuer": model["signature"]["issuer"], "date": date(model["signature"]["date"])}
    title = f"{model['issuer']}{model['year']}年政府信息公开工作年度报告"
    return {"title": title, "content": content, "signature": signature}


def date(value):
    year, month, day = str(value).split("-")
    return f"{year}年{int(month)}月{int(day)}日"


def preface(model):
    contact, year = model["contact"], model["year"]
    yield (
        "本报告依据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
        f"（国办公开办函〔2021〕30号）编制，内容包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、"
        f"存在的主要问题及改进情况、其他需要报告的事项。报告所列数据的统计期限自{year}年1月1日起，至{year}年12月31日止。")
    yield (
        f"如对本报告有疑问，请与{contact['office']}联系（地址：{contact['address']}；邮编：{contact['postcode']}；"
        f"电话：{contact['phone']}；电子邮箱：{contact['email']}）。")


def paragraph(line):
    """A line that begins with （一） is a heading as far as its first full stop."""
    match = re.match(r"（[一二三四五六七八九十]+）[^。]*。?", line)
    if not match:
        return {"kind": "paragraph", "text": line}
    return {"kind": "heading", "level": 2, "text": match[0], "rest": line[match.end():]}


def table(name, form, layout, model):
    field, grid = form["fields"][name], form["grids"][name]
    rows = []
    for row in grid["rows"]:
        cells = []
        for cell in row:
            span = {"across": cell.get("across", 1), "down": cell.get("down", 1)}
            if "figures" in cell:
                cells += [
                    {"text": text, "kind": "figure", **span} for text in figures(cell["figures"], field, model[name])]
            elif "labelOf" in cell or "groupOf" in cell:
                path = cell.get("labelOf") or cell["groupOf"]
                kind = "label" if "labelOf" in cell else "group"
                cells.append({"text": labelled(path, field)["label"], "kind": kind, **span})
            else:
                key = next(key for key in ("head", "group", "note") if key in cell)
                cells.append({"text": cell[key], "kind": key, **span})
        rows.append(cells)
    widths = [float(width.removesuffix("mm")) for width in layout["tables"][name]["columns"]]
    return {"kind": "table", "name": name, "columns": widths, "head": grid.get("head", 0), "rows": rows}


def labelled(path, field):
    for key in path.split("."):
        field = field.get("rows", field.get("fields"))[key]
    return field


def figures(path, field, values):
    """The figures of a row, with the totals that models leave out."""
    columns = field.get("columns") or (labelled(path, field).get("columns"))
    if columns is None:
        return [str(values[path])]
    keys = [key for key in columns if key != "total"]
    row = processed(field, values, keys) if path == "processedTotal" else counts(path, values, keys)
    return [str(number) for number in row + ([sum(row)] if "total" in columns else [])]


def counts(path, values, keys):
    for key in path.split("."):
        values = values[key] if isinstance(values, dict) else values
    if isinstance(values, dict):
        return [values[key] for key in keys]
    return values[: len(keys)] if isinstance(values, list) else [values] * len(keys)


def processed(field, values, keys):
    rows = ["granted", "partiallyGranted"] + [
        f"{group}.{row}" for group, entry in field["rows"].items() for row in entry.get("rows", {})]
    return [sum(column) for column in zip(*(counts(row, values, keys) for row in rows))]
