"""A service that is busy, away, or wants a token; files from disk."""

import os

from service import Service

#: Answers the next request for a check as given, and lets all others through.
ANSWER = """
    const real = window.fetch; let answered = false;
    window.fetch = (address, options) => {
      if (answered || !String(address).includes('/v1/check')) return real(address, options);
      answered = true; const response = arguments[0];
      return response ? Promise.resolve(new Response('{}', response)) : Promise.reject(new TypeError('no network'));
    };"""


def a_busy_service_is_asked_again_when_it_says(page, **_):
    page.start()
    page.browser.run(ANSWER, {"status": 429, "headers": {"Retry-After": "1"}})
    page.fill("报告年度", "2024")
    page.browser.wait("document.querySelector('#notice').textContent.includes('服务繁忙')")
    page.checked()


def a_service_that_is_away_is_said_to_be(page, **_):
    page.browser.run(ANSWER, None)
    page.fill("报告年度", "2023")
    page.browser.wait("document.querySelector('#bar:not([hidden])')?.textContent.includes('连不上')")
    page.fill("报告年度", "2022")
    page.checked()
    assert page.browser.run("return document.querySelector('#bar').hidden")


def a_model_too_large_is_said_to_be(page, **_):
    page.browser.run(ANSWER, {"status": 413})
    page.fill("报告年度", "2021")
    page.browser.wait("document.querySelector('#bar').textContent.includes('太大')")
    page.fill("报告年度", "2024")
    page.checked()


def a_pdf_of_ours_is_opened_again(page, package, banxin, **_):
    path = page.downloaded(".pdf")
    page.browser.choose_file("#file", path)
    page.browser.wait("document.querySelector('#form input')?.value === '临江市青山区望湖街道'")
    page.checked()
    assert "没有问题" in page.summary(), page.findings()


def a_seal_from_disk_is_set(page, package, **_):
    seal = os.path.join(page.browser.downloads, "印章.png")
    with open(seal, "wb") as file:
        file.write(PIXEL)
    page.browser.run("document.querySelectorAll('.seal input')[2].click()")
    page.browser.run("""
        const click = HTMLInputElement.prototype.click;
        HTMLInputElement.prototype.click = function () { this.id = 'picked'; document.body.append(this); };
        document.querySelector('.picture button').click();
        HTMLInputElement.prototype.click = click;""")
    page.browser.choose_file("#picked", seal)
    page.checked()
    assert "已选" in page.browser.run("return document.querySelector('.picture .chosen').textContent")
    page.browser.run("document.querySelector('#picked').remove()")
    # The service has seen the picture: it finds fault with its few pixels, not with its absence.
    assert not any("不存在" in finding or "没有文件" in finding for finding in page.findings()), page.findings()


def a_token_is_asked_for_once(page, banxin, package, **_):
    path = os.path.join(page.browser.downloads, "token")
    with open(path, "w") as file:
        file.write("correct-horse-battery-staple\n")
    with Service(banxin, package, "--token-file", path) as guarded:
        page.browser.open(guarded.address + "/")
        page.browser.wait("document.querySelector('#token').open")
        page.browser.run("document.querySelector('#token-input').value = 'correct-horse-battery-staple'")
        page.browser.click("#token button[value=yes]")
        page.browser.wait("document.querySelector('#form section')")
        assert page.browser.run("return sessionStorage.getItem('banxin.token')") == "correct-horse-battery-staple"
        page.checked()


def _png():
    import struct
    import zlib

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\xc0\x20\x20" * 500 for _ in range(500))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 500, 500, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


PIXEL = _png()

TESTS = [a_busy_service_is_asked_again_when_it_says, a_service_that_is_away_is_said_to_be,
         a_model_too_large_is_said_to_be, a_pdf_of_ours_is_opened_again, a_seal_from_disk_is_set,
         a_token_is_asked_for_once]
