"""Filling in the form."""

import subprocess


def a_filled_report_becomes_an_archive_with_its_model(page, banxin, package, **_):
    page.start()
    page.fill_report()
    assert "没有问题" in page.summary(), page.findings()
    page.browser.wait("document.querySelector('.page img')?.naturalWidth > 300")
    count = page.browser.run("return document.querySelectorAll('.page').length")
    assert 3 <= count <= 6, count
    page.browser.click("#download-pdf")
    path = page.downloaded(".pdf")
    with open(path, "rb") as file:
        pdf = file.read()
    assert pdf.startswith(b"%PDF-") and b"pdfaid" in pdf
    model = subprocess.run([banxin, "extract", path, "-o", "-"], capture_output=True, text=True).stdout
    assert "issuer: 临江市青山区望湖街道" in model and "newReceived: { naturalPerson: 4" in model, model
    folders = ["--layouts", f"{package}/Layouts", "--fonts", f"{package}/Fonts"]
    verified = subprocess.run([banxin, "verify", path, *folders], capture_output=True)
    assert verified.returncode == 0, verified.stderr


def a_wrong_sum_is_told_at_once_and_goes_when_corrected(page, **_):
    page.fill("本年新收·自然人", "7")
    # At once, before the service has answered.
    assert any("AR-SUM-01" in finding and "相差3" in finding for finding in page.findings()), page.findings()
    page.checked()
    assert any("AR-SUM-01" in finding and "相差3" in finding for finding in page.findings()), page.findings()
    assert page.browser.run("return document.querySelectorAll('td.has-error input[aria-invalid=true]').length") == 1
    assert "相差3" in page.browser.run("return document.querySelector('.table-frame .message:not([hidden])').textContent")
    page.browser.run("document.querySelector('#findings button.finding').click()")
    assert page.focused() == "结转下年·自然人", page.focused()
    assert not page.browser.run("return document.querySelector('#stale').hidden")
    page.fill("本年新收·自然人", "4")
    assert not any("AR-SUM" in finding for finding in page.findings()), page.findings()
    page.checked()
    assert "没有问题" in page.summary(), page.findings()
    assert page.browser.run("return document.querySelectorAll('.has-error').length") == 0


def totals_add_up_while_typing(page, **_):
    page.fill("本年新收·商业企业", "12")
    total = page.browser.run("return document.querySelector('[aria-label=\"本年新收·总计\"]').placeholder")
    assert total == "17", total
    page.fill("本年新收·商业企业", "1")
    page.checked()


def a_block_from_a_spreadsheet_fills_the_table_and_can_be_undone(page, **_):
    page.paste("属于国家秘密·科研机构", "1\t2\r\n3\t4\r\n")
    cells = ["属于国家秘密·科研机构", "属于国家秘密·社会公益组织", "其他法律行政法规禁止公开·科研机构", "其他法律行政法规禁止公开·社会公益组织"]
    values = "return arguments[0].map((name) => document.querySelector(`[aria-label=\"${name}\"]`).value)"
    assert page.browser.run(values, cells) == ["1", "2", "3", "4"]
    page.button("撤销")
    assert page.browser.run(values, cells) == ["0", "0", "0", "0"]


def figures_that_are_none_are_told_of(page, **_):
    page.fill("予以公开·自然人", "2件")
    page.checked()
    assert any("MODEL-UNIT" in finding for finding in page.findings()), page.findings()
    page.fill("予以公开·自然人", "2")
    page.checked()


def a_character_that_no_font_has_is_told_of(page, **_):
    page.fill("六、其他需要报告的事项", "本年度未收取信息处理费\U00013000。")
    page.browser.wait("document.querySelector('#findings').textContent.includes('U+13000')")
    page.browser.run("document.querySelector('#findings button.finding').click()")
    rest = page.browser.run("const box = document.activeElement; return box.value.slice(box.selectionStart)")
    assert rest[0] == "\U00013000", rest
    page.fill("六、其他需要报告的事项", "本年度未收取信息处理费。")
    page.checked()


def a_draft_survives_and_can_be_cleared(page, **_):
    page.fill("报告单位", "临江市城南区")
    page.browser.wait("localStorage.getItem('banxin.draft')?.includes('城南')")
    page.browser.open(page.address + "/")
    page.browser.wait("document.querySelector('#form input')?.value === '临江市城南区'")
    page.button("清空")
    page.browser.click("#question button[value=yes]")
    page.browser.wait("document.querySelector('#form input')?.value === ''")
    assert page.browser.run("return localStorage.getItem('banxin.draft')") is None


def every_layout_has_its_form(page, **_):
    names = page.browser.run("return [...document.querySelectorAll('#layout option')].map((option) => option.value)")
    assert len(names) == 6 and names[0] == "annual-report-2021", names
    for name in names:
        page.browser.run("""
            const select = document.querySelector('#layout'); select.value = arguments[0];
            select.dispatchEvent(new Event('change'))""", name)
        page.browser.wait("import('/page/model.js').then((module) => module.model.layout === arguments[0])", name)
        assert page.browser.run("return document.querySelectorAll('#form input').length") > 5, name
        page.checked()
    page.start()


TESTS = [a_filled_report_becomes_an_archive_with_its_model, a_wrong_sum_is_told_at_once_and_goes_when_corrected,
         totals_add_up_while_typing, a_block_from_a_spreadsheet_fills_the_table_and_can_be_undone,
         figures_that_are_none_are_told_of, a_character_that_no_font_has_is_told_of,
         a_draft_survives_and_can_be_cleared, every_layout_has_its_form]
