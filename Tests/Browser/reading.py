"""A reader's browser on the published site, and everything that it complains of."""

import time
from contextlib import contextmanager

import pytest

import preview


def refute(problems):
    """Fails with all of them, a line each."""
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


def until(page, condition):
    """Lets the page go on until that is so."""
    end = time.monotonic() + preview.PATIENCE / 1000
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        page.wait_for_timeout(20)


class Reader:
    """One tab. `complaints` are errors of the console (a refusal by the CSP is one), requests that failed, third parties."""

    def __init__(self, page, address):
        self.page, self.address, self.complaints, self.requests = page, address, [], []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self._complain(str(error)))
        page.on("request", self._request)
        page.on("requestfailed", self._failure)
        page.on("response", self._response)

    def open(self, path):
        """Goes there; the page has its font and has run its scripts."""
        self.path = path
        self.page.goto(self.address + path)
        self.page.evaluate("document.fonts.ready")

    def _complain(self, words):
        self.complaints.append(f"{self.path}: {words}")

    def _console(self, message):
        if message.type in ("error", "warning"):
            self._complain(message.text)

    def _request(self, request):
        self.requests.append(request.url)
        if not request.url.startswith(self.address + "/"):
            self._complain(f"asks a third party for {request.url}")

    def _failure(self, request):
        # What was still under way when the reader went on is no failure.
        if request.failure != "net::ERR_ABORTED":
            self._complain(f"{request.url} failed: {request.failure}")

    def _response(self, response):
        if response.status >= 400:
            self._complain(f"{response.url}: {response.status}")


@contextmanager
def reader(browser, site, **options):
    """A tab with a clean profile; playwright's options of a context, such as `java_script_enabled`, say what kind."""
    context = browser.new_context(**options)
    context.set_default_timeout(preview.PATIENCE)
    page = context.new_page()
    yield Reader(page, site.address)
    context.close()
