"""What an address asks for in words, as lookups may be given it."""

from collections.abc import Mapping


def asked(query: Mapping[str, str], name: str) -> str:
    """Return the words of a parameter, "" when there are none.

    Without the sign that no column of the database holds: a lookup would hand it on as it is.
    """
    return query.get(name, "").replace("\0", "").strip()
