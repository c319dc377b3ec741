"""What a resident does with appointments. The caller's unit of work sees the request.

Each deed looks at the row as it is at that moment, and stands in the conversation as a message of
the resident: so the organisation hears of it as of any other. What is so already stays as it is:
somebody pressed twice. Nothing here writes an audit event or a job (docs/decisions/0006).
"""

from django.utils import timezone
from django.utils.translation import gettext

from clientsupport.transitions import WrongState
from intake.appointments.actions.timing import chosen_time
from intake.appointments.queries.appointments import version_of
from intake.appointments.queries.slots import key_of
from intake.appointments.words import what_words, when_words
from intake.conversation.actions.messages import add_message, locked
from intake.enums import AppointmentState, Author
from intake.lifecycle import appointments, deeds
from intake.models import Appointment, HelpRequest

MOST_AHEAD = 3  # times that one request can hold: the others are for others


class Changed(Exception):
    """Something was done with an appointment since the resident looked. Nothing was done."""


def ask_time(*, request: HelpRequest, key: str, seen: int) -> Appointment:
    """Ask for a time, by the key of its slot. NoSuchTime, Taken, Changed; WrongState: too many."""
    row, now = locked(request), timezone.now()
    ahead = list(row.appointments.ahead(now).select_related("place"))
    if same := next((found for found in ahead if key_of(found) == key), None):
        return same
    _check(row, seen)
    if len(ahead) >= MOST_AHEAD:
        words = gettext("U heeft al %(number)s afspraken. Zeg er eerst een af.")
        raise WrongState(words % {"number": MOST_AHEAD})
    made = appointments.ask(row, chosen_time(row, key, now))
    _say(row, gettext("Ik vraag een afspraak: %(what)s.") % {"what": what_words(made)})
    return made


def ask_other_time(*, request: HelpRequest, number: int, key: str, seen: int) -> Appointment:
    """Ask for another time in the place of an appointment; raises the same."""
    row = locked(request)
    found = _appointment(row, number)
    if found.is_live and key_of(found) == key:
        return found
    _check(row, seen)
    before = when_words(found)
    appointments.ask_other_time(found, chosen_time(row, key, timezone.now(), moving=found))
    words = gettext("Ik vraag een andere tijd. Het was: %(before)s. Ik wil: %(what)s.")
    _say(row, words % {"before": before, "what": what_words(found)})
    return found


def accept_time(*, request: HelpRequest, number: int, seen: int) -> None:
    """Say yes to a time that the organisation proposes. Changed, WrongState."""
    row = locked(request)
    found = _appointment(row, number)
    if found.state == AppointmentState.CONFIRMED:
        return
    _check(row, seen)
    appointments.accept(found)
    _say(row, gettext("Ja, ik kom: %(what)s.") % {"what": what_words(found)})


def cancel(*, request: HelpRequest, number: int, seen: int) -> None:
    """Say that one does not come; the time is free for somebody else. Changed, WrongState."""
    row = locked(request)
    found = _appointment(row, number)
    if found.state == AppointmentState.CANCELLED:
        return
    _check(row, seen)
    appointments.cancel(found)
    _say(row, gettext("Ik kom niet: %(what)s. De afspraak vervalt.") % {"what": what_words(found)})


def share_address(*, request: HelpRequest, number: int, address: str) -> None:
    """Let the organisation read where an appointment at home is; empty takes it back.

    WrongState when that appointment is no longer there.
    """
    row = locked(request)
    if not _appointment(row, number).is_live:
        raise WrongState(gettext("Deze afspraak geldt niet meer. Er is niets veranderd."))
    appointments.share_address(row, address)


def _appointment(row: HelpRequest, number: int) -> Appointment:
    """Return one of a request that is held; Changed when there is none: it went elsewhere."""
    found: Appointment | None = (
        row.appointments.select_related("place").filter(number=number).first()
    )
    if found is None:
        raise Changed
    return found


def _check(row: HelpRequest, seen: int) -> None:
    if version_of(row) != seen:
        raise Changed


def _say(row: HelpRequest, text: str) -> None:
    add_message(row, author=Author.RESIDENT, text=text)
    deeds.write(row)
