"""Whole batches by `banxin batch`: reports a second, time a report, peak memory, for growing counts.

    batches.py [--counts 100,1000,10000] [--jobs 1,2]

The time a report takes is its worker's, as the batch's own report has it: reading, checking, setting and writing.
"""

import argparse
import json
import tempfile
from pathlib import Path

import corpus
from measuring import measured

BANXIN = Path(__file__).resolve().parents[2] / ".build" / "release" / "banxin"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--counts", default="100,1000,10000")
    parser.add_argument("--jobs", default="1,2")
    arguments = parser.parse_args()
    print("| reports | jobs | reports/s | CPU ms a report | p50 ms | p95 ms | peak MB | pages | KB a file |")
    print("|---|---|---|---|---|---|---|---|---|")
    for count in map(int, arguments.counts.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            models = Path(folder) / "models"
            models.mkdir()
            for name, text in corpus.models(count):
                (models / f"{name}.yaml").write_text(text, "utf-8")
            for jobs in arguments.jobs.split(","):
                print(line(Path(folder), models, count, jobs), flush=True)


def line(folder, models, count, jobs):
    output, report = folder / f"pdf-{jobs}", folder / f"report-{jobs}.jsonl"
    seconds, used, peak = measured(
        [str(BANXIN), "batch", str(models), "-o", str(output), "--jobs", jobs, "--report", str(report)])
    entries = [json.loads(entry) for entry in report.read_text("utf-8").splitlines()]
    rendered = [entry for entry in entries if entry["status"] == "rendered"]
    if len(rendered) != count:
        raise RuntimeError(f"{len(rendered)} rendered of {count}")
    times = sorted(entry["ms"] for entry in rendered)
    pages = sum(entry["pages"] for entry in rendered) / count
    size = sum(file.stat().st_size for file in output.rglob("*.pdf")) / count / 1000
    return (
        f"| {count} | {jobs} | {count / seconds:.1f} | {used / count * 1000:.1f} | {times[count // 2]:.1f} "
        f"| {times[count * 95 // 100]:.1f} | {peak:.0f} | {pages:.1f} | {size:.0f} |")


if __name__ == "__main__":
    main()
