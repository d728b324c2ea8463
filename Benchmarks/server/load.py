"""Puts load on `banxin serve`: good and bad requests, 1 to 256 clients, memory over many requests; and beside it the
same report from WeasyPrint behind a plain Python server.

    load.py [--requests 400] [--endurance 20000] [--peer PYTHON]
"""

import argparse
import asyncio
import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

from client import load, request

ROOT = Path(__file__).parents[2]
MODEL = (ROOT / "Examples/annual-report.yaml").read_bytes()
# A bad one among twenty: its sums are wrong.
SPOILT = re.sub(rb"(?m)^year: .*$", b"year: none", MODEL)


class Service:
    """A server as a process, on the port that it tells."""

    def __init__(self, arguments, told):
        self.process = subprocess.Popen(arguments, stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            found = re.search(told, line)
            if found:
                self.port = int(found[1])
                break
        else:
            sys.exit(f"{arguments[0]} does not start")

    def memory(self):
        """Resident megabytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)


def mixed(port, count):
    good, bad = (request(port, MODEL), 200), (request(port, SPOILT), 422)
    return [bad if number % 20 == 19 else good for number in range(count)]


async def banxin(options):
    service = Service([ROOT / ".build/release/banxin", "serve", "--port", "0", "--log-level", "notice"], r"port=(\d+)")
    await load(service.port, mixed(service.port, 40), 8)
    for clients in (1, 8, 64, 256):
        outcome = await load(service.port, mixed(service.port, options.requests), clients)
        print(outcome.line(f"banxin, {clients} clients"), flush=True)
    done = 0
    while done < options.endurance:
        count = min(options.endurance // 5 or 1, options.endurance - done)
        outcome = await load(service.port, mixed(service.port, count), 8)
        done += count
        print(outcome.line(f"banxin, {done} requests"), f"  {service.memory():.0f} MB", flush=True)
    metrics = urllib.request.urlopen(f"http://127.0.0.1:{service.port}/metrics").read().decode()
    print("\n".join(line for line in metrics.split("\n") if re.match(r"banxin_(refused|held|documents)", line)))
    print("SIGTERM under load:", await terminated(service))


async def terminated(service):
    """Every request that was sent before SIGTERM gets its answer."""
    running = asyncio.create_task(load(service.port, mixed(service.port, 32), 32))
    await asyncio.sleep(0.2)
    service.process.send_signal(signal.SIGTERM)
    outcome = await running
    return f"{dict(outcome.statuses)}, lost {outcome.lost}, exit {service.process.wait(60)}"


async def peer(options):
    script = Path(__file__).parent / "weasyprint_server.py"
    service = Service([options.peer, script, str(ROOT / "Fonts/files")], r"port=(\d+)")
    for clients in (1, 8):
        requests = [(request(service.port, MODEL), 200)] * max(8, options.requests // 20)
        outcome = await load(service.port, requests, clients, patience=600)
        print(outcome.line(f"WeasyPrint, {clients} clients"), f"  {service.memory():.0f} MB", flush=True)
    service.process.kill()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--requests", type=int, default=400)
    parser.add_argument("--endurance", type=int, default=0)
    parser.add_argument("--peer", help="a Python that has WeasyPrint")
    options = parser.parse_args()
    asyncio.run(banxin(options))
    if options.peer and os.access(options.peer, os.X_OK):
        asyncio.run(peer(options))
