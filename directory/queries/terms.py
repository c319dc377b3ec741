"""The short lists that nearly every page shows, read once per version of the directory."""

from collections.abc import Sequence
from typing import TypeVar

from django.core.cache import cache

from clientsupport import stamp
from directory.models import Law, TargetGroup
from directory.models.taxonomy import Term

AnyTerm = TypeVar("AnyTerm", bound=Term)


def laws() -> Sequence[Law]:
    """Return all laws in their order."""
    return _all(Law)


def target_groups() -> Sequence[TargetGroup]:
    """Return all target groups in their order."""
    return _all(TargetGroup)


def coded(terms: Sequence[AnyTerm], code: str) -> AnyTerm | None:
    """Return the term with this code; None when there is none."""
    return next((term for term in terms if term.code == code), None)


def _all(model: type[AnyTerm]) -> Sequence[AnyTerm]:
    key = f"terms-{model._meta.model_name}-{stamp.current()}"
    terms: list[AnyTerm] | None = cache.get(key)
    if terms is None:
        terms = list(model._default_manager.all())
        cache.set(key, terms, stamp.SECONDS)
    return terms
