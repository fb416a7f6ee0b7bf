#!/usr/bin/env python3
"""Search, beside Pagefind 1.5 on the same built site: what the index costs to make, what a reader loads, what is found.

usage: compare.py --neuguong BINARY --search-bench BINARY [--entries N]
Pagefind (pagefind and pagefind_bin, 1.5.2) and playwright come from PyPI into this interpreter's environment; playwright
drives the system's Chromium. Bytes are those that Chromium asked a gzipping loopback server for: script and index, with
200 bytes for the head of each response. Recall is measured against a plain look through the text of every entry's page.
"""
import argparse, html, json, os, pathlib, re, shutil, subprocess, sys, tempfile, time, unicodedata
from playwright.sync_api import sync_playwright
from server import Server

HERE = pathlib.Path(__file__).resolve().parent
QUERIES = ["duong", "đường", "Duong Thi", "nguyet", "hoà", "hòa", "lao động tiên tiến"]
ENTRIES = ("dien-hinh/2", "sang-kien/2", "tin-tuc/2", "phong-trao/phong-trao-")
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}


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
    run([options.neuguong, "build", "--quiet", "--content", content, "--theme", theme, "--output", site])
    ours = cost_of_ours(options.search_bench, content, theme, work)
    theirs = cost_of_pagefind(site)
    print(f"\nSearch index of {options.entries} entries{'':12}{'neuguong':>12}{'Pagefind':>12}")
    for label, key, form in [("processor, s (wanted: under 1.5)", "processor", "{:.2f}"), ("wall, s", "wall", "{:.2f}"),
                             ("peak memory of the process, MB", "memory", "{:.0f}"), ("files", "files", "{}"),
                             ("bytes", "bytes", "{:,}")]:
        print(f"  {label:40}{form.format(ours[key]) if key in ours else '–':>12}{form.format(theirs[key]):>12}")
    texts = entry_texts(site)
    print("\nA query in Chromium: bytes to the first ten results (wanted: up to 60,000), ms on slow 4G from the last key"
          "\nto the first result (up to 1000; in brackets from opening a ?q= link), ms a key once all is there (up to 50);"
          "\nof the entries that have the words, how many are found")
    print(f"  {'':22}{'neuguong':>40}{'Pagefind':>26}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for query in QUERIES:
            wanted = expected(texts, query)
            a, b = ask_ours(browser, site, query), ask_pagefind(browser, site, query)
            found = [len(wanted & answer["found"]) / max(1, len(wanted)) for answer in (a, b)]
            print(f"  {query:22}{a['bytes']:>9,} B{a['slow']:>6.0f} ({a['link']:.0f}) ms{a['again']:>5.0f} ms{found[0]:>8.1%}"
                  f"{b['bytes']:>12,} B{found[1]:>10.1%}   of {len(wanted)}")
        browser.close()


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
    server = Server(site)
    page = opened(browser, server.address + "/tim-kiem/")
    page.wait_for_function("document.activeElement !== null && globalThis.timKiem")
    throttle(page, SLOW_4G)
    start = time.monotonic()
    page.fill("#q", query)
    page.wait_for_selector("#ket-qua a")
    slow = (time.monotonic() - start) * 1000
    first = server.bytes("/assets/search", "/tim-kiem/")
    throttle(page, {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})
    again, found = page.evaluate("""async (query) => {
      const form = document.querySelector("form[data-folder]");
      const load = async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer());
      const index = new timKiem.Index(form.dataset, load);
      await index.search(timKiem.query(query));
      const start = performance.now();
      const found = await index.search(timKiem.query(query));
      const again = performance.now() - start;
      const lines = await Promise.all(found.map(({ document }) => index.line(document)));
      return [again, lines.map((line) => line.address)];
    }""", query)
    page.context.close()
    link = link_time(browser, server.address + "/tim-kiem/?q=" + query)
    server.close()
    return {"bytes": first, "slow": slow, "link": link, "again": again, "found": set(found)}


def link_time(browser, address):
    page = browser.new_context().new_page()
    throttle(page, SLOW_4G)
    start = time.monotonic()
    page.goto(address, wait_until="commit")
    page.wait_for_selector("#ket-qua a")
    page.context.close()
    return (time.monotonic() - start) * 1000


def ask_pagefind(browser, site, query):
    server = Server(site)
    page = opened(browser, server.address + "/pagefind.html")
    page.evaluate("""async (query) => {
      globalThis.pagefind = await import("/pagefind/pagefind.js");
      globalThis.answer = await pagefind.search(query);
      await Promise.all(answer.results.slice(0, 10).map((result) => result.data()));
    }""", query)
    first = server.bytes("/pagefind/")
    found = page.evaluate("""async () => {
      const addresses = [];
      for (let start = 0; start < answer.results.length; start += 50) {
        const some = await Promise.all(answer.results.slice(start, start + 50).map((result) => result.data()));
        addresses.push(...some.map((data) => data.raw_url ?? data.url));
      }
      return addresses;
    }""")
    page.context.close()
    server.close()
    return {"bytes": first, "found": set(found)}


def opened(browser, address):
    page = browser.new_context().new_page()
    page.goto(address)
    return page


def throttle(page, conditions):
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", conditions)


main()
