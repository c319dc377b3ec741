"""What people at the workplace are told by mail, and how much of it still waits for them.

As the role of the jobs this sees every request; every question names the person and their team.
"""

from datetime import date

from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from clientsupport.database.rows import all_rows
from clientsupport.digests.kinds import Kind, Still
from clientsupport.models import User
from clientsupport.working_days import working_days_left
from directory.enums import MemberRole
from directory.models import Membership
from directory.permissions import is_editor
from intake.enums import PassingState
from intake.models import Handing, HelpRequest, Passing, SecondReader
from intake.models.request import HelpRequestQuerySet
from intake.permissions import access_of
from intake.workplace.queries.team import key_of

NEW, WAITING = "requests_new", "requests_waiting"
TODAY, LATE_ONE, LATE_MORE = "requests_today", "requests_late_one", "requests_late_more"
DESK = "requests_desk"
PASSING_YES, PASSING_NO = "passing_yes", "passing_no"
HANDED, HANDING_DECLINED, READING = "handed", "handing_declined", "reading_along"


def how_late(due: date, today: date) -> str | None:
    """Return by which kind somebody hears of what must be answered by `due`; None: not yet."""
    left = working_days_left(due, today)
    if left > 0:
        return None
    return {0: TODAY, -1: LATE_ONE}.get(left, LATE_MORE)


def _new(user: User, organisation: str, _today: date) -> int:
    with all_rows():
        return _theirs(user, organisation).count()


def _due(code: str) -> Still:
    """Count what is due in this way; whoever leads the team is told of all of it."""

    def still(user: User, organisation: str, today: date) -> int:
        with all_rows():
            found = _theirs(user, organisation, all_led=True)
            days = found.order_by().values_list("due_on", flat=True)
            return sum(how_late(day, today) == code for day in days if day)

    return still


def _theirs(user: User, organisation: str, *, all_led: bool = False) -> HelpRequestQuerySet:
    """Return what waits for somebody at one place: theirs, who they replace, what nobody has."""
    access, provider = access_of(user), key_of(organisation)
    role = access.roles.get(provider)
    waiting = HelpRequest.objects.waiting_for_us().filter(provider=provider)
    if not role:
        return waiting.none()
    members = Membership.objects.filter(provider=provider)
    led = members.filter(role=MemberRole.COORDINATOR, user__is_active=True)
    if all_led and (role == MemberRole.COORDINATOR or not led.exists()):
        return waiting
    works_here = Exists(members.filter(user=OuterRef("supporter"), user__is_active=True))
    return waiting.filter(access.own() | Q(supporter=None) | ~works_here)


def _desk(user: User, _organisation: str, _today: date) -> int:
    with all_rows():
        late = HelpRequest.objects.waiting_for_us().exclude(desk_on=None)
        return late.count() if is_editor(user) else 0


def _passed(user: User, organisation: str, _today: date) -> int:
    with all_rows():
        given = Passing.objects.passed_on_by(user, [key_of(organisation)])
        return given.count() if access_of(user).roles.get(key_of(organisation)) else 0


def _refused(user: User, organisation: str, _today: date) -> int:
    with all_rows():
        refused = Passing.objects.filter(state=PassingState.REFUSED)
        return refused.filter(request__in=_theirs(user, organisation).order_by()).count()


def _handed(user: User, organisation: str, _today: date) -> int:
    with all_rows():
        proposed = Handing.objects.proposed_to(user)
        return proposed.filter(request__provider=key_of(organisation)).count()


def _declined(user: User, organisation: str, _today: date) -> int:
    with all_rows():
        declined = Handing.objects.filter(is_declined=True, request__supporter=user)
        return declined.filter(request__provider=key_of(organisation)).count()


def _read_along(user: User, organisation: str, _today: date) -> int:
    with all_rows():
        reads = SecondReader.objects.filter(user=user)
        return reads.filter(request__provider=key_of(organisation)).count()


KINDS = [
    Kind(
        LATE_MORE,
        _("Een antwoord is meer dan een werkdag te laat"),
        ngettext_lazy(
            "%(number)s inwoner wacht op een antwoord dat meer dan een werkdag te laat is.",
            "%(number)s inwoners wachten op een antwoord dat meer dan een werkdag te laat is.",
            "number",
        ),
        _due(LATE_MORE),
        is_pressing=True,
    ),
    Kind(
        LATE_ONE,
        _("Een antwoord is een werkdag te laat"),
        ngettext_lazy(
            "%(number)s inwoner wacht op een antwoord dat een werkdag te laat is.",
            "%(number)s inwoners wachten op een antwoord dat een werkdag te laat is.",
            "number",
        ),
        _due(LATE_ONE),
        is_pressing=True,
    ),
    Kind(
        TODAY,
        _("Vandaag moet er een antwoord weg"),
        ngettext_lazy(
            "%(number)s inwoner moet vandaag antwoord krijgen.",
            "%(number)s inwoners moeten vandaag antwoord krijgen.",
            "number",
        ),
        _due(TODAY),
        is_pressing=True,
    ),
    Kind(
        DESK,
        _("Een hulpvraag blijft liggen"),
        ngettext_lazy(
            "%(number)s hulpvraag blijft liggen bij een organisatie. Bel die organisatie.",
            "%(number)s hulpvragen blijven liggen bij een organisatie. Bel die organisaties.",
            "number",
        ),
        _desk,
        is_pressing=True,
    ),
    Kind(
        WAITING,
        _("Een inwoner wacht op antwoord"),
        ngettext_lazy(
            "%(number)s inwoner wacht op antwoord. Ook een kort bericht helpt.",
            "%(number)s inwoners wachten op antwoord. Ook een kort bericht helpt.",
            "number",
        ),
        _new,
    ),
    Kind(
        NEW,
        _("Er is iets nieuws in uw werkplek"),
        ngettext_lazy(
            "%(number)s hulpvraag met iets nieuws van een inwoner of een collega.",
            "%(number)s hulpvragen met iets nieuws van een inwoner of een collega.",
            "number",
        ),
        _new,
    ),
    Kind(
        PASSING_NO,
        _("Een inwoner wil niet naar een andere organisatie"),
        ngettext_lazy(
            "%(number)s inwoner zei nee tegen doorgeven en blijft bij u.",
            "%(number)s inwoners zeiden nee tegen doorgeven en blijven bij u.",
            "number",
        ),
        _refused,
    ),
    Kind(
        PASSING_YES,
        _("Een inwoner zei ja tegen doorgeven"),
        ngettext_lazy(
            "%(number)s inwoner zei ja tegen doorgeven. De andere organisatie neemt het over.",
            "%(number)s inwoners zeiden ja tegen doorgeven. De andere organisatie neemt het over.",
            "number",
        ),
        _passed,
    ),
    Kind(
        HANDED,
        _("Een collega vraagt u een hulpvraag over te nemen"),
        ngettext_lazy(
            "%(number)s hulpvraag die een collega aan u wil overdragen.",
            "%(number)s hulpvragen die een collega aan u wil overdragen.",
            "number",
        ),
        _handed,
    ),
    Kind(
        HANDING_DECLINED,
        _("Een collega kan een hulpvraag niet overnemen"),
        ngettext_lazy(
            "%(number)s hulpvraag die een collega niet kan overnemen. U houdt hem.",
            "%(number)s hulpvragen die een collega niet kan overnemen. U houdt ze.",
            "number",
        ),
        _declined,
    ),
    Kind(
        READING,
        _("Een collega vraagt u mee te lezen"),
        ngettext_lazy(
            "%(number)s hulpvraag waarbij een collega u vraagt mee te lezen.",
            "%(number)s hulpvragen waarbij een collega u vraagt mee te lezen.",
            "number",
        ),
        _read_along,
    ),
]
