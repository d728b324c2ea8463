"""The page as a person uses it."""

import os
import time

EXAMPLE_COLUMNS = 6
#: A block of cells as Excel copies it: new, carried over, granted, partially granted.
ROWS = "4\t1\t0\t0\t1\t0\r\n0\t0\t0\t0\t0\t0\r\n2\t1\t0\t0\t0\t0\r\n1\t0\t0\t0\t0\t0\r\n"


class Page:
    def __init__(self, browser, service):
        self.browser = browser
        self.address = service.address

    def start(self, draft=None):
        """Opens the page as on the first day, or with a draft."""
        self.browser.open(self.address + "/version")
        self.browser.run("localStorage.clear(); sessionStorage.clear();"
                         "if (arguments[0]) localStorage.setItem('banxin.draft', arguments[0])", draft)
        self.browser.open(self.address + "/")
        self.browser.wait("document.querySelector('#form section') || document.querySelector('#text').value")
        self.checked()

    def checked(self):
        """Waits for the service's answer about the model as it is."""
        self.browser.wait("document.querySelector('#summary').textContent && "
                          "import('/page/findings.js').then((module) => module.findings.isChecked)")

    def summary(self):
        return self.browser.run("return document.querySelector('#summary').textContent")

    def findings(self):
        return self.browser.run("return [...document.querySelectorAll('#findings li')].map((item) => item.textContent)")

    def focused(self):
        return self.browser.run("""
            const at = document.activeElement;
            return at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.id || at.textContent""")

    def focus(self, name):
        """Focuses the control of that name, as its label or `aria-label` says it."""
        found = self.browser.run("""
            const controls = [...document.querySelectorAll('input, textarea, select, button')];
            const named = controls.find((control) => control.getAttribute('aria-label') === arguments[0]
              || control.labels?.[0]?.firstChild?.textContent === arguments[0]);
            named?.focus(); named?.select?.(); return Boolean(named)""", name)
        assert found, f"there is no control {name}"

    def fill(self, name, text):
        self.focus(name)
        self.browser.run("document.execCommand('insertText', false, arguments[0])", text)

    def paste(self, name, text):
        self.focus(name)
        self.browser.run("""
            const data = new DataTransfer(); data.setData('text/plain', arguments[0]);
            document.activeElement.dispatchEvent(
              new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))""", text)

    def button(self, words):
        found = self.browser.run("""
            const named = [...document.querySelectorAll('button')].filter((button) =>
              button.textContent === arguments[0] && button.checkVisibility());
            named[0]?.click(); return named.length""", words)
        assert found, f"there is no button {words}"

    def fill_zeros(self):
        self.browser.run("document.querySelectorAll('.table-tools button').forEach((button) => button.click())")

    def fill_report(self):
        """A whole annual report."""
        for name, text in [
                ("报告单位", "临江市青山区望湖街道"), ("报告年度", "2024"), ("联系单位", "望湖街道办事处"),
                ("地址", "临江市青山区湖滨路18号"), ("邮编", "330001"), ("电话", "0700-5550123"),
                ("电子邮箱", "wanghu@example.gov.cn"), ("一、总体情况", "全年认真做好政府信息公开工作。"),
                ("五、存在的主要问题及改进情况", "公开的时效性仍需提高，将进一步完善工作机制。"),
                ("六、其他需要报告的事项", "本年度未收取信息处理费。"), ("署名", "望湖街道办事处")]:
            self.fill(name, text)
        self.browser.run("""
            const date = document.querySelector('.date input'); date.value = '2025-01-15';
            date.dispatchEvent(new Event('input'))""")
        self.paste("本年新收·自然人", ROWS)
        self.paste("本机关不掌握相关政府信息·自然人", "1\t0")
        self.paste("结转下年·法律服务机构", "1\t0")
        self.fill_zeros()
        self.checked()

    def text(self):
        return self.browser.run("return document.querySelector('#text').value")

    def set_text(self, text):
        self.browser.run("""
            const box = document.querySelector('#text'); box.value = arguments[0];
            box.dispatchEvent(new Event('input'))""", text)
        self.checked()

    def downloaded(self, ending, seconds=15):
        """The newest whole file in the folder of downloads."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            whole = [os.path.join(self.browser.downloads, name) for name in os.listdir(self.browser.downloads)
                     if name.endswith(ending)]
            if whole:
                return max(whole, key=os.path.getmtime)
            time.sleep(0.05)
        raise AssertionError(f"no {ending} was downloaded")
