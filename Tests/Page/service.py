"""`banxin serve` on a port of its own."""

import json
import re
import subprocess
import urllib.request


class Service:
    """Runs while the `with` block does."""

    def __init__(self, banxin, package, *arguments):
        folders = ["--layouts", f"{package}/Layouts", "--fonts", f"{package}/Fonts"]
        self.command = [banxin, "serve", "--port", "0", *folders, *arguments]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        for line in self.process.stderr:
            if "listening" in line and (found := re.search(r"port\D{0,3}(\d+)", line)):
                self.address = f"http://127.0.0.1:{found[1]}"
                return self
        raise RuntimeError("the service does not start")

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def post(self, path, body, kind="application/yaml"):
        request = urllib.request.Request(self.address + path, body.encode(), {"Content-Type": kind})
        with urllib.request.urlopen(request) as response:
            return json.load(response)
