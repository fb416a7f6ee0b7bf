"""A loopback server of a folder, compressed as a public one would send it."""
import gzip, http.server, pathlib, re, threading
from contextlib import contextmanager

TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
         ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".wasm": "application/wasm"}
PACKED = {".woff2", ".jpg", ".png", ".webp"}  # compressed already


@contextmanager
def serving(root):
    """The address of a server of this folder, on a free port."""
    handler = type("Handler", (Handler,), {"root": pathlib.Path(root)})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body in one packet; else the second waits for the first to be acknowledged.
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_GET(self):
        path = self.path.split("?")[0]
        body, encoding = self.found(path)
        self.send_response(404 if body is None else 200)
        body = body or b""
        self.send_header("Content-Type", TYPES.get(pathlib.Path(path).suffix or ".html", "application/octet-stream"))
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.send_header("Content-Length", str(len(body)))
        # As deploy/nginx.conf says it of what has a fingerprint in its address.
        lasts = re.match(r"/(assets|tim-kiem/[0-9a-f]+)/", path)
        self.send_header("Cache-Control", "max-age=31536000, immutable" if lasts else "max-age=300")
        self.end_headers()
        self.wfile.write(body)

    def found(self, path):
        """What is there, and how it is compressed: as the build did beside the file, else as gzip does by default."""
        file = self.root / (path.lstrip("/") + ("index.html" if path.endswith("/") else ""))
        packed = file.with_name(file.name + ".gz")
        if packed.is_file():
            return packed.read_bytes(), "gzip"
        plain = file.read_bytes() if file.is_file() else None
        if plain is None or file.suffix in PACKED:
            return plain, None
        return gzip.compress(plain, 6), "gzip"

    def log_message(self, *_):
        pass
