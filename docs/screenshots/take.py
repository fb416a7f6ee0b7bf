"""Takes the pictures of the readers' site anew: five pages, light and dark, on a desk and on a phone.

Usage: .venv/bin/python docs/screenshots/take.py [PROGRAM]
Needs Chromium, and what `make .venv/browser` and `make .venv/validators` install.
"""

import functools
import http.server
import io
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

from PIL import Image
from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PAGES = {
    "home": "",
    "profile": "dien-hinh/2018/nguyen-van-a/",
    "standings": "thi-dua/2018/",
    "list": "dien-hinh/",
    "search": "tim-kiem/?q=nguyen",
}
# Width of the window, of the picture, and how much of a long page is shown, in pixels of the window.
SCREENS = {"desktop": (1280, 640, 3600), "phone": (390, 234, 3000)}


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def build(program, folder):
    command = [program, "build", "--content", ROOT / "content", "--theme", ROOT / "theme", "--output", folder]
    subprocess.run(command, check=True, capture_output=True)


def take(browser, address):
    for screen, (width, shown, longest) in SCREENS.items():
        for scheme in ("light", "dark"):
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            for name, path in PAGES.items():
                page.goto(address + path, wait_until="networkidle")
                page.evaluate("for (const image of document.images) image.loading = 'eager'")
                page.wait_for_load_state("networkidle")
                save(page.screenshot(full_page=True), HERE / f"{name}-{screen}-{scheme}.webp", shown, longest)
            page.close()


def save(png, file, width, longest):
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    picture = picture.crop((0, 0, picture.width, min(picture.height, longest)))
    height = round(picture.height * width / picture.width)
    picture.resize((width, height), Image.Resampling.LANCZOS).save(file, quality=50, method=6)


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/neuguong"
    with tempfile.TemporaryDirectory() as desk:
        folder = pathlib.Path(desk) / "public"
        build(program, folder)
        handler = functools.partial(Quiet, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with sync_playwright() as playwright:
            chromium = os.environ.get("CHROMIUM", "/usr/bin/chromium")
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            take(browser, f"http://127.0.0.1:{server.server_port}/")
            browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
