"""The site of the content that the product ships, built by the program and served by a real nginx, as we tell others to."""

import pathlib
import re
import socket
import subprocess
import time
import urllib.request
from contextlib import contextmanager

import preview

NGINX = """load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
user root;
pid nginx.pid;
worker_processes 1;
events {{}}
http {{
access_log off;
{temporary}
{server}
}}
"""


class Site:
    """What was built, and the address where nginx serves it."""

    def __init__(self, folder, port):
        self.folder, self.address = pathlib.Path(folder) / "public", f"http://127.0.0.1:{port}"

    def files(self, pattern):
        return sorted(self.folder.rglob(pattern))

    def pages(self):
        """The addresses of all pages; nginx answers for a page that moved with the one that it moved to."""
        names = [str(file.relative_to(self.folder)) for file in self.files("*.html")]
        return ["/" + re.sub(r"(^|/)index\.html$", r"\1", name) for name in names if name != "404.html"]

    def kind(self, page):
        return re.search(r'<body class="on-([\w-]+)"', self.text(page)).group(1)

    def kinds(self):
        """An address of each kind of page: of the longest page, because it has most to go wrong."""
        longest = sorted(self.pages(), key=lambda page: len(self.text(page)))
        return {kind: page for page in longest if (kind := self.kind(page)) != "notice"}

    def text(self, page):
        file = self.folder / page.lstrip("/")
        return (file / "index.html" if page.endswith("/") else file).read_text("utf-8")


@contextmanager
def site():
    with preview.desk() as desk:
        build(desk)
        with serving(desk.folder) as port:
            yield Site(desk.folder, port)


def build(desk, *arguments):
    command = [preview.PROGRAM, "build", "--quiet", "--compress", "--nginx-map", "nginx.map", *arguments]
    subprocess.run(command, cwd=desk.folder, check=True, stderr=subprocess.DEVNULL)


@contextmanager
def serving(folder):
    """The port on which nginx serves `public` of a folder, with the configuration that the product ships."""
    port = free_port()
    home = folder / "nginx"
    home.mkdir()
    (home / "nginx.conf").write_text(configuration(folder, port), "utf-8")
    process = subprocess.Popen(["/usr/sbin/nginx", "-p", home, "-c", "nginx.conf", "-e", "error.log"])
    try:
        wait_for(f"http://127.0.0.1:{port}/", home / "error.log")
        yield port
    finally:
        process.terminate()
        process.wait(timeout=60)


def configuration(folder, port):
    server = (preview.ROOT / "deploy" / "nginx.conf").read_text("utf-8")
    for shipped, here in {
        "listen 80;": f"listen 127.0.0.1:{port};",
        "/etc/nginx/neuguong.map": f"{folder}/nginx.map",
        "/srv/www/thi-dua;": f"{folder}/public;",
    }.items():
        assert shipped in server, f"deploy/nginx.conf no longer says {shipped}"
        server = server.replace(shipped, here)
    bodies = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    temporary = "\n".join(f"{name}_temp_path tmp-{name};" for name in bodies)
    return NGINX.format(temporary=temporary, server=server)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(address, log):
    for _ in range(1200):
        try:
            return urllib.request.urlopen(address).close()
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"nginx does not answer: {log.read_text('utf-8')}")
