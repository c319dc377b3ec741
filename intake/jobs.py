"""What the intake does by itself: the queue finds its jobs here. docs/jobs.md says what runs when.

A job keeps its name when its module moves: rows of the queue name it.
"""

from intake.appointments import jobs as appointments
from intake.appreciation import jobs as appreciation
from intake.asking import jobs as asking
from intake.cases import count_jobs as counts
from intake.cases import jobs as cases
from intake.cases.importing import jobs as importing
from intake.conversation import jobs as conversation
from intake.overview.filing import jobs as overview
from intake.retention import jobs as retention
from intake.workplace import jobs as workplace

__all__ = [
    "appointments",
    "appreciation",
    "asking",
    "cases",
    "conversation",
    "counts",
    "importing",
    "overview",
    "retention",
    "workplace",
]
