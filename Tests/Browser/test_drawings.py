"""Drawings that act as well as they can, opened as pages of their own in a real browser and without any CSP: as they
were, many act; as they are published, none."""

import http.server
import json
import subprocess
import threading

import pytest

import preview

DRAWINGS = preview.ROOT / "Tests" / "PortalTests" / "Fixtures" / "drawings"
ENTRY = "---\ntiêu đề: Bản vẽ {0}\nngày: 30/6/2018\n---\n\n![Bản vẽ]({0})\n"


def published(folder):
    """The drawings that a build publishes, in the folder where they lie; the others are errors, and taken out."""
    news = folder / "content" / "tin-tuc"
    news.mkdir(parents=True)
    (folder / "content" / "site.yaml").write_text(
        "tên: Thi đua\ncơ quan: Sở Công Thương\nđịa chỉ trang web: https://thi-dua.example/\n", "utf-8")
    for drawing in DRAWINGS.glob("*.svg"):
        (news / drawing.name).write_bytes(drawing.read_bytes())
        (news / f"{drawing.stem}.md").write_text(ENTRY.format(drawing.name), "utf-8")
    command = [preview.PROGRAM, "build", "--theme", preview.ROOT / "theme", "--format", "json"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    problems = [json.loads(line) for line in (run.stdout + run.stderr).splitlines() if line.startswith("{")]
    refused = {problem["file"] for problem in problems if problem["severity"] == "error"}
    for file in refused:
        (folder / file).unlink()
        (folder / file).with_suffix(".md").unlink()
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "public" / "tin-tuc"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def serve():
    servers = []

    def start(folder):
        server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), lambda *arguments: Quiet(*arguments, directory=folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()


def acts(browser, address, name):
    """What a drawing does when it is opened: dialogs, requests for anything but itself, a click on each of its parts."""
    done = []
    page = browser.new_page()
    page.on("dialog", lambda dialog: (done.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: request.url != f"{address}/{name}" and done.append(request.url))
    try:
        page.goto(f"{address}/{name}", wait_until="load", timeout=5_000)
        for part in page.query_selector_all("a, rect, text")[:3]:
            part.dispatch_event("click")
        page.wait_for_timeout(150)
    except Exception as trouble:  # A page that leads elsewhere, or that is no page.
        if "Download is starting" not in str(trouble):
            done.append(str(trouble).splitlines()[0])
    page.close()
    return [deed for deed in done if not deed.endswith("/favicon.ico")]


def test_published_drawings_do_nothing(browser, serve, tmp_path):
    folder = published(tmp_path)
    names = sorted(path.name for path in folder.glob("*.svg"))
    assert len(names) > 80
    address = serve(folder)
    assert {name: deeds for name in names if (deeds := acts(browser, address, name))} == {}


def test_they_did_before(browser, serve):
    address = serve(DRAWINGS)
    names = ["script.svg", "script-h.svg", "onload-gt2.svg", "iframe-ext.svg", "image-ext.svg", "style-import.svg", "meta.svg",
             "attlist.svg", "pi-css.svg", "utf16le.svg", "feimage.svg", "style-bg.svg"]
    assert [name for name in names if not acts(browser, address, name)] == []
