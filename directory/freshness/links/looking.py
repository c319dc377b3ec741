"""Looking whether an address works: with redirects, and safely where a website can do that."""

from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

from directory.enums import LinkState
from directory.freshness.links.asking import Answer, Unreachable, ask
from directory.freshness.links.rules import Found, judge, site_of

REDIRECTS = 5
LEADS_ON = {301, 302, 303, 307, 308}
Ask = Callable[[str, str], Answer]


def look(url: str, *, ask: Ask = ask) -> Found:
    """Return what stands at an address; for `http://` first what stands at `https://`."""
    parts = urlsplit(url)
    if parts.scheme == "http" and ":" not in parts.netloc:
        safe = _follow(parts._replace(scheme="https").geturl(), ask)
        if safe.works:
            return safe
    return _follow(url, ask)


def _follow(url: str, ask: Ask) -> Found:
    here, status = url, None
    for _step in range(REDIRECTS + 1):
        try:
            answer = _answer(here, ask)
        except Unreachable:
            return Found(LinkState.AWAY, status)
        status = answer.status
        if status not in LEADS_ON or not answer.location:
            return judge(status, has_moved=site_of(here) != site_of(url))
        here = urljoin(here, answer.location)
    return Found(LinkState.AWAY, status)  # it leads on and on


def _answer(url: str, ask: Ask) -> Answer:
    """Ask for the headers only; some websites refuse that, or answer it wrongly."""
    answer = ask(url, "HEAD")
    return answer if answer.status < 400 else ask(url, "GET")
