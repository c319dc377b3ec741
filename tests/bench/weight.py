"""How heavy the home page is for a phone: bytes on the line, compressed as browsers ask for."""

import re
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import urljoin

from bs4 import BeautifulSoup

FONT = re.compile(r"url\([\"']?([^\"')]+\.woff2)")


@dataclass(frozen=True)
class Weight:
    requests: int
    bytes_without_fonts: int
    bytes_with_fonts: int


def weight(port: int, address: str = "/") -> Weight:
    """Fetch a page and everything that a browser fetches with it."""
    html, _ = _fetch(port, address, "identity")
    page = BeautifulSoup(html, "html.parser")
    parts = {
        str(tag.get("href") or tag.get("src"))
        for tag in page.select("link:not([rel=alternate]), script[src]")
    }
    fonts = {part for part in parts if part.endswith(".woff2")}
    for sheet in [part for part in parts if part.endswith(".css")]:
        css, _ = _fetch(port, sheet, "identity")
        fonts |= {urljoin(sheet, found) for found in FONT.findall(css.decode())}
    light = {address} | (parts - fonts)
    without = sum(_fetch(port, part, "br, gzip")[1] for part in light)
    return Weight(
        requests=len(light | fonts),
        bytes_without_fonts=without,
        bytes_with_fonts=without + sum(_fetch(port, font, "br, gzip")[1] for font in fonts),
    )


def _fetch(port: int, address: str, encoding: str) -> tuple[bytes, int]:
    """Return the body and how many bytes it took on the line."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", address, headers={"Accept-Encoding": encoding})
    response = connection.getresponse()
    body = response.read()
    if response.status != 200:
        raise RuntimeError(f"{address} answered {response.status}")
    return body, len(body)
