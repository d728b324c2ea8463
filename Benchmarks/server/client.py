"""Clients on loopback: each keeps one connection and sends its next request once it has its answer."""

import asyncio
import time
from collections import Counter


class Outcome:
    """What came of a load."""

    def __init__(self):
        self.milliseconds = []
        self.statuses = Counter()
        self.wrong = 0
        self.lost = 0
        self.seconds = 0.0

    def percentile(self, share):
        ordered = sorted(self.milliseconds)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0

    def line(self, name):
        answered = self.statuses.get(200, 0) + self.statuses.get(422, 0)
        rate = answered / self.seconds if self.seconds else 0
        times = "  ".join(f"p{round(share * 100)} {self.percentile(share):7.1f} ms" for share in (0.5, 0.95, 0.99))
        return (f"{name:28} {rate:7.1f} /s  {times}  {dict(sorted(self.statuses.items()))}  "
                f"wrong {self.wrong}  lost {self.lost}")


def request(port, body):
    """The bytes of one request; a service that is not Banxin takes the same."""
    return (f"POST /v1/render HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/yaml\r\n"
            f"Content-Length: {len(body)}\r\n\r\n").encode() + body


async def ask(reader, writer, message, patience):
    writer.write(message)
    head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), patience)
    fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:] if b": " in line)
    body = await asyncio.wait_for(reader.readexactly(int(fields.get(b"content-length", b"0"))), patience)
    return int(head.split(b" ", 2)[1]), body, fields


async def client(port, requests, outcome, patience):
    """Takes requests until there are none; one that was refused with 429 is sent again after a pause."""
    reader = writer = None
    while requests:
        message, expected = requests.pop()
        while True:
            start = time.perf_counter()
            try:
                if writer is None:
                    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 24)
                status, body, fields = await ask(reader, writer, message, patience)
            except (OSError, asyncio.IncompleteReadError, asyncio.TimeoutError):
                outcome.lost += 1
                writer = None
                break
            outcome.statuses[status] += 1
            if fields.get(b"connection") == b"close":
                writer.close()
                writer = None
            if status == 429:
                await asyncio.sleep(0.05)
                continue
            outcome.milliseconds.append((time.perf_counter() - start) * 1000)
            if status != expected or (status == 200) != body.startswith(b"%PDF-"):
                outcome.wrong += 1
            break
    if writer is not None:
        writer.close()


async def load(port, requests, clients, patience=60.0):
    """Sends all requests by so many clients; each must get the status that is expected of it."""
    outcome = Outcome()
    waiting = list(requests)
    start = time.perf_counter()
    await asyncio.gather(*(client(port, waiting, outcome, patience) for _ in range(clients)))
    outcome.seconds = time.perf_counter() - start
    return outcome
