"""What an answer of a website means, and which machines may be asked. Pure."""

import ipaddress
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlsplit

from directory.enums import LinkState

DEAD_AFTER = timedelta(weeks=2)
GONE = {404, 410}
# Somebody is at home, but does not open to machines: that is no reason to trouble people.
CLOSED_TO_MACHINES = {401, 402, 403, 405, 406, 418, 429, 451}
# Counted as public, yet lead to an IPv4 address within (NAT64, 6to4, Teredo) or were local once.
DISGUISES = [
    ipaddress.ip_network(net) for net in ("64:ff9b::/96", "2002::/16", "2001::/32", "fec0::/10")
]

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True)
class Found:
    """What a look at an address found; `status` is the last HTTP status, None without an answer."""

    state: LinkState
    status: int | None = None

    @property
    def works(self) -> bool:
        return self.state in {LinkState.FINE, LinkState.MOVED}


def judge(status: int, *, has_moved: bool) -> Found:
    """Return what the last status of a chain of redirects means."""
    if status in GONE:
        return Found(LinkState.DEAD, status)
    if status < 400 or status in CLOSED_TO_MACHINES:
        return Found(LinkState.MOVED if has_moved else LinkState.FINE, status)
    return Found(LinkState.AWAY, status)


def site_of(url: str) -> str:
    """Return whose address it is; `www.` makes no difference."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def failing_since(found: Found, before: date | None, today: date) -> date | None:
    """Return the first day on which it did not work, given what was known before."""
    return None if found.works else before or today


def is_dead(failing_since: date | None, looked_on: date) -> bool:
    """Tell whether it has not worked for so long that somebody must hear of it."""
    return failing_since is not None and looked_on - failing_since >= DEAD_AFTER


def is_public(address: Address) -> bool:
    """Tell whether a machine is on the public internet, so not ours or our neighbour's."""
    hidden = any(address in net for net in DISGUISES if net.version == address.version)
    return address.is_global and not address.is_multicast and not hidden
