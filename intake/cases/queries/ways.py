"""What else a case can lead to: other apps say so (CASE_WAYS of the settings)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.conf import settings
from django.utils.functional import Promise
from django.utils.module_loading import import_string

from intake.models import Case


@dataclass(frozen=True)
class Way:
    """A link on the page of a case, for who works on it."""

    label: str | Promise
    address: str
    icon: str


def ways_on(case: Case) -> list[Way]:
    """Return where somebody can go on from a case."""
    makers: list[Callable[[Case], Iterable[Way]]] = [
        import_string(name) for name in settings.CASE_WAYS
    ]
    return [way for make in makers for way in make(case)]
