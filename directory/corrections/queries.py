"""What coordinators and editors still have to look at: reports of residents, links that died."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.core.paginator import Page, Paginator
from django.db.models import Q, QuerySet

from clientsupport.models import User
from clientsupport.privacy.fellows import fellows_of, row_with
from directory.models import (
    CorrectionReport,
    IndependenceDeclaration,
    LinkCheck,
    ListingChange,
)
from directory.permissions import is_editor

PER_PAGE = 20
LATEST = 20  # answered ones; they are deleted after a month anyway


@dataclass(frozen=True)
class Queue:
    """The reports, those that wait first by the day of their answer; texts stay encrypted."""

    waiting: "Page[CorrectionReport]"
    late: int  # among all that wait
    answered: Sequence[CorrectionReport]
    links: QuerySet[LinkCheck]


def has_queue(user: User) -> bool:
    """Tell whether somebody answers reports at all."""
    return is_editor(user) or user.memberships.coordinating().exists()


def queue(user: User, today: date, *, page: str | None = None, only_own: bool = False) -> Queue:
    """Return what somebody has to look at; an editor with an own organisation may see only that."""
    reports = CorrectionReport.objects.visible_to(user).select_related("offer__provider")
    links = LinkCheck.objects.visible_to(user).dead().select_related("provider")
    if only_own:
        own = user.memberships.coordinating().values("provider")
        reports, links = reports.filter(offer__provider__in=own), links.filter(provider__in=own)
    answered = reports.exclude(pk__in=reports.waiting().values("pk"))
    return Queue(
        waiting=Paginator(reports.waiting(), PER_PAGE).get_page(page),
        late=reports.overdue(today).count(),
        answered=list(answered.order_by("-answered_on", "uuid")[:LATEST]),
        links=links.order_by("provider__name", "pk"),
    )


def is_changed_since(report: CorrectionReport) -> bool:
    """Tell whether anything that residents read changed since the day of a report.

    Of that day the hour is not kept, so what changed earlier on it counts.
    """
    offer, since = report.offer, report.reported_on
    changes = ListingChange.objects.filter(Q(offer=offer) | Q(offer=None, provider=offer.provider))
    declared = IndependenceDeclaration.objects.filter(provider=offer.provider)
    return (
        changes.filter(at__date__gte=since).exists()
        or declared.filter(declared_on__gte=since).exists()
    )


def fellow_names(name: str) -> set[str]:
    """Return what the events of the same report call it; nothing when it is gone."""
    return fellows_of(row_with(name, CorrectionReport.objects.only("data_key").iterator()))
