"""Tests the page in a headless Chromium: `python3 run.py BANXIN PACKAGE [WORD]`, with a word for tests named so.

Says a line for each test and ends with 0 where all passed. One browser and one service serve them all: starting
either takes longer than a test. Some go on where the one before them ended.
"""

import sys
import time
import traceback

import access_tests
import form_tests
import state_tests
import text_tests
from browser import Browser, temporary_folder
from page import Page
from service import Service


def main(banxin, package, word=""):
    failures = 0
    with temporary_folder() as folder, Service(banxin, package) as service, \
            Browser(folder, fonts=f"{package}/Fonts/files") as browser:
        browser.resize(1440, 900)
        page = Page(browser, service)
        page.start()
        for module in (form_tests, text_tests, access_tests, state_tests):
            for test in module.TESTS:
                name = test.__name__.replace("_", " ")
                if word not in name:
                    continue
                start = time.monotonic()
                try:
                    test(page=page, service=service, banxin=banxin, package=package)
                    # The browser itself complains of every answer that is no success; the page's own faults count.
                    complaints = [words for words in browser.console() if "Failed to load resource" not in words]
                    assert not complaints, complaints
                    print(f"ok {time.monotonic() - start:4.1f} s  {name}", flush=True)
                except (AssertionError, RuntimeError):
                    failures += 1
                    print(f"failed  {name}\n{traceback.format_exc()}", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
