"""Which work at the workplace somebody has who leaves, without a word of a resident."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext

from clientsupport.models import User
from directory.models import Authority, Provider
from directory.people.queries import Part, Work
from intake.models import Absence, HelpRequest
from intake.permissions import access_of
from intake.seeing import team
from intake.workplace.days import due_in_words, short_day


def work_of(organisation: Provider | Authority, user: User, by: User) -> Iterator[Work]:
    """Yield the open requests that somebody has, and for whom they read; to a coordinator only.

    Editors look after the people of every organisation, and know nothing of its requests.
    """
    if not isinstance(organisation, Provider) or not access_of(by).coordinates(organisation.pk):
        return
    rows = _requests(organisation, user)
    today = timezone.localdate()
    things = {str(row.pk): _line(row, today) for row in rows}
    yield Work(gettext("Vragen van inwoners"), things, parts=_by_municipality(rows))
    yield Work(gettext("Neemt waar voor"), _replaces(organisation, user))


def _requests(provider: Provider, user: User) -> list[HelpRequest]:
    with team(provider):
        rows = HelpRequest.objects.filter(provider=provider, supporter=user).open()
        return list(rows.select_related("municipality", "domain"))


def _by_municipality(rows: Iterable[HelpRequest]) -> Sequence[Part]:
    """Count the requests of each municipality, by name; `move_requests` knows them by its code."""
    counted = Counter(row.municipality for row in rows)
    places = sorted(counted, key=lambda place: place.name)
    return [Part(place.code, place.name, counted[place]) for place in places]


def _line(row: HelpRequest, today: date) -> str:
    due = due_in_words(row.due_on, today) if row.due_on else ""
    about = row.domain.name if row.domain else gettext("onderwerp niet bekend")
    return " · ".join(filter(None, [row.municipality.name, about, row.handle, due]))


def _replaces(provider: Provider, user: User) -> dict[str, str]:
    today = timezone.localdate()
    absences = Absence.objects.filter(provider=provider, replacement=user, last_day__gte=today)
    return {
        str(absence.pk): f"{absence.user}: {short_day(absence.first_day)} – "
        f"{short_day(absence.last_day)}"
        for absence in absences.select_related("user")
    }
