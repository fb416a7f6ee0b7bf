"""A loopback server of a folder that compresses, as a public one would, and keeps account of what it sends."""
import gzip, http.server, pathlib, threading

TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
         ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml", ".wasm": "application/wasm"}
HEADERS = 200  # bytes of a response's head, about


class Server:
    def __init__(self, root):
        self.sent = []
        handler = type("Handler", (Handler,), {"root": pathlib.Path(root), "sent": self.sent})
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.http.server_port}"

    def bytes(self, *parts):
        """What was sent of addresses that have one of these parts."""
        return sum(size + HEADERS for path, size in self.sent if any(part in path for part in parts))

    def close(self):
        self.http.shutdown()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extra = {"/pagefind.html": b"<!doctype html><title>Pagefind</title>"}

    def do_GET(self):
        path = self.path.split("?")[0]
        file = self.root / (path.lstrip("/") + ("index.html" if path.endswith("/") else ""))
        body = self.extra.get(path) or (file.read_bytes() if file.is_file() else None)
        self.send_response(404 if body is None else 200)
        body = gzip.compress(body or b"", 6)
        self.sent.append((path, len(body)))
        self.send_header("Content-Type", TYPES.get(pathlib.Path(path).suffix or ".html", "application/octet-stream"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass
