"""Cases go along when an organisation is merged into another one."""

from collections.abc import Iterable

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext

from directory.models import Provider
from intake.cases.actions import moving
from intake.cases.count_jobs import move_counts
from intake.cases.numbering import free_reference, next_number
from intake.enums import HandoverState
from intake.lifecycle import handovers as deeds
from intake.models import (
    Case,
    CaseErasure,
    CaseImport,
    CaseNote,
    CasePolicy,
    ContactMoment,
    FixedQuarter,
    Handover,
    Incident,
    LawPeriod,
    ReportFile,
)
from intake.seeing import teams


def move_cases(gone: Provider, to: Provider) -> Iterable[tuple[str, int]]:
    """Move the cases of an organisation. A reference that both have gets a suffix.

    Part of the deed of an editor (`directory.merging.actions`), who reads none of it. A hand-over
    between the two is no longer one.
    """
    with teams([str(gone.pk), str(to.pk)]):
        rows = Case.objects.filter(provider=gone)
        still_open, number = rows.open().count(), rows.count()
        _set_apart(gone, to)
        for model in (ContactMoment, LawPeriod, Incident, CaseNote):
            model._default_manager.filter(provider=gone).update(provider=to)
        _end_between(gone, to)
        Handover.objects.filter(from_provider=gone).update(from_provider=to)
        Handover.objects.filter(to_provider=gone).update(to_provider=to)
        _move_what_is_told(gone, to)
    move_counts.defer(gone=gone.pk, to=to.pk)
    return [
        (gettext("Zaken die lopen"), still_open),
        (gettext("Zaken die afgesloten zijn"), number - still_open),
    ]


def _set_apart(gone: Provider, to: Provider) -> None:
    """Move the cases, behind the numbers of the others."""
    here = Case.objects.filter(provider=to)
    both = here.values("reference")
    for row in Case.objects.filter(provider=gone, reference__in=both):
        reference = free_reference(row.reference, row, to)
        Case.objects.filter(pk=row.pk).update(
            provider=to, number=next_number(to), reference=reference
        )
    last = next_number(to)
    Case.objects.filter(provider=gone).update(provider=to, number=F("number") + last)


def _move_what_is_told(gone: Provider, to: Provider) -> None:
    """Move files, questions to erase, and quarters that were told; what both have stays `to`'s."""
    for model in (CaseErasure, CaseImport):
        model._default_manager.filter(provider=gone).update(provider=to)
    CasePolicy.objects.filter(provider=gone).delete()
    ReportFile.objects.filter(provider=gone).delete()
    both = FixedQuarter.objects.filter(provider=to).values("quarter")
    FixedQuarter.objects.filter(provider=gone, quarter__in=both).delete()
    FixedQuarter.objects.filter(provider=gone).update(provider=to)


def _end_between(gone: Provider, to: Provider) -> None:
    """End what is proposed or can be taken back between what is now one organisation."""
    places, today = [gone.pk, to.pk], timezone.localdate()
    found = Handover.objects.filter(from_provider__in=places, to_provider__in=places)
    between = found.exclude(from_provider=F("to_provider"))
    for row in between.filter(state=HandoverState.PROPOSED).select_for_update():
        deeds.withdraw(row, today=today)
    accepted = list(between.filter(state=HandoverState.ACCEPTED).select_for_update())
    for row in accepted:
        deeds.finish(row, today=today)
    moving.forget_way_back(accepted)
