"""One thing that keeps an offer from being published."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class Gap:
    """Something that is missing or cannot be right, and the field where it is put right."""

    field: str
    words: str | Promise
