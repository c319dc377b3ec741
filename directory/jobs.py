"""What the directory does by itself: the queue finds its jobs here (docs/jobs.md: what runs when).

A job keeps its name when its module moves: rows of the queue name it.
"""

from directory.applications import jobs as applications
from directory.corrections import jobs as corrections
from directory.freshness import jobs as freshness
from directory.freshness.links import jobs as links
from directory.listing import coverage_jobs as coverage
from directory.listing import jobs as listing
from directory.listing.importing import jobs as importing
from directory.people import jobs as people

__all__ = [
    "applications",
    "corrections",
    "coverage",
    "freshness",
    "importing",
    "links",
    "listing",
    "people",
]
