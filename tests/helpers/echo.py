"""A server that answers with what reached it: `python -m tests.helpers.echo PORT`."""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Echo(BaseHTTPRequestHandler):
    """Tells the headers, how much came with them, and how many requests came before."""

    protocol_version = "HTTP/1.1"
    came = 0

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        told = {"headers": dict(self.headers), "size": len(body), "before": Echo.came}
        answer = json.dumps(told).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.send_header("X-Frame-Options", "DENY")
        self.end_headers()
        self.wfile.write(answer)

    def do_POST(self) -> None:
        Echo.came += 1  # as soon as the first of its lines is there
        self.do_GET()

    def log_message(self, *_any: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Echo).serve_forever()
