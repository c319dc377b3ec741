"""The names of what cases hold as codes or keys."""

from collections.abc import Iterable

from directory.models import Law, LifeDomain, Municipality, TargetGroup
from intake.overview.figures import Figures
from intake.overview.subjects import Terms


def terms(found: Figures) -> Terms:
    """Return the names of all domains, groups and laws, and of the municipalities that occur."""
    keys = [int(key) for key in found.by_value("municipality") if key]
    return Terms(
        domains={domain.code: domain.name for domain in LifeDomain.objects.all()},
        groups={group.code: group.name for group in TargetGroup.objects.all()},
        laws={str(law.pk): law.name for law in Law.objects.all()},
        municipalities=dict(_places(keys)),
    )


def _places(keys: Iterable[int]) -> Iterable[tuple[str, str]]:
    found = Municipality.objects.filter(pk__in=keys).order_by("name")
    return ((str(key), name) for key, name in found.values_list("pk", "name"))
