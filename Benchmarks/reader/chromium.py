"""What a reader's browser sees of a page: each request with the bytes that it took, how the page was painted, what moved.

playwright drives the system's Chromium. Bytes are those of the wire, head of the response included.
"""
import shutil
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import sync_playwright

# Slow 4G, as Lighthouse has it: 1.6 Mbit/s down, 0.75 up, 150 ms; a phone's processor is a quarter of ours.
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
SLOWDOWN = 4
PHONE, DESK = {"width": 412, "height": 823}, {"width": 1280, "height": 800}

OBSERVE = """
globalThis.seen = { paint: 0, shift: 0 };
new PerformanceObserver((list) => { seen.paint = list.getEntries().at(-1).startTime; })
  .observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
addEventListener("keydown", () => { seen.key = performance.now(); }, true);
/** Resolves when there is a result on the screen: with the milliseconds since the page was asked for. */
globalThis.firstResult = () => new Promise((done) => {
  const look = () => document.querySelector("#ket-qua a") ? requestAnimationFrame(() => done(performance.now()))
    : requestAnimationFrame(look);
  look();
});
"""


@dataclass(frozen=True)
class Request:
    address: str
    kind: str
    bytes: int


@contextmanager
def browsing():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@contextmanager
def reading(browser, network=None, slowdown=1, screen=PHONE, density=1):
    """A page with nothing in its cache, and a growing list of what it asks for."""
    context = browser.new_context(viewport=screen, device_scale_factor=density)
    page = context.new_page()
    page.add_init_script(OBSERVE)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    if network:
        session.send("Network.emulateNetworkConditions", network)
    if slowdown > 1:
        session.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
    started, requests = {}, []
    session.on("Network.responseReceived", lambda event: started.update({event["requestId"]: event}))

    def finished(event):
        # What came from the cache has no bytes, and was asked of nobody.
        if (response := started.get(event["requestId"])) and event["encodedDataLength"] > 0:
            requests.append(Request(response["response"]["url"], response["type"], int(event["encodedDataLength"])))

    session.on("Network.loadingFinished", finished)
    yield page, requests
    context.close()


def slow_down(page, network):
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", network)


def settle(page):
    """Waits until the page is whole, its font is there and nothing more moves."""
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def seen(page):
    return page.evaluate("seen")


def steadiest(visit):
    """Of up to three visits the one in which least moved: a font may be late once; what moves each time is the page's."""
    visits = []
    while len(visits) < 3 and (not visits or visits[-1]["shift"] > 0):
        visits.append(visit())
    return min(visits, key=lambda seen: seen["shift"])
