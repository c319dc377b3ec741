"""Until when somebody may object to a decision (bezwaar). Pure.

The term is of the Algemene wet bestuursrecht (Awb), article 6:7; it runs from the day after the
decision was sent or handed over (6:8, 3:41), and the decision says where to object and until when
(3:45). "Mostly", because a law may set another term, and who is late for a good reason may still
be heard (6:11).
"""

from collections.abc import Collection
from datetime import timedelta

OBJECT_WITHIN = timedelta(weeks=6)

# Subjects about which municipalities, care offices, the CIZ and other authorities decide. A health
# insurer is no authority, and decisions on asylum have terms of their own (Vreemdelingenwet 2000).
DECIDED_BY_AUTHORITIES = frozenset({"wmo", "wlz", "jeugdwet", "participatiewet", "wgs", "overheid"})
LETTERS = "overheid"  # the subject of who holds a letter they do not agree with


def may_object(laws: Collection[str]) -> bool:
    """Return whether an authority decides about one of these subjects (codes of laws)."""
    return not DECIDED_BY_AUTHORITIES.isdisjoint(laws)
