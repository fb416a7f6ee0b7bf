"""`neuguong publish` on real servers: readers meet whole pages with all that they show, whenever it is killed."""

import contextlib
import hashlib
import http.server
import os
import pathlib
import random
import re
import signal
import subprocess
import threading
import time
import urllib.parse

import pytest

import made_site
import stores

# Of each kind of target; `make test-kills` sets more.
KILLS = int(os.environ.get("PUBLISH_KILLS", "8"))

FILES = int(os.environ.get("PUBLISH_FILES", "20000"))


class Place:
    """A target, how readers reach it, and what is in it."""

    def __init__(self, target, address, options=(), prefix="", folder=None):
        self.target, self.address, self.options, self.prefix, self.folder = target, address, options, prefix, folder

    def get(self, path, method="GET"):
        name = path + "index.html" if self.prefix and path.endswith("/") else path
        return stores.request(self.address + self.prefix + urllib.parse.quote(name), method)

    def publish(self, folder, *more): return stores.publish(folder, self.target, "--grace", "1", *self.options, *more)

    def command(self): return stores.command(self.target, "--grace", "1", *self.options)


@contextlib.contextmanager
def folder(work):
    target = work / "www"
    target.mkdir()
    with stores.nginx(target, work / "nginx") as address: yield Place(target, address, folder=target)


@contextlib.contextmanager
def rsync(work):
    target = work / "www"
    target.mkdir()
    with stores.nginx(target, work / "nginx") as address, stores.rsync(target, work / "rsyncd") as place:
        yield Place(place, address, folder=target)


@contextlib.contextmanager
def s3(work):
    with stores.store() as address:
        yield Place("s3://kho/thi-dua", address, ["--endpoint", address], "/kho/thi-dua")


PLACES = pytest.mark.parametrize("place", [folder, rsync, s3])


class Crawler(threading.Thread):
    """Readers who open one page after another, each with all that it shows."""

    def __init__(self, place):
        super().__init__()
        self.place, self.faults, self.pages, self.ends = place, [], 0, False

    def run(self):
        while not self.ends:
            waiting, seen = ["/"], set()
            while waiting and not self.ends:
                path = waiting.pop(random.randrange(len(waiting)))
                if path in seen: continue
                seen.add(path)
                waiting += self.open(path)

    def open(self, path):
        status, _, body = self.place.get(path)
        if status != 200: return []
        text = body.decode()
        self.pages += 1
        if not made_site.is_whole(text): self.faults.append(f"{path}: a mix")
        for asset in made_site.needs(text):
            status, _, found = self.place.get(asset)
            if status != 200 or not found: self.faults.append(f"{path} at {time.time()}: {asset} gave {status}")
        return made_site.links(text)


def holds(place, files):
    for name, text in files.items():
        status, _, body = place.get("/" + name)
        assert (status, body) == (200, text.encode()), name


@PLACES
def test_killed_at_random_instants_readers_never_meet_a_page_without_what_it_shows(tmp_path, place):
    site = tmp_path / "public"
    with place(tmp_path) as target:
        made_site.write(site, made_site.version(0))
        began = time.monotonic()
        done = target.publish(tmp_path)
        assert done.returncode == 0, done.stderr
        length = time.monotonic() - began
        crawler = Crawler(target)
        crawler.start()
        try:
            killed = 0
            for number in range(1, KILLS + 1):
                made_site.write(site, made_site.version(number))
                run = subprocess.Popen(target.command(), cwd=tmp_path, env={**os.environ, **stores.KEYS},
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                time.sleep(random.uniform(0, length * 1.2))
                run.send_signal(signal.SIGKILL)
                killed += run.wait() == -signal.SIGKILL
                if number % 3 == 0 or number == KILLS:
                    done = target.publish(tmp_path)
                    assert done.returncode == 0, done.stderr
                    holds(target, made_site.version(number))
        finally:
            crawler.ends = True
            crawler.join()
        assert crawler.faults == []
        assert crawler.pages > 0 and killed > KILLS // 3, (crawler.pages, killed)
        # What the last version lacks is gone, however often a run died.
        last = made_site.version(KILLS)
        if KILLS % 2 == 0: assert target.get("/tin-tuc/bai-7/")[0] in (403, 404)
        if target.folder:
            there = {str(path.relative_to(target.folder)) for path in target.folder.rglob("*") if path.is_file()}
            old = {name for name in there - set(last) if not name.startswith((".neuguong/", "assets/"))}
            assert old == set()


@PLACES
def test_bytes_sent_are_bytes_changed_and_what_was_withdrawn_is_proved_gone(tmp_path, place):
    site = tmp_path / "public"
    with place(tmp_path) as target:
        made_site.write(site, files := made_site.version(1, count=60))
        first = target.publish(tmp_path, "--base-url", "https://so.example/thi-dua/")
        assert first.returncode == 0, first.stderr
        assert "https://so.example/thi-dua/tin-tuc/bai-7/\n" in first.stdout
        holds(target, files)

        changed = {"tin-tuc/bai-1/index.html": files["tin-tuc/bai-1/index.html"] + " " * 60_000}
        made_site.write(site, files := files | changed)
        done = target.publish(tmp_path)
        sent, record = map(int, re.search(r"\((\d+) byte, sổ ghi (\d+) byte\)", done.stderr).groups())
        size = len(changed["tin-tuc/bai-1/index.html"].encode())
        assert sent == size and sent + record < size * 1.02
        assert done.stdout == "/tin-tuc/bai-1/\n"

        files = {name: text for name, text in files.items() if "/bai-7/" not in name}
        made_site.write(site, files)
        done = target.publish(tmp_path)
        assert done.returncode == 0, done.stderr
        assert "xóa 2." in done.stderr and "Đã hỏi lại từng địa chỉ" in done.stderr
        assert target.get("/tin-tuc/bai-7/")[0] in (403, 404)
        assert set(done.stdout.split("\n")) == {"/tin-tuc/bai-7/", "/tin-tuc/bai-7/%E1%BA%A3nh%200.webp", ""}


@PLACES
def test_a_second_run_is_refused_while_one_is_under_way(tmp_path, place):
    with place(tmp_path) as target:
        made_site.write(tmp_path / "public", made_site.version(0))
        assert target.publish(tmp_path).returncode == 0
        made_site.write(tmp_path / "public", made_site.version(1))
        (tmp_path / "khac").mkdir()
        made_site.write(tmp_path / "khac" / "public", made_site.version(2))
        # It removes an old picture, and so waits for readers of old pages first.
        slow = subprocess.Popen([*target.command(), "--grace", "8"], cwd=tmp_path, env={**os.environ, **stores.KEYS},
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(4)
        assert slow.poll() is None
        second = target.publish(tmp_path / "khac")
        assert second.returncode == 3
        assert "Một lần đăng khác đang chạy" in second.stderr
        assert slow.wait() == 0
        assert target.publish(tmp_path / "khac").returncode == 0
        holds(target, made_site.version(2))


def test_a_bucket_says_of_each_file_what_nginx_would(tmp_path):
    with s3(tmp_path) as target:
        made_site.write(tmp_path / "public", made_site.version(1) | {"index.html.gz": "not looked into"})
        assert target.publish(tmp_path).returncode == 0
        page = target.get("/index.html", "HEAD")[1]
        assert page["content-type"] == "text/html; charset=utf-8" and page["cache-control"] == "public, max-age=300"
        style = target.get(f"/assets/style.{1:016x}.css", "HEAD")[1]
        assert style["cache-control"] == "public, max-age=31536000, immutable"
        assert target.get("/index.html.gz", "HEAD")[1]["content-encoding"] == "gzip"
        assert target.get("/feed.xml", "HEAD")[1]["content-type"] == "application/atom+xml; charset=utf-8"


def test_of_very_many_files_ten_are_sent_in_two_seconds_without_a_list(tmp_path):
    """The bucket gets the record of a folder that holds the same, so that they need not all be put."""
    files = {f"tin-tuc/{number // 300}/{number}/index.html": f"{number} " * 40 for number in range(FILES)}
    made_site.write(tmp_path / "public", files)
    assert stores.publish(tmp_path, tmp_path / "www").returncode == 0
    for number in range(0, FILES, FILES // 10): files[f"tin-tuc/{number // 300}/{number}/index.html"] += "new"
    with stores.store(tmp_path / "requests") as address:
        for path in (tmp_path / "www/.neuguong").iterdir():
            if path.name != "lock": stores.request(f"{address}/kho/.neuguong/{path.name}", "PUT", data=path.read_bytes())
        made_site.write(tmp_path / "public", files)
        before = len(stores.requests(tmp_path / "requests"))
        began = time.monotonic()
        done = stores.publish(tmp_path, "s3://kho", "--endpoint", address)
        took = time.monotonic() - began
        assert done.returncode == 0, done.stderr
        assert "gửi 10 tệp" in done.stderr
        asked = stores.requests(tmp_path / "requests")[before:]
    # The lock (asked, put, renewed, freed), the record (read, put twice), ten pages; a list has a query or no key.
    assert len(asked) <= 20, asked
    assert [line for line in asked if "?" in line or line.split(" ")[1] == "/kho"] == []
    print(f"{took:.2f} s, {len(asked)} requests")
    assert took <= 2 or stores.is_debug_build(), took


def test_through_ssh_it_is_the_same(tmp_path):
    """The remote shell is one that runs the command here, whoever it is asked to be."""
    shell, target = tmp_path / "shell", tmp_path / "www"
    shell.write_text('#!/bin/sh\n[ "$1" = -l ] && shift 2\nshift\nexec sh -c "$*"\n')
    shell.chmod(0o755)
    target.mkdir()
    (target / "cua-nguoi-khac.txt").write_text("foreign")
    made_site.write(tmp_path / "public", files := made_site.version(1))
    (tmp_path / "redirects.map").write_text("# a map\n")
    environment = {"RSYNC_RSH": str(shell)}
    done = stores.publish(tmp_path, f"web@may-chu:{target}", "--nginx-map", "redirects.map", environment=environment)
    assert done.returncode == 0, done.stderr
    assert {name: (target / name).read_text() for name in files} == files
    assert (target / ".neuguong/nginx.map").read_text() == "# a map\n"
    made_site.write(tmp_path / "public", made_site.version(2))
    assert stores.publish(tmp_path, f"web@may-chu:{target}", "--grace", "0", environment=environment).returncode == 0
    assert not (target / "tin-tuc/bai-7").exists()
    assert (target / "cua-nguoi-khac.txt").read_text() == "foreign"
    assert (target / ".neuguong/nginx.map").is_file()


class Receiver(http.server.BaseHTTPRequestHandler):
    """As the specification says; forgets one file where `server.forgets`."""

    def log_message(self, *_): pass

    def answer(self, body=b"", status=200):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def body(self): return self.rfile.read(int(self.headers["Content-Length"]))

    def lacking(self, body):
        listed = [line.split(" ", 2) for line in body.decode().splitlines()]
        return listed, sorted({digest for digest, _, _ in listed} - set(self.server.files))

    def do_POST(self):
        if self.headers["Authorization"] != "Bearer khoa": return self.answer(b"no", 401)
        _, lacking = self.lacking(self.body())
        self.answer("".join(f"{digest}\n" for digest in lacking).encode())

    def do_PUT(self):
        body, name = self.body(), self.path.removeprefix("/dang").strip("/")
        if name:
            assert hashlib.sha256(body).hexdigest() == name
            self.server.puts += 1
            if not self.server.forgets: self.server.files[name] = body
            return self.answer()
        listed, lacking = self.lacking(body)
        if not lacking: self.server.site = {path: self.server.files[digest] for digest, _, path in listed}
        self.answer("".join(f"{digest}\n" for digest in lacking).encode())


def test_a_webhook_is_told_the_list_and_sent_what_it_lacks(tmp_path):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    server.files, server.site, server.puts, server.forgets = {}, {}, 0, False
    threading.Thread(target=server.serve_forever, daemon=True).start()
    target, key = f"http://127.0.0.1:{server.server_port}/dang", {"NEUGUONG_WEBHOOK_TOKEN": "khoa"}
    try:
        made_site.write(tmp_path / "public", files := made_site.version(1))
        assert stores.publish(tmp_path, target, environment=key).returncode == 0
        assert server.site == {name: text.encode() for name, text in files.items()}
        puts, files = server.puts, files | {"tin-tuc/bai-1/index.html": "another"}
        made_site.write(tmp_path / "public", files)
        done = stores.publish(tmp_path, target, environment=key)
        assert done.returncode == 0 and done.stdout == "/tin-tuc/bai-1/\n"
        assert server.puts == puts + 1 and server.site["tin-tuc/bai-1/index.html"] == b"another"
        assert stores.publish(tmp_path, target).returncode == 3
        server.forgets = True
        made_site.write(tmp_path / "public", files | {"index.html": "new"})
        done = stores.publish(tmp_path, target, environment=key)
        assert done.returncode == 3 and "vẫn báo thiếu" in done.stderr
        assert server.site["index.html"] == files["index.html"].encode()
    finally:
        server.shutdown()
        server.server_close()


def test_what_cannot_be_published_to_is_told(tmp_path):
    made_site.write(tmp_path / "public", made_site.version(1))
    for target, code, words in [
        ("ftp://may-chu/x", 2, "Không hiểu nơi đăng"), ("public/con", 2, "không được nằm trong"),
        ("rsync://127.0.0.1:1/x", 3, "rsync báo lỗi"), ("s3://kho/x", 3, "Không kết nối được"),
    ]:
        done = stores.publish(tmp_path, target, environment={"AWS_ENDPOINT_URL": "http://127.0.0.1:1"})
        assert (done.returncode, words in done.stderr) == (code, True), done.stderr
    (tmp_path / "public" / "index.html").unlink()
    done = stores.publish(tmp_path, tmp_path / "www")
    assert done.returncode == 3 and "không còn ở đó" in done.stderr
