"""What residents asked goes along when an organisation is merged into another one."""

from collections.abc import Iterable

from django.utils import timezone
from django.utils.translation import gettext

from directory.models import Provider
from intake.enums import PassingState
from intake.lifecycle import deeds
from intake.models import (
    Absence,
    Appointment,
    Appreciation,
    AppreciationCard,
    CalendarFeed,
    FeedLeave,
    HelpRequest,
    Label,
    Labelling,
    Passing,
    ReplyTemplate,
    WaitingAppreciation,
)
from intake.seeing import teams

APPRECIATION = (Appreciation, WaitingAppreciation, AppreciationCard)


def move_requests(gone: Provider, to: Provider) -> Iterable[tuple[str, int]]:
    """Move the requests of an organisation, with its labels, example answers, and who is away.

    Part of the deed of an editor (`directory.merging.actions`), who reads none of it. A proposal to
    pass a request on to what is now the same organisation is taken back.
    """
    away = Absence.objects.filter(provider=gone, last_day__gte=timezone.localdate()).count()
    Absence.objects.filter(provider=gone).update(provider=to)
    for ended in (CalendarFeed, FeedLeave):  # what the other organisation allows, holds
        ended._default_manager.filter(provider=gone).delete()
    examples = ReplyTemplate.objects.filter(provider=gone).update(provider=to)
    for model in APPRECIATION:  # how many, is told to nobody before the quarter is over
        model._default_manager.filter(provider=gone).update(provider=to)
    with teams([str(gone.pk), str(to.pk)]):
        passed_on = Passing.objects.filter(from_provider=gone).exclude(request__provider=to).count()
        rows = HelpRequest.objects.filter(provider=gone)
        still_open, number = rows.open().count(), rows.update(provider=to)
        Appointment.objects.filter(provider=gone).update(provider=to)
        _take_back_proposals(to)
        labels = _move_labels(gone, to)
    return [
        (gettext("Hulpvragen van inwoners die openstaan"), still_open),
        (gettext("Hulpvragen die afgerond zijn"), number - still_open),
        (gettext("Doorgegeven vragen, die uit de lijst ‘doorgegeven’ gaan"), passed_on),
        (gettext("Voorbeeldantwoorden"), examples),
        (gettext("Labels"), labels),
        (gettext("Mensen die afwezig zijn"), away),
    ]


def _take_back_proposals(provider: Provider) -> None:
    proposed = Passing.objects.filter(to__provider=provider, state=PassingState.PROPOSED)
    to_itself = HelpRequest.objects.filter(provider=provider, passings__in=proposed)
    for request in to_itself.select_for_update(of=("self",)):
        deeds.revoke(request)


def _move_labels(gone: Provider, to: Provider) -> int:
    """Move the labels; one that both have is one from now on, in whatever letters."""
    here = {label.name.lower(): label for label in to.labels.all()}
    moved = list(gone.labels.all())
    for label in moved:
        if same := here.get(label.name.lower()):
            _put_instead(label, same)
        else:
            Label.objects.filter(pk=label.pk).update(provider=to)
    return len(moved)


def _put_instead(label: Label, same: Label) -> None:
    """Put a label on whatever has another one, which goes."""
    has = Labelling.objects.filter(label=same).values("request")
    Labelling.objects.filter(label=label).exclude(request__in=has).update(label=same)
    label.delete()
