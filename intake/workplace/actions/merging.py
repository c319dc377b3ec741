"""What residents asked goes along when an organisation is merged into another one."""

from collections.abc import Iterable

from django.utils import timezone
from django.utils.translation import gettext

from directory.models import Provider
from intake.enums import PassingState
from intake.lifecycle import deeds
from intake.models import Absence, HelpRequest, Label, Passing, ReplyTemplate
from intake.seeing import teams


def move_requests(gone: Provider, to: Provider) -> Iterable[tuple[str, int]]:
    """Move the requests of an organisation, with who is away and its example answers.

    Part of the deed of an editor (`directory.merging.actions`), who reads none of it. A proposal to
    pass a request on to what is now the same organisation is taken back.
    """
    away = Absence.objects.filter(provider=gone, last_day__gte=timezone.localdate()).count()
    Absence.objects.filter(provider=gone).update(provider=to)
    examples = ReplyTemplate.objects.filter(provider=gone).update(provider=to)
    with teams([str(gone.pk), str(to.pk)]):
        passed_on = Passing.objects.filter(from_provider=gone).exclude(request__provider=to).count()
        rows = HelpRequest.objects.filter(provider=gone)
        still_open, number = rows.open().count(), rows.update(provider=to)
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


def _move_labels(gone: Provider, to: Provider) -> int:
    """Return how many labels go along; of two that are called the same, one stays."""
    labels = Label.objects.filter(provider=gone)
    number = labels.count()
    kept = {label.name: label for label in Label.objects.filter(provider=to)}
    for label in labels.filter(name__in=kept):
        label.labellings.update(label=kept[label.name])
        label.delete()
    labels.update(provider=to)
    return number


def _take_back_proposals(provider: Provider) -> None:
    proposed = Passing.objects.filter(to__provider=provider, state=PassingState.PROPOSED)
    to_itself = HelpRequest.objects.filter(provider=provider, passings__in=proposed)
    for request in to_itself.select_for_update(of=("self",)):
        deeds.revoke(request)
