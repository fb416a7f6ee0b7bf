#!/usr/bin/env python3
"""What readers of a large site load and wait for, each figure beside its limit.

usage: budgets.py --neuguong BINARY [--entries N]
  Builds the site of Benchmarks/corpus with --compress and reads it in Chromium from a loopback server. The limits are
  those that the theme was made for; Tests/Browser/test_budgets.py fails when one is broken, but for times.
"""
import argparse, pathlib, subprocess, sys, tempfile
from dataclasses import dataclass

import asking, chromium, portraits
from server import serving

HERE = pathlib.Path(__file__).resolve().parent
THEME = HERE.parent.parent / "theme"
QUERIES = ["duong", "đường", "Duong Thi", "nguyet", "hoà", "hòa", "lao động tiên tiến"]
SEARCH = "/tim-kiem/"
# One of each kind that has thousands, and the first pages of what has them all.
PAGES = {"profile": "/dien-hinh/2012/muc-000036/", "initiative": "/sang-kien/2012/muc-000037/",
         "news": "/tin-tuc/2012/muc-000038/", "home": "/", "list": "/dien-hinh/", "search": SEARCH}
PICTURES = {"Image"}
CONDITIONS = [(), *((chromium.SLOW_4G, chromium.SLOWDOWN, screen) for screen in (chromium.PHONE, chromium.DESK))]


@dataclass(frozen=True)
class Figure:
    name: str
    value: float
    limit: float
    unit: str

    @property
    def is_time(self):
        return self.unit == "ms"

    @property
    def holds(self):
        return self.value <= self.limit

    def __str__(self):
        form = "{:,.3f} {}" if self.unit == "CLS" else "{:,.0f} {}"
        value, limit = (form.format(number, self.unit).rstrip() for number in (self.value, self.limit))
        return f"  {self.name:58}{value:>14}{limit:>14}" + ("" if self.holds else "  BROKEN")


def build(binary, entries, folder):
    """The site of so many entries, in a folder."""
    content, site = folder / "content", folder / "public"
    subprocess.run([sys.executable, str(HERE.parent / "corpus/gen-corpus.py"), str(entries), str(content)], check=True)
    built = subprocess.run([str(binary), "build", "--quiet", "--compress", "--content", str(content),
                            "--theme", str(THEME), "--output", str(site)],
                           stderr=subprocess.PIPE, text=True)
    if built.returncode != 0:
        raise RuntimeError(built.stderr[-4000:])
    return site


def page_figures(browser, site):
    """Bytes, requests and shifts of a first load; then its paint where network and processor are slow."""
    for name, path in PAGES.items():
        with serving(site) as address:
            quick, phone, desk = (
                chromium.steadiest(lambda: visit(browser, address + path, *conditions)) for conditions in CONDITIONS)
        requests = quick["requests"]
        text = [request for request in requests if request.kind not in PICTURES]
        # The bytes of the search page are counted with those of its answers.
        if path != SEARCH:
            yield Figure(f"{name}: bytes without pictures", sum_of(text), 70_000, "B")
            yield Figure(f"{name}: bytes without pictures and font",
                         sum_of(request for request in text if request.kind != "Font"), 25_000, "B")
        yield Figure(f"{name}: requests", len(requests), 6, "")
        yield Figure(f"{name}: requests to others",
                     sum(not request.address.startswith(address) for request in requests), 0, "")
        yield Figure(f"{name}: layout shift", max(seen["shift"] for seen in (quick, phone, desk)), 0, "CLS")
        yield Figure(f"{name}: largest paint, slow 4G and processor", max(phone["paint"], desk["paint"]), 1500, "ms")


def visit(browser, address, *conditions):
    """What was seen, and what was asked for."""
    with chromium.reading(browser, *conditions) as (page, requests):
        page.goto(address)
        chromium.settle(page)
        return {**chromium.seen(page), "requests": requests}


def script_figures(_, site):
    scripts = list((site / "assets").glob("*.js.gz"))
    assert scripts, "no compressed script"
    yield Figure("scripts in all, gzip", sum(script.stat().st_size for script in scripts), 12_000, "B")


def search_figures(browser, site):
    for query in QUERIES:
        asked = asking.ask(browser, site, query)
        yield Figure(f"“{query}”: bytes to ten results", asked.bytes, 60_000, "B")
        yield Figure(f"“{query}”: layout shift", asked.shift, 0, "CLS")
        yield Figure(f"“{query}”: last key to first result, slow 4G", asked.typed, 1000, "ms")
        yield Figure(f"“{query}”: another page's field to first result, 4G", asked.sent, 1000, "ms")
        # Whoever comes by a link opens the site too: what a page may take to be painted.
        yield Figure(f"“{query}”: ?q= link to first result, slow 4G", asked.link, 1500, "ms")
        yield Figure(f"“{query}”: a key once all is there", asked.key, 50, "ms")


def portrait_figures(browser, site):
    yield from portraits.figures(browser, site, Figure)


def sum_of(requests):
    return sum(request.bytes for request in requests)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--neuguong", required=True)
    parser.add_argument("--entries", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="neuguong-reader-") as folder:
        binary = pathlib.Path(options.neuguong).resolve()
        site = build(binary, options.entries, pathlib.Path(folder))
        people = portraits.build(binary, THEME, pathlib.Path(folder))
        print(f"\nWhat readers of {options.entries} entries load and wait for, in Chromium{'':7}{'measured':>9}{'limit':>14}")
        with chromium.browsing() as browser:
            for figure in (*page_figures(browser, site), *portrait_figures(browser, people), *script_figures(browser, site),
                           *search_figures(browser, site)):
                print(figure, flush=True)


if __name__ == "__main__":
    main()
