"""What signals add to the page of a case."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from intake.cases.queries.ways import Way
from intake.enums import PRESSURE
from intake.models import Case


def ways(case: Case) -> Iterator[Way]:
    """Yield filing a signal: with what pressed on independence last, when something did."""
    found = case.incidents.filter(kind__in=PRESSURE, is_mistake=False).order_by("-on").first()
    query = {"zaak": str(case.pk), **({"voorval": found.kind} if found else {})}
    address = reverse("signals:signal_new", query=query)
    yield Way(_("Maak een signaal"), address, "megaphone")
