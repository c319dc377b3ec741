"""nginx before the portal, with the example of docs/deploy, for as long as needed."""

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.processes import ROOT, free_port, run_to_end, running, until

EXAMPLE = ROOT / "docs" / "deploy" / "nginx.conf"
WHERE = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"])  # Debian: not for every user
MAIN = """
daemon off;
{user}
pid {place}/nginx.pid;
error_log {place}/main.log;
events {{ worker_connections 1024; }}
http {{
    client_body_temp_path {place}/body;
    proxy_temp_path {place}/proxy;
    fastcgi_temp_path {place}/fastcgi;
    uwsgi_temp_path {place}/uwsgi;
    scgi_temp_path {place}/scgi;
    include {place}/site.conf;
}}
"""


@dataclass(frozen=True)
class Proxy:
    """Where it listens, and the certificate that it shows."""

    plain: int
    port: int
    certificate: Path
    log: Path


@contextlib.contextmanager
def nginx(place: Path, *, upstream: int) -> Iterator[Proxy]:
    """Run nginx before a port of the loopback; end it in any case."""
    program = shutil.which("nginx", path=WHERE)
    assert program, "there is no nginx (Debian: apt-get install nginx-light)"
    proxy = Proxy(free_port(), free_port(), place / "fullchain.pem", place / "naastu.log")
    _certificate(place)
    (place / "site.conf").write_text(_adapted(EXAMPLE.read_text(), proxy, place, upstream))
    user = "user root;" if os.geteuid() == 0 else ""
    (place / "nginx.conf").write_text(MAIN.format(place=place, user=user))
    command = [program, "-p", str(place), "-c", str(place / "nginx.conf")]
    checked = run_to_end(*command, "-t")
    assert checked.returncode == 0, checked.stdout
    with running(command) as process:
        until((place / "nginx.pid").exists, what="nginx starts")
        try:
            yield proxy
        finally:
            process.terminate()
            process.wait(20)


def _adapted(text: str, proxy: Proxy, place: Path, upstream: int) -> str:
    """Return the example with what a machine has of its own; everything else stays as it is."""
    text = re.sub(r"^ *listen \[::\].*\n", "", text, flags=re.MULTILINE)
    for ours, theirs in {
        "listen 80;": f"listen 127.0.0.1:{proxy.plain};",
        "listen 443 ssl": f"listen 127.0.0.1:{proxy.port} ssl",
        "127.0.0.1:8000": f"127.0.0.1:{upstream}",
        "/etc/ssl/naastu": str(place),
        "/var/log/nginx": str(place),
    }.items():
        assert ours in text, ours
        text = text.replace(ours, theirs)
    return text


def _certificate(place: Path) -> None:
    made = run_to_end(
        *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
        *("-subj", "/CN=naastu.example", "-addext", "subjectAltName=DNS:naastu.example"),
        *("-keyout", place / "privkey.pem", "-out", place / "fullchain.pem"),
    )
    assert made.returncode == 0, made.stdout
