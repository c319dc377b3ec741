"""Every address of the portal, with what kind of page stands there.

A test walks the resolver and fails when an address is missing here, so that each new page has
to say what it is.
"""

import enum
from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver


class Kind(enum.Enum):
    PUBLIC = "kept by any cache, no cookie"
    BY_THE_CLOCK = "kept by any cache for a minute, no cookie"
    RESULTS = "kept by the visitor's browser only, no cookie"
    UNSTORED = "kept by nobody, no cookie"
    STAFF = "behind a login"


# route name → kind of page, and an address of it that exists with the `listed` fixture
ADDRESSES: dict[str, tuple[Kind, str]] = {
    "health": (Kind.UNSTORED, "/healthz"),
    "security_txt": (Kind.PUBLIC, "/.well-known/security.txt"),
    "exit": (Kind.UNSTORED, "/verlaat/"),
    "home": (Kind.PUBLIC, "/"),
    "contact": (Kind.PUBLIC, "/contact/"),
    "privacy": (Kind.PUBLIC, "/privacy/"),
    "accessibility": (Kind.PUBLIC, "/toegankelijkheid/"),
    "independence": (Kind.PUBLIC, "/uitleg/onafhankelijkheid/"),
    "directory:guide_overview": (Kind.PUBLIC, "/uitleg/"),
    "directory:guide_rights": (Kind.PUBLIC, "/uitleg/uw-recht/"),
    "directory:guide_roles": (Kind.PUBLIC, "/uitleg/wie-doet-wat/?wet=wlz"),
    "directory:place": (Kind.PUBLIC, "/plaats/"),
    "directory:place_suggestions": (Kind.UNSTORED, "/plaats/suggesties/"),  # POST only
    "directory:search": (Kind.RESULTS, "/zoeken/?gemeente=utrecht"),
    "directory:municipality_detail": (Kind.BY_THE_CLOCK, "/gemeente/utrecht/"),
    "directory:offer_detail": (Kind.BY_THE_CLOCK, "/aanbod/naast-utrecht/"),
    "directory:provider_detail": (Kind.BY_THE_CLOCK, "/organisatie/naast-utrecht/"),
}

# Answers without words: they stand outside the languages
WITHOUT_LANGUAGE = {"health", "security_txt", "exit"}

# POSTs that need no token, because they change nothing (rulings: a test lists them)
WITHOUT_EFFECT = {"directory:place", "directory:place_suggestions"}


def in_english() -> list[tuple[Kind, str]]:
    """Return kind and address of everything that exists under `/en/`, too."""
    return [
        (kind, f"/en{address}")
        for name, (kind, address) in ADDRESSES.items()
        if name not in WITHOUT_LANGUAGE
    ]


def route_names() -> Iterator[str]:
    """Yield the name of every address outside the admin, with its namespace."""
    yield from _names(get_resolver().url_patterns, "")


def _names(patterns: list[URLPattern | URLResolver], namespace: str) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLPattern):
            yield f"{namespace}{pattern.name}"
        elif pattern.namespace != "admin":
            inner = f"{pattern.namespace}:" if pattern.namespace else ""
            yield from _names(pattern.url_patterns, namespace + inner)
