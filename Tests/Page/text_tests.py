"""Editing the model as text, and going to and fro."""

import glob

WRONG = "layout: annual-report-2021\n# 注释\nissuer: 望湖街道\nyear: 20244\n"


def a_finding_takes_the_caret_to_its_place(page, **_):
    page.start()
    page.browser.click("#as-text")
    page.set_text(WRONG)
    assert page.browser.run("return document.querySelector('#mirror').children[3].className") == "error"
    page.browser.run("[...document.querySelectorAll('#findings button.finding')].find((button) => "
                     "button.textContent.includes('MODEL-YEAR')).click()")
    place = page.browser.run("const box = document.activeElement; return [box.id, box.selectionStart]")
    assert place == ["text", WRONG.index("20244")], place


def comments_are_kept_until_the_form_is_edited(page, **_):
    page.browser.click("#fill-in")
    page.browser.wait("document.querySelector('#form input')?.value === '望湖街道'")
    assert "注释" in page.browser.run("return document.querySelector('#bar').textContent")
    page.browser.click("#as-text")
    assert page.text() == WRONG
    page.browser.click("#fill-in")
    page.browser.wait("document.querySelector('#form input')?.value === '望湖街道'")
    page.fill("报告年度", "2024")
    page.browser.click("#as-text")
    assert "# 注释" not in page.text() and "year: 2024\n" in page.text(), page.text()


def an_unreadable_text_stays_text(page, **_):
    page.set_text("layout: [\n")
    page.browser.click("#fill-in")
    page.browser.wait("document.querySelector('#notice').textContent.includes('暂不能填表')")
    assert page.browser.run("return document.querySelector('#as-text').getAttribute('aria-pressed')") == "true"
    assert page.text() == "layout: [\n"


def every_example_comes_through_the_form_whole(page, service, package, **_):
    for path in sorted(glob.glob(f"{package}/Examples/*.yaml")):
        with open(path) as file:
            text = file.read()
        written = page.browser.run("""
            return import('/page/model.js').then(async ({ model }) => {
              model.startText(arguments[0]); await model.showForm(); return model.written().text })""", text)
        before, after = (service.post("/v1/values", model) for model in (text, written))
        assert without_blanks(before) == without_blanks(after), path
        assert service.post("/v1/check", written)["errors"] == service.post("/v1/check", text)["errors"], path


def values_of_every_kind_are_written_so_that_they_are_read_alike(page, service, **_):
    values = {
        "masthead": ["甲：乙", "- 丙", "# 丁", "true", "null", "~", "010", "1.50", " 前后 ", "a: b", "'", '"', "\\", "@", "{"],
        "mastheadSuffix": "", "number": "临政办发〔2024〕12号", "title": "关于“一件事”的通知", "body": "  第一段\n\n（一）标题\n第二段 # 不是注释：\n",
        "signature": [{"issuer": "甲", "seal": True}, {"issuer": "乙", "seal": {"file": "印章/甲.png", "diameter": "42mm"}}],
        "attachments": [{"title": "附件一", "body": [
            "文字", {"table": {"columns": ["甲", "乙"], "rows": [["1", {"text": "2", "colSpan": "2"}], ["", "😀"]]}},
            {"names": {"label": "主任：", "items": ["张三", "李四"]}}, "又一段\n两行"]}],
        "copies": "甲，乙", "unknown": {"deep": [{"a": ["b", {}], "c": "第一行\n第二行"}, []], "键 一": "值"}}
    written = page.browser.run("""
        return import('/page/model.js').then(async ({ model }) => {
          await model.startForm('official-document', arguments[0]); return model.written().text })""", values)
    answer = service.post("/v1/values", written)
    assert answer["layout"] == "official-document"
    assert without_blanks(answer["values"]) == without_blanks(values), written


def without_blanks(value):
    """The last line's end means nothing in a text, nor do spaces at a paragraph's start."""
    if isinstance(value, dict):
        return {key: without_blanks(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [without_blanks(inner) for inner in value]
    return value.strip() if isinstance(value, str) else value


TESTS = [a_finding_takes_the_caret_to_its_place, comments_are_kept_until_the_form_is_edited,
         an_unreadable_text_stays_text, every_example_comes_through_the_form_whole,
         values_of_every_kind_are_written_so_that_they_are_read_alike]
