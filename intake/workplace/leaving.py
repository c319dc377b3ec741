"""Which work at the workplace somebody has who leaves, without a word of a resident."""

from collections.abc import Iterator

from django.utils import timezone
from django.utils.translation import gettext

from clientsupport.models import User
from directory.models import Authority, Provider
from directory.people.queries import Work
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
    yield Work(gettext("Vragen van inwoners"), _requests(organisation, user))
    yield Work(gettext("Neemt waar voor"), _replaces(organisation, user))


def _requests(provider: Provider, user: User) -> list[str]:
    today = timezone.localdate()
    with team(provider):
        rows = HelpRequest.objects.filter(provider=provider, supporter=user).open()
        rows = rows.select_related("municipality", "domain")
        return [_line(row, due_in_words(row.due_on, today) if row.due_on else "") for row in rows]


def _line(row: HelpRequest, due: str) -> str:
    about = row.domain.name if row.domain else gettext("onderwerp niet bekend")
    return " · ".join(filter(None, [row.municipality.name, about, row.handle, due]))


def _replaces(provider: Provider, user: User) -> list[str]:
    today = timezone.localdate()
    absences = Absence.objects.filter(provider=provider, replacement=user, last_day__gte=today)
    return [
        f"{absence.user}: {short_day(absence.first_day)} – {short_day(absence.last_day)}"
        for absence in absences.select_related("user")
    ]
