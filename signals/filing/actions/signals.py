"""Filing a signal, and what its organisation does with it afterwards."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.transitions import after
from directory.models import Municipality, Provider
from intake.models import Case
from signals.enums import Frequency, Severity, SignalKind, SignalState
from signals.events import note_event
from signals.leaving import leave
from signals.lifecycle.signal_table import MOVES, Deed
from signals.models import Observation, Signal, SignalWords
from signals.permissions import access_of
from signals.refusals import NotYours, Overtaken
from signals.rules.deadlines import ENDED_KEPT, SIGNAL_KEPT

ATTEMPTS = 5  # when colleagues file at the same moment


@dataclass(frozen=True)
class Facts:
    """What everybody who helps people may read of a signal."""

    kind: SignalKind
    municipality: Municipality | None
    laws: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    frequency: Frequency = Frequency.UNKNOWN
    severity: Severity | None = None
    since: date | None = None


@dataclass(frozen=True)
class Words:
    """What only its organisation reads."""

    what: str
    leads_to: str = ""
    would_help: str = ""


@transaction.atomic
def file_signal(
    *, provider: Provider, facts: Facts, words: Words, by: User, case: Case | None = None
) -> Signal:
    """Store a signal of a supporter, about a case or not, and return it; NotYours."""
    if provider.pk not in access_of(by).roles or (case and case.provider_id != provider.pk):
        raise NotYours
    signal = _numbered(provider, facts)
    written = Observation(signal=signal, author=by, case=case)
    _write(written, words)
    note_event(AuditAction.ADDED, signal, by=by)
    return signal


@transaction.atomic
def change_signal(*, signal: Signal, facts: Facts, words: Words, seen: int, by: User) -> None:
    """Mend what a signal says; Overtaken, WrongState, NotYours."""
    row = _held(signal, by)
    if row.version != seen:
        raise Overtaken
    _move(row, Deed.CHANGE, **_columns(facts))
    _write(row.observation, words)
    note_event(AuditAction.CHANGED, row, by=by)


@transaction.atomic
def withdraw_signal(*, signal: Signal, by: User) -> None:
    """Let a signal count no more; it goes after a while. WrongState, NotYours."""
    row = _held(signal, by)
    _check(row, Deed.WITHDRAW)
    leave(row, by=by)
    _move(row, Deed.WITHDRAW, delete_on=timezone.localdate() + ENDED_KEPT)
    note_event(AuditAction.CHANGED, row, by=by, reason="withdrawn")


@transaction.atomic
def take_down(*, signal: Signal, by: User) -> None:
    """Delete at once what a signal says, because it names a person; its facts stay a while.

    It leaves bundles that were not offered, and what it says in those that were is blanked.
    """
    row = _held(signal, by)
    _check(row, Deed.TAKE_DOWN)
    leave(row, names_person=True, by=by)
    _move(row, Deed.TAKE_DOWN, delete_on=timezone.localdate() + ENDED_KEPT)
    row.observation.encrypt(what="", leads_to=None, would_help=None)
    row.observation.save()
    SignalWords.objects.filter(signal=row).delete()
    note_event(AuditAction.DELETED, row, by=by, reason="names a person")


def note_opened(*, signal: Signal, by: User) -> None:
    """Write down that somebody read it."""
    note_event(AuditAction.READ, signal, by=by)


def _check(row: Signal, deed: Deed) -> None:
    """Hold that a deed may be done with a signal as it is now; WrongState when not."""
    after(MOVES, deed, SignalState(row.state))


def _held(signal: Signal, by: User) -> Signal:
    """Lock the row, and hold that its organisation is theirs."""
    row = Signal.objects.select_for_update().get(pk=signal.pk)
    if not access_of(by).can_read(row):
        raise NotYours
    return row


def _move(row: Signal, deed: Deed, **columns: Any) -> None:
    row.state = after(MOVES, deed, SignalState(row.state))
    row.left_reason = "" if row.state != SignalState.LEFT else row.left_reason
    today = timezone.localdate()
    changes = {"last_activity_on": today, "delete_on": today + SIGNAL_KEPT, **columns}
    for name, value in changes.items():
        setattr(row, name, value)
    row.version += 1
    row.save()


def _columns(facts: Facts) -> dict[str, Any]:
    return {
        "kind": facts.kind,
        "municipality": facts.municipality,
        "laws": list(facts.laws),
        "domains": list(facts.domains),
        "groups": list(facts.groups),
        "frequency": facts.frequency,
        "severity": facts.severity,
        "since": facts.since,
    }


def _numbered(provider: Provider, facts: Facts) -> Signal:
    """Store the row under the next number of its organisation."""
    for attempt in range(1, ATTEMPTS + 1):
        last = Signal.objects.filter(provider=provider).aggregate(n=Max("number", default=0))["n"]
        row = Signal(provider=provider, number=last + 1, **_columns(facts))
        row.delete_on = row.filed_on + SIGNAL_KEPT
        row.open_data_key()
        try:
            with transaction.atomic():
                row.save(force_insert=True)
            return row
        except IntegrityError:
            if attempt == ATTEMPTS:
                raise
    raise AssertionError  # never: the last attempt returned or raised


def _write(written: Observation, words: Words) -> None:
    written.encrypt(
        what=words.what, leads_to=words.leads_to or None, would_help=words.would_help or None
    )
    written.save()
