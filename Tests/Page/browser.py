"""A headless Chromium, spoken to by WebDriver (W3C) with the standard library alone."""

import base64
import json
import re
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Shift": "\ue008", "Control": "\ue009", "Escape": "\ue00c", "Space": " ",
        "Left": "\ue012", "Up": "\ue013", "Right": "\ue014", "Down": "\ue015", "Home": "\ue011", "End": "\ue010"}


class Browser:
    """One window; `with Browser(...) as browser` closes it and its driver."""

    def __init__(self, downloads, fonts=None, language="zh-CN"):
        self.downloads = downloads
        self.language = language
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": downloads, "LANG": "C.UTF-8"}
        if fonts:
            self.environment["FONTCONFIG_FILE"] = self._font_configuration(fonts)

    def _font_configuration(self, fonts):
        """Chinese type comes from the package's own fonts: the machine may have none."""
        path = f"{self.downloads}/fonts.conf"
        with open(path, "w") as file:
            file.write(f'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{fonts}</dir>'
                       f"<dir>/usr/share/fonts</dir><cachedir>{self.downloads}/cache</cachedir></fontconfig>")
        return path

    def __enter__(self):
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env=self.environment)
        for line in self.driver.stdout:
            if found := re.search(r"successfully on port (\d+)", line):
                self.address = f"http://127.0.0.1:{found[1]}"
                break
        options = {
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--no-first-run", "--disable-background-networking", "--force-color-profile=srgb",
                     f"--lang={self.language}"],
            "prefs": {"intl.accept_languages": self.language},
        }
        capabilities = {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options,
                                        "goog:loggingPrefs": {"browser": "ALL"}}}
        session = self._ask("POST", "/session", {"capabilities": capabilities})
        self.address += f"/session/{session['sessionId']}"
        self._command("Browser.setDownloadBehavior", behavior="allow", downloadPath=self.downloads)
        return self

    def __exit__(self, *_):
        try:
            self._ask("DELETE", "")
        finally:
            # Who runs the tests may have SIGTERM ignored, and its children with it.
            self.driver.kill()
            self.driver.wait()

    def _ask(self, method, path, body=None):
        data = None if method != "POST" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"]) from None

    def open(self, address):
        self._ask("POST", "/url", {"url": address})

    def resize(self, width, height):
        self._command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                      mobile=False)

    def _command(self, name, **parameters):
        """One of Chromium's own commands, for what WebDriver has none."""
        self._ask("POST", "/goog/cdp/execute", {"cmd": name, "params": parameters})

    def run(self, script, *arguments):
        """What a function body returns."""
        return self._ask("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def element(self, selector):
        return self._ask("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT]

    def click(self, selector):
        self._ask("POST", f"/element/{self.element(selector)}/click")

    def type(self, text):
        """Types where the focus is."""
        self._keys([step for letter in text for step in (("down", letter), ("up", letter))])

    def press(self, *names):
        """Presses keys together: `press("Shift", "Tab")`."""
        keys = [KEYS.get(name, name) for name in names]
        self._keys([("down", key) for key in keys] + [("up", key) for key in reversed(keys)])

    def _keys(self, steps):
        actions = [{"type": "keyDown" if kind == "down" else "keyUp", "value": key} for kind, key in steps]
        self._ask("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def choose_file(self, selector, path):
        self._ask("POST", f"/element/{self.element(selector)}/value", {"text": path})

    def wait(self, condition, *arguments, seconds=15):
        """Waits until the expression is true; returns its value."""
        end = time.monotonic() + seconds
        while True:
            value = self.run(f"return {condition}", *arguments)
            if value:
                return value
            if time.monotonic() > end:
                raise AssertionError(f"never came true: {condition}; summary: "
                                     + str(self.run("return document.querySelector('#summary')?.textContent")))
            time.sleep(0.05)

    def console(self):
        """What the page complained of since it was asked last."""
        return [entry["message"] for entry in self._ask("POST", "/se/log", {"type": "browser"})
                if entry["level"] == "SEVERE"]

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self._ask("GET", "/screenshot")))


def temporary_folder():
    return tempfile.TemporaryDirectory(prefix="banxin-page-")
