"""What a command used: seconds, processor seconds and peak memory, its children included."""

import os
import resource
import subprocess
import threading
import time
from pathlib import Path


def memory(process):
    """The resident memory of a process and its children, in MB."""
    total, waiting = 0, [process]
    while waiting:
        number = waiting.pop()
        try:
            pages = int(Path(f"/proc/{number}/statm").read_text().split()[1])
            children = [
                child for thread in Path(f"/proc/{number}/task").iterdir()
                for child in (thread / "children").read_text().split()]
        except (OSError, IndexError):
            continue
        total += pages * resource.getpagesize()
        waiting += map(int, children)
    return total / 1e6


def measured(command, environment=None):
    """Seconds, processor seconds and peak megabytes of a command."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    process = subprocess.Popen(
        command, env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    peak, done = [0.0], threading.Event()

    def watch():
        while not done.wait(0.02):
            peak[0] = max(peak[0], memory(process.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    talk = process.communicate()[1]
    done.set()
    watcher.join()
    if process.returncode:
        raise RuntimeError(f"{command[0]} exited {process.returncode}: {talk[-600:].decode(errors='replace')}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - start, used, peak[0]
