"""The same varied reports by Banxin and by what one would use instead, measured in one run.

    compare.py [--count N] [--jobs 1,2] [--peers typst,weasyprint,xelatex,libreoffice] [--share PEER=N]

Each engine runs as a process of its own that sets all reports; what it used, its children included, is read from the
kernel when it ends. Slow peers set fewer reports (`--share`): their figures are per report.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import corpus
from measuring import measured

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
SHARES = {"typst": 1000, "weasyprint": 40, "xelatex": 20, "libreoffice": 40}


def row(name, models, output, command, environment=None):
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    seconds, used, peak = measured(command, environment)
    files = sorted(output.rglob("*.pdf"))
    if len(files) != len(models):
        raise RuntimeError(f"{name} made {len(files)} files of {len(models)}")
    return {
        "engine": name, "reports": len(files), "per second": len(files) / seconds, "cpu": used / len(files) * 1000,
        "peak": peak, "size": sum(file.stat().st_size for file in files) / len(files) / 1000}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--jobs", default="1,2")
    parser.add_argument("--peers", default="typst,weasyprint,xelatex,libreoffice")
    parser.add_argument("--share", action="append", default=[])
    arguments = parser.parse_args()
    shares = SHARES | {name: int(number) for name, number in (entry.split("=") for entry in arguments.share)}
    with tempfile.TemporaryDirectory() as folder:
        rows = compare(Path(folder), arguments, shares)
    show(rows)


def compare(folder, arguments, shares):
    models = folder / "models"
    models.mkdir()
    for name, text in corpus.models(arguments.count):
        (models / f"{name}.yaml").write_text(text, "utf-8")
    paths = sorted(models.glob("*.yaml"))
    banxin = PROJECT / ".build" / "release" / "banxin"
    rows = []
    for jobs in arguments.jobs.split(","):
        output = folder / f"banxin-{jobs}"
        rows.append(row(
            f"Banxin, {jobs} job{'s' if jobs != '1' else ''}", paths, output,
            [str(banxin), "batch", str(models), "-o", str(output), "--jobs", jobs]))
    for peer in filter(None, arguments.peers.split(",")):
        chosen = paths[: shares[peer]]
        listing, output = folder / f"{peer}.list", folder / peer
        listing.write_text("\n".join(map(str, chosen)))
        try:
            rows.append(row(
                peer, chosen, output,
                [sys.executable, str(HERE / "peers" / f"{peer}_peer.py"), str(PROJECT / "Fonts" / "files"), str(output),
                 str(listing)]))
        except (RuntimeError, OSError) as fault:
            print(f"{peer}: {fault}", file=sys.stderr)
    return rows


def show(rows):
    print("| engine | reports | reports/s | CPU ms a report | peak MB | KB a file | CPU, Banxin = 1 |")
    print("|---|---|---|---|---|---|---|")
    for entry in rows:
        ratio = entry["cpu"] / rows[0]["cpu"]
        print(
            f"| {entry['engine']} | {entry['reports']} | {entry['per second']:.1f} | {entry['cpu']:.1f} "
            f"| {entry['peak']:.0f} | {entry['size']:.0f} | {ratio:.1f} |")


if __name__ == "__main__":
    main()
