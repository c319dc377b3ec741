"""What differs between two versions of the same facts. Pure."""

from directory.listing.content import Facts


def changed(before: Facts, after: Facts) -> tuple[Facts, Facts]:
    """Return only the facts that differ, as they were and as they became, in the order of after."""
    keys = [key for key in after if before.get(key) != after[key]]
    return {key: before.get(key) for key in keys}, {key: after[key] for key in keys}
