#!/usr/bin/env python3
"""What the register costs: the same pages with the demonstration's register and without any, checked in turn.

    benches/register.py                     2,000 pages, 9 rounds
    benches/register.py --size 10000

Builds the program first. CPU (user + system) of `suara check`; the ratio of each round, median (least to most). Without the register the
pages lose their `election:`, `regime:` and `legal_basis:`, so what is measured is all of it: reading it, writing out abbreviations, and the
checks. Asserts nothing; the budget is 1.15.
"""

import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from whole import ROOT, TARGET, run  # noqa: E402

OF_THE_REGISTER = re.compile(r"^(?:election: .*|regime: .*|legal_basis:.*|  - \{law: .*)\n", re.MULTILINE)


def without_register(site, bare):
    """The same pages, which know no register."""
    shutil.copytree(site, bare)
    shutil.rmtree(bare / "content/data")
    for page in bare.glob("content/pages/**/*.md"):
        page.write_text(OF_THE_REGISTER.sub("", page.read_text()))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--size", type=int, default=2000)
    arguments.add_argument("--rounds", type=int, default=9)
    arguments = arguments.parse_args()
    subprocess.run(["cargo", "build", "--release", "--locked", "--quiet"], cwd=ROOT, check=True)
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        site, bare = Path(folder, "with"), Path(folder, "without")
        generate = ["cargo", "run", "--release", "--locked", "--quiet", "--example", "generate", "--"]
        subprocess.run([*generate, str(site), str(arguments.size)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        without_register(site, bare)
        rounds = []
        for _ in range(arguments.rounds):
            rounds.append([run([str(TARGET / "release/suara"), "check", "--root", str(root)])["cpu"] for root in (site, bare)])
    with_it, without = (statistics.median(cpu) for cpu in zip(*rounds))
    ratios = [with_it / without for with_it, without in rounds]
    low, high = min(ratios), max(ratios)
    print(f"{arguments.size} pages: {with_it * 1000:.0f} ms CPU with the register, {without * 1000:.0f} ms without: {statistics.median(ratios):.2f} ({low:.2f}-{high:.2f})")


if __name__ == "__main__":
    main()
