"""One thing that keeps an offer from being published."""

from dataclasses import dataclass

from django.utils.functional import Promise

from directory.enums import Part


@dataclass(frozen=True)
class Gap:
    """Something that is missing or cannot be right, and the field where it is put right."""

    field: str
    words: str | Promise


@dataclass(frozen=True)
class Lack:
    """A gap as the overview shows it: in which section, and the address of its field."""

    part: Part
    words: str | Promise
    address: str
