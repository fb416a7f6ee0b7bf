"""A desk with a site on it, `neuguong serve` at work on it, and a browser that looks at it."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What is shipped, unless another is asked for.
PROGRAM = pathlib.Path(os.environ.get("NEUGUONG", ROOT / ".build" / "release" / "neuguong"))
# How long to wait for what should come, in milliseconds.
PATIENCE = 60_000


class Desk:
    """A copy of the content that the product ships, and its theme, in a folder of their own."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        shutil.copytree(ROOT / "content", self.folder / "content")
        shutil.copytree(ROOT / "theme", self.folder / "theme")

    def read(self, path):
        return (self.folder / path).read_text("utf-8")

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


@contextmanager
def desk():
    with tempfile.TemporaryDirectory(prefix="neuguong-") as folder:
        yield Desk(folder)


@contextmanager
def serving(desk, *arguments):
    """The address of a preview of the desk."""
    command = [PROGRAM, "serve", "--port", "0", "--now", "05/7/2018", *arguments]
    process = subprocess.Popen(command, cwd=desk.folder, stdout=subprocess.PIPE, text=True)
    try:
        address = re.search(r"http://\S+?(?=/\s*$)", process.stdout.readline())
        assert address, "serve printed no address"
        yield address.group()
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 0


def chromium(playwright):
    return playwright.chromium.launch(
        executable_path=shutil.which("chromium"), args=["--no-sandbox"], timeout=2 * PATIENCE)


@contextmanager
def browsing(**options):
    """A page in headless Chromium; scripts that fail, or are refused, fail the test."""
    with sync_playwright() as playwright:
        browser = chromium(playwright)
        page = browser.new_page(**options)
        page.set_default_timeout(PATIENCE)
        failures = []
        page.on("pageerror", lambda error: failures.append(str(error)))
        yield page
        browser.close()
    assert failures == []
