#!/usr/bin/env python3
"""Search, beside Pagefind 1.5 on the same built site: what the index costs to make, what a reader loads, what is found.

usage: compare.py --neuguong BINARY --search-bench BINARY [--entries N]
Pagefind (pagefind and pagefind_bin, 1.5.2) and playwright come from PyPI into this interpreter's environment; playwright
drives the system's Chromium. Bytes are those of the wire from a loopback server that compresses: script and index, with
the heads of responses. Recall is measured against a plain look through the text of every entry's page.
"""
import argparse, html, json, os, pathlib, re, shutil, subprocess, sys, tempfile, time, unicodedata
from contextlib import contextmanager

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "reader"))
import asking, chromium  # noqa: E402
from budgets import QUERIES  # noqa: E402
from server import serving  # noqa: E402

ENTRIES = ("dien-hinh/2", "sang-kien/2", "tin-tuc/2", "phong-trao/phong-trao-")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--neuguong", required=True)
    parser.add_argument("--search-bench", required=True)
    parser.add_argument("--entries", type=int, default=10_000)
    options = parser.parse_args()
    memory = "/dev/shm" if os.path.isdir("/dev/shm") and shutil.disk_usage("/dev/shm").free > 2 << 30 else None
    work = pathlib.Path(tempfile.mkdtemp(prefix="neuguong-search-", dir=memory))
    try:
        compare(work, options)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def compare(work, options):
    content, site, theme = work / "content", work / "public", HERE.parent.parent / "theme"
    run([sys.executable, HERE.parent / "corpus/gen-corpus.py", options.entries, content])
    run([options.neuguong, "build", "--quiet", "--content", content, "--theme", theme, "--output", site, "--compress"])
    ours = cost_of_ours(options.search_bench, content, theme, work)
    theirs = cost_of_pagefind(site)
    print(f"\nSearch index of {options.entries} entries{'':12}{'neuguong':>12}{'Pagefind':>12}")
    for label, key, form in [("processor, s (wanted: under 1.5)", "processor", "{:.2f}"), ("wall, s", "wall", "{:.2f}"),
                             ("peak memory of the process, MB", "memory", "{:.0f}"), ("files", "files", "{}"),
                             ("bytes", "bytes", "{:,}")]:
        print(f"  {label:40}{form.format(ours[key]) if key in ours else '–':>12}{form.format(theirs[key]):>12}")
    texts = entry_texts(site)
    print("\nA query in Chromium: bytes to the first ten results, ms from the last key to the first result on slow 4G, ms a"
          "\nkey once all is there; of the entries that have the words, how many are found")
    print(f"  {'':22}{'neuguong':>44}{'Pagefind':>44}")
    with chromium.browsing() as browser:
        for query in QUERIES:
            wanted = expected(texts, query)
            print(f"  {query:22}", end="")
            for asked, found in (ask_ours(browser, site, query), ask_pagefind(browser, site, query)):
                share = len(wanted & found) / max(1, len(wanted))
                print(f"{asked.bytes:>13,} B{asked.typed:>8.0f} ms{asked.key:>5.0f} ms{share:>8.1%}", end="")
            print(f"   of {len(wanted)}")


def run(command):
    """Peak memory in MB, processor and wall seconds."""
    start = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command[0]} failed")
    return {"memory": usage.ru_maxrss / 1024, "processor": usage.ru_utime + usage.ru_stime,
            "wall": time.monotonic() - start, "output": output}


def cost_of_ours(bench, content, theme, work):
    (work / "index").mkdir()
    # Its memory is that of a whole build, which compare.py prints.
    return json.loads(run([bench, content, theme, work / "index"])["output"])


def cost_of_pagefind(site):
    import pagefind_bin
    program = pathlib.Path(pagefind_bin.__file__).parent / "pagefind"
    cost = run([program, "--site", site, "--root-selector", "main", "--force-language", "vi", "--quiet"])
    files = [path for path in (site / "pagefind").rglob("*") if path.is_file()]
    return cost | {"files": len(files), "bytes": sum(path.stat().st_size for path in files)}


# What should be found

def fold(text):
    text = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in text if not unicodedata.combining(letter))


def entry_texts(site):
    texts = {}
    for start in ENTRIES:
        folder, name = start.split("/")
        for page in site.glob(f"{folder}/{name}*/**/index.html"):
            main = re.search(r"<article.*?</article>", page.read_text(encoding="utf-8"), re.S)
            if main:
                texts["/" + str(page.parent.relative_to(site)) + "/"] = fold(html.unescape(re.sub(r"<[^>]*>", " ", main[0])))
    return texts


def expected(texts, query):
    """Entries with all words, the last as the beginning of one."""
    words = fold(query).split()
    patterns = [re.compile(rf"\b{word}\b") for word in words[:-1]] + [re.compile(rf"\b{words[-1]}")]
    return {address for address, text in texts.items() if all(pattern.search(text) for pattern in patterns)}


# What a reader's browser does

def ask_ours(browser, site, query):
    asked = asking.ask(browser, site, query)
    with serving(site) as address, asking.at_the_field(browser, address) as (page, _):
        found = page.evaluate("""async (query) => {
          const form = document.querySelector("form[data-folder]");
          const load = async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer());
          const index = new timKiem.Index(form.dataset, load);
          const found = await index.search(timKiem.query(query));
          return (await Promise.all(found.map(({ document }) => index.line(document)))).map((line) => line.address);
        }""", query)
    return asked, set(found)


# Pagefind with its own script alone, on a page of nothing else.
PAGEFIND = """async (query) => {
  const start = performance.now();
  globalThis.answer = await pagefind.search(query);
  await answer.results[0]?.data();
  const first = performance.now() - start;
  await Promise.all(answer.results.slice(0, 10).map((result) => result.data()));
  return first;
}"""


def ask_pagefind(browser, site, query):
    (site / "pagefind.html").write_text("<!doctype html><title>Pagefind</title>")
    with serving(site) as address:
        with at_pagefind(browser, address) as (page, requests):
            page.evaluate(PAGEFIND, query)
            loaded = [request for request in requests if "/pagefind/" in request.address]
            key = page.evaluate(PAGEFIND, query)
            found = page.evaluate("""async () => {
              const addresses = [];
              for (let start = 0; start < answer.results.length; start += 50) {
                const some = await Promise.all(answer.results.slice(start, start + 50).map((result) => result.data()));
                addresses.push(...some.map((data) => data.raw_url ?? data.url));
              }
              return addresses;
            }""")
        with at_pagefind(browser, address) as (page, _):
            chromium.slow_down(page, chromium.SLOW_4G)
            typed = page.evaluate(PAGEFIND, query)
    return asking.Asked(sum(request.bytes for request in loaded), key, typed, 0, 0), set(found)


@contextmanager
def at_pagefind(browser, address):
    with chromium.reading(browser) as (page, requests):
        page.goto(address + "/pagefind.html")
        page.evaluate("async () => { globalThis.pagefind = await import('/pagefind/pagefind.js'); await pagefind.init(); }")
        yield page, requests


main()
