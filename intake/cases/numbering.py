"""Under which number and reference an organisation knows a case; none is given out twice."""

from django.db.models import Max

from directory.models import Provider
from intake.models import Case, Handover
from intake.models.case import LONGEST_REFERENCE


def next_number(provider: Provider) -> int:
    """Return the number after all that an organisation gave out, also to what went elsewhere."""
    here = Case.objects.filter(provider=provider).aggregate(last=Max("number", default=0))
    given = Handover.objects.filter(from_provider=provider)
    gone = given.aggregate(last=Max("from_number", default=0))
    return 1 + max(int(here["last"]), int(gone["last"]))


def usual_reference(year: int, number: int) -> str:
    """Return the reference of a case for which nobody chose one."""
    return f"{year}-{number:04d}"


def free_reference(wished: str, case: Case, provider: Provider) -> str:
    """Return a reference that no other case of an organisation has: as wished, or with a suffix."""
    others = Case.objects.filter(provider=provider).exclude(pk=case.pk)
    taken = set(others.values_list("reference", flat=True))
    return next(found for found in _with_suffixes(wished, len(taken)) if found not in taken)


def _with_suffixes(wished: str, number: int) -> list[str]:
    suffixes = ["", *(f"-{n}" for n in range(2, number + 3))]
    return [wished[: LONGEST_REFERENCE - len(suffix)] + suffix for suffix in suffixes]
