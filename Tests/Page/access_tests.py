"""Keys alone, narrow windows, the other language, names for all who cannot see."""

from page import ROWS

#: Whether the page, not something that scrolls inside it, is wider than the window; and what sticks out.
OVERFLOW = "return document.documentElement.scrollWidth > document.documentElement.clientWidth"


def keys_alone_reach_everything(page, **_):
    page.start()
    page.browser.press("Tab")
    assert page.focused() == "跳到正文"
    page.browser.press("Enter")
    page.browser.press("Tab")
    assert page.browser.run("return document.activeElement.closest('#editor') !== null")
    page.browser.run("document.querySelector('#language').focus()")
    seen = set()
    for _ in range(60):
        page.browser.press("Tab")
        seen.add(page.focused())
    assert {"报告单位", "报告年度", "一、总体情况"} <= {name.split("可不填")[0] for name in seen if name}, seen


def arrows_and_enter_move_in_a_table(page, **_):
    page.focus("本年新收·自然人")
    page.browser.type("4")
    for key, place in [("Right", "本年新收·商业企业"), ("Down", "上年结转·商业企业"), ("Left", "上年结转·自然人"),
                       ("Enter", "予以公开·自然人"), ("Up", "上年结转·自然人"), ("Tab", "上年结转·商业企业")]:
        page.browser.press(key)
        assert page.focused() == place, (key, page.focused())
    page.browser.press("Shift", "Enter")
    assert page.focused() == "本年新收·商业企业"


def the_next_blank_is_one_key_away(page, **_):
    page.checked()
    page.browser.run("document.querySelector('#next-blank').focus()")
    page.browser.press("Enter")
    assert page.focused() == "报告单位", page.focused()


def a_report_is_filled_in_and_set_by_keys(page, **_):
    page.focus("报告单位")
    page.browser.type("临江市")
    page.browser.press("Tab")
    page.browser.type("2024")
    page.browser.press("Control", "Enter")
    page.checked()
    assert page.browser.run("return document.querySelector('.year input').value") == "2024"


def narrow_windows_scroll_in_one_direction(page, **_):
    page.paste("本年新收·自然人", ROWS)
    for width in (320, 390, 640, 1024):
        page.browser.resize(width, 800)
        for view in ("check", "pages", "editor"):
            page.browser.run("document.querySelector(`[data-view=${arguments[0]}]`).click()", view)
            assert not page.browser.run(OVERFLOW), (width, view)
        page.browser.click("#as-text")
        assert not page.browser.run(OVERFLOW), (width, "text")
        page.browser.click("#fill-in")
        page.browser.wait("document.querySelector('#form section')")
    page.browser.resize(1440, 900)


def the_page_speaks_english(page, **_):
    page.browser.click("#language")
    page.checked()
    assert page.browser.run("return document.documentElement.lang") == "en"
    assert "still to fill in" in page.summary(), page.summary()
    words = page.browser.run("return ['header', '#form'].map((part) => document.querySelector(part).innerText).join()")
    assert "Fill in" in words and "reporting organ" in words.lower()
    page.browser.click("#language")
    page.checked()


def everything_has_a_name_and_ids_are_one_of_a_kind(page, **_):
    faults = page.browser.run("""
        const faults = [];
        for (const control of document.querySelectorAll('input:not([type=file]), textarea, select, button, a')) {
          const name = control.getAttribute('aria-label') || control.labels?.[0]?.textContent || control.textContent;
          if (!name?.trim()) faults.push('no name: ' + control.outerHTML.slice(0, 120));
        }
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        ids.filter((id, index) => ids.indexOf(id) !== index).forEach((id) => faults.push('twice: ' + id));
        for (const holder of document.querySelectorAll('[aria-describedby], [aria-labelledby]')) {
          const names = `${holder.getAttribute('aria-labelledby') ?? ''}`.split(' ').filter((id) => id);
          names.filter((id) => !document.getElementById(id)).forEach((id) => faults.push('names nothing: ' + id));
        }
        return faults;""")
    assert faults == [], faults


TESTS = [keys_alone_reach_everything, arrows_and_enter_move_in_a_table, the_next_blank_is_one_key_away,
         a_report_is_filled_in_and_set_by_keys, narrow_windows_scroll_in_one_direction, the_page_speaks_english,
         everything_has_a_name_and_ids_are_one_of_a_kind]
