"""A reader who asks the search page: what it loads until ten results are there, and how long she waits."""
from contextlib import contextmanager
from dataclasses import dataclass

import chromium
from server import serving

# What a key costs, from the event until the results stand in the page: the median of some.
KEY = """async (query) => {
  const input = document.querySelector("#q");
  const results = document.querySelector("#ket-qua");
  const type = (text) => new Promise((done) => {
    const start = performance.now();
    const observer = new MutationObserver(() => { observer.disconnect(); done(performance.now() - start); });
    observer.observe(results, { childList: true });
    input.value = text;
    input.dispatchEvent(new Event("input"));
  });
  const times = [];
  for (let round = 0; round < 7; round++) {
    times.push(await type(query));
    await new Promise((done) => setTimeout(done, 20));
  }
  return times.sort((a, b) => a - b)[3];
}"""


@dataclass(frozen=True)
class Asked:
    """Bytes of scripts, search page and index; milliseconds of a key once all is there, and on slow 4G to the first
    result from the last key, from the field at the head of another page, and from a link that is opened first of all;
    what moved in all of this."""
    bytes: int
    key: float
    typed: float
    sent: float
    link: float
    shift: float


def ask(browser, site, query):
    with serving(site) as address:
        with at_the_field(browser, address) as (page, requests):
            page.fill("#q", query)
            ten_results(page)
            loaded = [request for request in requests if "/tim-kiem/" in request.address or request.kind == "Script"]
            key = page.evaluate(KEY, query)
        with at_the_field(browser, address) as (page, _):
            chromium.slow_down(page, chromium.SLOW_4G)
            page.evaluate("seen.shift = 0")
            # A real key, because what moves soon after one is meant to.
            page.eval_on_selector("#q", "(input, query) => { input.value = query; }", query)
            page.keyboard.press("Enter")
            typed = page.evaluate("firstResult().then((time) => time - seen.key)")
            ten_results(page)
            moved = chromium.seen(page)["shift"]
        links = [chromium.steadiest(lambda: open_link(browser, address, query, screen=screen))
                 for screen in (chromium.PHONE, chromium.DESK)]
        sent = chromium.steadiest(lambda: open_link(browser, address, query, before="/"))
    shift = max(moved, sent["shift"], *(link["shift"] for link in links))
    return Asked(sum(request.bytes for request in loaded), key, typed, sent["first"], links[0]["first"], shift)


def open_link(browser, address, query, before=None, screen=chromium.PHONE):
    """Milliseconds to the first result, and what moved until all of them were there.

    `before`: the page from which the reader comes, who has the style sheet and the font from there."""
    with chromium.reading(browser, chromium.SLOW_4G, screen=screen) as (page, _):
        if before:
            page.goto(address + before)
            chromium.settle(page)
        page.goto(f"{address}/tim-kiem/?q={query}", wait_until="commit")
        first = page.evaluate("firstResult()")
        ten_results(page)
        return {**chromium.seen(page), "first": first}


@contextmanager
def at_the_field(browser, address):
    with chromium.reading(browser) as (page, requests):
        page.goto(f"{address}/tim-kiem/")
        chromium.settle(page)
        page.focus("#q")
        yield page, requests


def ten_results(page):
    """Waits until as many are there as are shown at once, in their words."""
    page.wait_for_selector("#ket-qua:not([aria-busy=true]) li:last-child")
    chromium.settle(page)
