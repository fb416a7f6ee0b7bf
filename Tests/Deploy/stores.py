"""Places that a site is published to, as real servers on this machine: a folder behind nginx, rsync's own server, and a
store that speaks S3's language."""

import contextlib
import os
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import sandbox

KEYS = {"AWS_ACCESS_KEY_ID": "AKIATESTS", "AWS_SECRET_ACCESS_KEY": "not-a-secret", "AWS_REGION": "hn"}
PIECE = """
error_page 404 /404.html;
location ~ /\\. { return 404; }
location = /feed.xml { types {} default_type application/atom+xml; }
"""


def free_port():
    with socket.socket() as own:
        own.bind(("127.0.0.1", 0))
        return own.getsockname()[1]


@contextlib.contextmanager
def server(arguments, port, **options):
    """A server of this test's own, once it listens."""
    options = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | options
    process = subprocess.Popen(arguments, **options)
    try:
        for _ in range(600):
            with socket.socket() as own:
                if own.connect_ex(("127.0.0.1", port)) == 0: break
            assert process.poll() is None, f"{arguments[0]} has ended"
            time.sleep(0.05)
        yield process
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def nginx(folder, work, lines=PIECE):
    """Serves a folder; the address."""
    port, work = free_port(), pathlib.Path(work)
    work.mkdir(exist_ok=True)
    temporary = "".join(f"{name}_temp_path tmp-{name};" for name in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    (work / "nginx.conf").write_text(
        f"daemon off; user root; pid nginx.pid; worker_processes 1; events {{}} http {{ access_log off; {temporary}"
        f"include /etc/nginx/mime.types; server {{ listen 127.0.0.1:{port}; root {folder}; {lines} }} }}")
    with server(["/usr/sbin/nginx", "-p", str(work), "-c", "nginx.conf", "-e", "error.log"], port):
        yield f"http://127.0.0.1:{port}"


@contextlib.contextmanager
def rsync(folder, work):
    """rsync's server on a folder; the target."""
    port, work = free_port(), pathlib.Path(work)
    work.mkdir(exist_ok=True)
    (work / "rsyncd.conf").write_text(
        f"use chroot = no\naddress = 127.0.0.1\npid file = {work}/pid\nuid = {os.getuid()}\ngid = {os.getgid()}\n"
        f"[site]\npath = {folder}\nread only = no\n")
    with server(["rsync", "--daemon", "--no-detach", "--config", str(work / "rsyncd.conf"), "--port", str(port)], port):
        yield f"rsync://127.0.0.1:{port}/site"


@contextlib.contextmanager
def store(log=os.devnull):
    """A store with the public bucket `kho`; its address. `log` gets a line of each request."""
    port = free_port()
    program = pathlib.Path(sys.executable).with_name("moto_server")
    with open(log, "w") as lines, server([str(program), "-H", "127.0.0.1", "-p", str(port)], port, stderr=lines):
        address = f"http://127.0.0.1:{port}"
        request(address + "/kho", "PUT", {"x-amz-acl": "public-read"})
        yield address


def requests(log):
    """`METHOD path` of each."""
    return re.findall(r"(?:GET|PUT|HEAD|DELETE|POST) \S+", pathlib.Path(log).read_text())


def is_debug_build(): return b"/debug/" in os.fsencode(sandbox.PROGRAM.resolve())


def request(address, method="GET", headers=None, data=None):
    """Status, headers by lower names, and body; whatever the status is."""
    made = urllib.request.Request(address, method=method, headers=headers or {}, data=data)
    try:
        with urllib.request.urlopen(made, timeout=60) as answer:
            return answer.status, {name.lower(): value for name, value in answer.headers.items()}, answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, {name.lower(): value for name, value in answer.headers.items()}, answer.read()


def publish(folder, *arguments, environment=None, **options):
    return subprocess.run(
        command(*arguments), cwd=folder, capture_output=True, text=True, timeout=600,
        env={**os.environ, **KEYS, **(environment or {})}, **options)


def command(*arguments): return [str(sandbox.PROGRAM), "publish", *map(str, arguments)]
